import { meetsShare } from '../../model/expressions/people.ts';
import { contains } from '../../model/expressions/quantity.ts';
import type { Group, Rest } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import type { Person } from '../../model/rosters/people.ts';
import type { RosterMeeting } from '../roster-meeting.ts';
import { type Grouping, type Member, memberTest } from '../roster-members.ts';

/** A proportion that a meeting demands of its delegates. */
export interface Quota {
  readonly group: Group | Rest;
  readonly path: NodePath;
  /** Those among whom its share is counted; everybody where it is not inside another group. */
  readonly within?: Group;
  /** Whom it is the remainder of: those who are in none of these groups. */
  readonly others?: readonly Group[];
}

/** Every group of a meeting, those inside it after it, and what the groups of an axis leave. */
export function* quotasOf({ meeting, path }: Pick<RosterMeeting, 'meeting' | 'path'>): Generator<Quota> {
  yield* quotasIn(meeting.groups, [...path, 'groups']);
  for (const [index, { groups, rest }] of (meeting.axes ?? []).entries()) {
    const axis = [...path, 'axes', index];
    yield* quotasIn(groups, [...axis, 'groups']);
    if (rest) yield { group: rest, path: [...axis, 'rest'], others: groups };
  }
}

function* quotasIn(groups: readonly Group[] = [], path: NodePath, within?: Group): Generator<Quota> {
  for (const [index, group] of groups.entries()) {
    const own = [...path, index];
    yield { group, path: own, ...(within && { within }) };
    yield* quotasIn(group.including, [...own, 'including'], group);
  }
}

/** A quota that the delegates do not keep. */
export interface Missed {
  readonly quota: Quota;
  readonly key: 'share' | 'count';
  readonly sure: number;
  /** Of whom the roster does not say enough. */
  readonly open: number;
  readonly base: number;
  /** It may be kept once the roster says more. */
  readonly isOpen: boolean;
}

/** Nothing where the roster does not tell who is of the group. */
export function* missedBy(
  quota: Quota,
  delegates: readonly Person[],
  grouping: Grouping,
  { facts: { norm } }: Pick<RosterMeeting, 'facts'>,
): Generator<Missed> {
  const around = quota.within && memberTest(quota.within, delegates, grouping);
  if (quota.within && !around) return;
  const base = around ? delegates.filter((person) => around(person) === 'yes') : delegates;
  const test = testOf(quota, delegates, grouping);
  if (!test || base.length === 0) return;
  const answers = base.map(test);
  const [sure, open] = [
    answers.filter((each) => each === 'yes').length,
    answers.filter((each) => each === 'unknown').length,
  ];
  const { aboutShare, aboutQuantity } = norm.tolerances;
  const { share, count } = quota.group;
  const keepers = {
    share: share && ((number: number) => meetsShare(share, number, base.length, aboutShare)),
    count: count && ((number: number) => contains(count, number, aboutQuantity / 100) === 'yes'),
  };
  for (const key of ['share', 'count'] as const) {
    const keeps = keepers[key];
    if (!keeps || keeps(sure)) continue;
    const isOpen = Array.from({ length: open }, (_, index) => sure + index + 1).some(keeps);
    yield { quota, key, sure, open, base: base.length, isOpen };
  }
}

function testOf(
  { group, others }: Quota,
  delegates: readonly Person[],
  grouping: Grouping,
): ((person: Person) => Member) | undefined {
  if (!others) return memberTest(group as Group, delegates, grouping);
  const tests = others.map((each) => memberTest(each, delegates, grouping));
  const known = tests.filter((test) => test !== undefined);
  return known.length === tests.length ? (person) => inNone(known.map((test) => test(person))) : undefined;
}

const inNone = (answers: readonly Member[]): Member =>
  answers.includes('yes') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
