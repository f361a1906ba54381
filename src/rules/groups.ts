import type { PlanDocument } from '../model/document.ts';
import type { Quantity } from '../model/expressions/quantity.ts';
import type { Group, Meeting, Rest } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';
import { baseOfGroup, dividedCount } from '../model/plan/counts.ts';
import { nodeAt } from '../model/plan/read.ts';
import type { Say } from '../model/say.ts';

export interface PlacedGroup {
  readonly group: Group;
  readonly path: NodePath;
  /** What its share and percentage are of. */
  readonly base: Base | undefined;
}

/** A count that others are part of. */
export interface Base {
  readonly quantity: Quantity;
  readonly path: NodePath;
  readonly name: Say;
}

/** Groups of one axis, with what they are groups of. */
export interface GroupSet {
  readonly meeting: Meeting;
  readonly path: NodePath;
  readonly key: 'groups' | 'including';
  readonly groups: readonly PlacedGroup[];
  /** The count they divide. */
  readonly base: Base | undefined;
  /** Those in no group. */
  readonly rest: Rest | undefined;
  /** One person may stand in several, so they have no sum. */
  readonly overlapping: boolean;
}

/** The single axis of each meeting and each case, every other axis, and the groups inside groups. */
export function meetingGroups(document: PlanDocument): GroupSet[] {
  const sets = (document.plan.meetings ?? []).flatMap((meeting, index) => {
    const path = ['meetings', index];
    const single = setOf(document, meeting, path, meeting.groups);
    const axes = (meeting.axes ?? []).map((axis, at) => ({
      ...setOf(document, meeting, [...path, 'axes', at], axis.groups),
      rest: axis.rest,
      overlapping: axis.overlapping === true,
    }));
    const cases = (meeting.cases ?? []).map((one, at) => setOf(document, meeting, [...path, 'cases', at], one.groups));
    return [single, ...axes, ...cases].flatMap((set) => [set, ...setsInside(document, set)]);
  });
  return sets.filter(({ groups }) => groups.length > 0);
}

const setOf = (
  document: PlanDocument,
  meeting: Meeting,
  path: NodePath,
  groups: readonly Group[] | undefined,
): GroupSet => ({
  meeting,
  path,
  key: 'groups',
  groups: placed(document, groups, [...path, 'groups']),
  base: baseAt(document, dividedCount(document.raw, path)),
  rest: undefined,
  overlapping: false,
});

function setsInside(document: PlanDocument, { meeting, groups }: GroupSet): GroupSet[] {
  return groups.flatMap(({ group, path }) => {
    if (!group.including) return [];
    const set: GroupSet = {
      meeting,
      path,
      key: 'including',
      groups: placed(document, group.including, [...path, 'including']),
      base: baseAt(document, [...path, 'count']),
      rest: undefined,
      overlapping: true,
    };
    return [set, ...setsInside(document, set)];
  });
}

const placed = (document: PlanDocument, groups: readonly Group[] | undefined, path: NodePath): PlacedGroup[] =>
  (groups ?? []).map((group, index) => {
    const own = [...path, index];
    return { group, path: own, base: baseAt(document, baseOfGroup(document.raw, own)) };
  });

const names: Readonly<Record<string, Say>> = {
  total: { vi: 'tổng số', en: 'the total' },
  summoned: { vi: 'số đại biểu triệu tập', en: 'the number summoned' },
  official: { vi: 'số đại biểu chính thức', en: 'the number of official delegates' },
  guests: { vi: 'số khách mời', en: 'the number of guests' },
  attending: { vi: 'số người tham dự', en: 'the number attending' },
  honoured: { vi: 'số được tôn vinh', en: 'the number honoured' },
};

function baseAt({ plan }: PlanDocument, path: NodePath | undefined): Base | undefined {
  const quantity = path && (nodeAt(plan, path) as Quantity | undefined);
  if (!path || !quantity) return undefined;
  return { quantity, path, name: names[String(path.at(-1))] ?? { vi: 'số của nhóm', en: 'the count of the group' } };
}

/** Every group of meetings, their cases and annexes. */
export function groupsOf(document: PlanDocument): PlacedGroup[] {
  const annexes = (document.plan.annexes ?? []).flatMap((annex, index) =>
    placed(document, annex.groups, ['annexes', index, 'groups']),
  );
  return [...meetingGroups(document).flatMap(({ groups }) => groups), ...annexes];
}

/** The one number a phrase says, where it says one. */
export const exactCount = (quantity: Quantity | undefined): number | undefined =>
  quantity && quantity.low === quantity.high && !quantity.about ? quantity.low : undefined;
