import type { Share } from '../expressions/share.ts';
import type { Group } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { countNamed } from '../plan/counts.ts';
import { nameAt, type Source, settled } from './settled.ts';
import type { CountSubject, GroupName, Settled, Stipulation } from './stipulation.ts';

/** Groups of one list: of a meeting, of one of its axes, or inside another group. */
export interface Axis {
  readonly groups: readonly Group[] | undefined;
  readonly path: NodePath;
  readonly id?: string;
  /** What they divide, as it prints. */
  readonly of?: string | undefined;
  readonly parent?: GroupName;
  /** They have no sum: one person may stand in several, or some stand in none. */
  readonly isOpen: boolean;
}

interface Placed {
  readonly group: Group;
  readonly at: NodePath;
  readonly name: GroupName;
}

/** Shares and counts of groups, those inside them, and that together they are everybody. */
export function ofGroups(source: Source, axis: Axis): Stipulation[] {
  const placed = (axis.groups ?? []).map((group, index) => place(source, axis, group, index));
  return [...placed.flatMap((each) => ofGroup(source, each)), ...whole(source, axis, placed)];
}

function place({ facts }: Source, axis: Axis, group: Group, index: number): Placed {
  const at = [...axis.path, index];
  const base = baseOf(group.of ?? axis.of, axis.parent);
  const name = nameAt(facts, [...at, 'name'], group.name);
  return { group, at, name: { id: group.id, name, base, ...(axis.id !== undefined && { axis: axis.id }) } };
}

function baseOf(of: string | undefined, parent: GroupName | undefined): GroupName['base'] {
  const named = of === undefined ? undefined : countNamed(of);
  if (of !== undefined) return named && asSummoned(named);
  return parent ?? 'summoned';
}

/** The total is those summoned where a plan does not tell them apart. */
export const asSummoned = (subject: CountSubject): CountSubject => (subject === 'total' ? 'summoned' : subject);

function ofGroup(source: Source, { group, at, name }: Placed): Stipulation[] {
  const { share, count, including } = group;
  return [
    ...(share
      ? [settled(source, { kind: 'amount', subject: 'share', value: share, group: name }, [...at, 'share'])]
      : []),
    ...(count
      ? [settled(source, { kind: 'amount', subject: 'groupCount', value: count, group: name }, [...at, 'count'])]
      : []),
    ...ofGroups(source, { groups: including, path: [...at, 'including'], parent: name, isOpen: true }),
  ];
}

function whole(source: Source, { isOpen, id }: Axis, placed: readonly Placed[]): Stipulation[] {
  const first = placed.find(({ group }) => group.share);
  if (isOpen || !first || !isEverybody(placed.map(({ group }) => group.share))) return [];
  const value = placed.map(({ name }) => name);
  const all: Settled = { kind: 'sum', subject: 'groups', value, ...(id !== undefined && { axis: id }) };
  return [settled(source, all, [...first.at, 'share'])];
}

/** Every group has a plain share and together they are the whole. */
function isEverybody(shares: readonly (Share | undefined)[]): boolean {
  const plain = shares.flatMap((share) => (share && (share.mode === 'exact' || share.mode === 'about') ? [share] : []));
  const sum = plain.reduce((all, { numerator, denominator }) => all + numerator / denominator, 0);
  return plain.length === shares.length && Math.abs(sum - 1) < 1e-9;
}
