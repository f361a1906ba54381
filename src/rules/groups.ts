import type { PlanDocument } from '../model/document.ts';
import type { Quantity } from '../model/expressions/quantity.ts';
import type { Group, Meeting } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';

export interface PlacedGroup {
  readonly group: Group;
  readonly path: NodePath;
}

/** Groups of one axis, with what they are groups of. */
export interface GroupSet {
  readonly meeting: Meeting;
  readonly path: NodePath;
  readonly groups: readonly PlacedGroup[];
}

const placed = (groups: readonly Group[] | undefined, path: NodePath): PlacedGroup[] =>
  (groups ?? []).map((group, index) => ({ group, path: [...path, 'groups', index] }));

/** The groups of each meeting that has some. */
export function meetingGroups({ plan }: PlanDocument): GroupSet[] {
  const sets = (plan.meetings ?? []).map((meeting, index) => {
    const path = ['meetings', index];
    return { meeting, path, groups: placed(meeting.groups, path) };
  });
  return sets.filter(({ groups }) => groups.length > 0);
}

/** Every group of meetings and annexes. */
export function groupsOf(document: PlanDocument): PlacedGroup[] {
  const annexes = (document.plan.annexes ?? []).flatMap((annex, index) => placed(annex.groups, ['annexes', index]));
  return [...meetingGroups(document).flatMap(({ groups }) => groups), ...annexes];
}

/** The one number a phrase says, where it says one. */
export const exactCount = (quantity: Quantity | undefined): number | undefined =>
  quantity && quantity.low === quantity.high && !quantity.about ? quantity.low : undefined;
