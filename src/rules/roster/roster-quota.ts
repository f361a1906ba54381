import { meetsShare } from '../../model/expressions/people.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { contains, quantity as quantityName } from '../../model/expressions/quantity.ts';
import { share as shareName } from '../../model/expressions/share.ts';
import { ratioText } from '../../model/expressions/share-words.ts';
import type { Group } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import type { Person } from '../../model/rosters/people.ts';
import { planName } from '../requirements/sentences.ts';
import { type RosterMeeting, rosterMeeting } from '../roster-meeting.ts';
import { type Grouping, memberTest } from '../roster-members.ts';
import { defineRosterRule, type Problem, type RosterContext } from '../rule.ts';
import { rosterBasis } from './basis.ts';
import { meetingDay } from './roster-age.ts';

export const rosterQuota = defineRosterRule({
  code: 'TD821',
  slug: 'roster-quota',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Cơ cấu đại biểu trong danh sách phải đúng kế hoạch',
    en: 'The delegates listed are in the proportions of the plan',
  },
  why: {
    vi: 'Kế hoạch quy định tỷ lệ nữ, dân tộc, trẻ và các thành phần khác; danh sách không đủ thì phải chọn lại người.',
    en: 'The plan sets the proportions of women, peoples, young people and others; where the roster misses them, others have to be chosen.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    if (!of?.isWhole) return;
    const delegates = context.document.people.filter(({ list }) => list === 'delegates');
    const grouping = { ethnicities: context.document.ethnicities, day: meetingDay(of) };
    for (const placed of groupsOf(of)) yield* problemsOf(context, of, placed, delegates, grouping);
  },
});

interface Placed {
  readonly group: Group;
  readonly path: NodePath;
  /** Those among whom its share is counted; everybody where it is not inside another group. */
  readonly within?: Group;
}

function* groupsOf({ meeting, path }: RosterMeeting): Generator<Placed> {
  yield* placedIn(meeting.groups, [...path, 'groups']);
  for (const [index, axis] of (meeting.axes ?? []).entries())
    yield* placedIn(axis.groups, [...path, 'axes', index, 'groups']);
}

function* placedIn(groups: readonly Group[] = [], path: NodePath, within?: Group): Generator<Placed> {
  for (const [index, group] of groups.entries()) {
    const own = [...path, index];
    yield { group, path: own, ...(within && { within }) };
    yield* placedIn(group.including, [...own, 'including'], group);
  }
}

function* problemsOf(
  { document }: RosterContext,
  of: RosterMeeting,
  { group, path, within }: Placed,
  delegates: readonly Person[],
  grouping: Grouping,
): Generator<Problem> {
  const around = within && memberTest(within, delegates, grouping);
  if (within && !around) return;
  const base = around ? delegates.filter((person) => around(person) === 'yes') : delegates;
  const test = memberTest(group, delegates, grouping);
  if (!test || base.length === 0) return;
  const answers = base.map(test);
  const [sure, open] = [
    answers.filter((each) => each === 'yes').length,
    answers.filter((each) => each === 'unknown').length,
  ];
  for (const key of ['share', 'count'] as const) {
    const keeps = keeperOf(group, key, base.length, of);
    if (!keeps || keeps(sure)) continue;
    const mayKeep = Array.from({ length: open }, (_, index) => sure + index + 1).some(keeps);
    yield problemOf(document.file, of, { group, path, key, sure, open, base: base.length, isOpen: mayKeep });
  }
}

function keeperOf({ share, count }: Group, key: 'share' | 'count', base: number, { facts: { norm } }: RosterMeeting) {
  const { aboutShare, aboutQuantity } = norm.tolerances;
  if (key === 'share') return share && ((number: number) => meetsShare(share, number, base, aboutShare));
  return count && ((number: number) => contains(count, number, aboutQuantity / 100) === 'yes');
}

const askedIn = ({ share, count }: Group, key: 'share' | 'count'): string =>
  (key === 'share' ? share && shareName.describe(share).en : count && quantityName.describe(count).en) ?? '';

interface Missed {
  readonly group: Group;
  readonly path: NodePath;
  readonly key: 'share' | 'count';
  readonly sure: number;
  readonly open: number;
  readonly base: number;
  readonly isOpen: boolean;
}

function problemOf(
  file: string,
  { facts }: RosterMeeting,
  { group, path, key, sure, open, base, isOpen }: Missed,
): Problem {
  const { share } = group;
  const asked = (key === 'share' ? share?.written : group.count?.written)?.trim() ?? '';
  const number = share && plainCount(Math.round((share.numerator * base * 100) / share.denominator) / 100);
  const working = key === 'share' && share ? `${ratioText(share)} × ${plainCount(base)} = ${number}` : '';
  const name = facts.names.get([...path, 'name'].join('/')) ?? group.name;
  const plan = planName(facts);
  const isBare = key === 'share' && share?.mode === 'exact';
  return {
    place: { file, path: ['delegates'], anchor: 'key' },
    message: {
      vi: `Nhóm “${name}” có ${sure} trong ${base} đại biểu${open > 0 ? `, ${open} người chưa rõ` : ''}; ${plan.vi} quy định ${asked}${working === '' ? '' : ` (${working})`}.`,
      en: `Group “${name}” has ${sure} of ${base} delegates${open > 0 ? `, ${open} not known` : ''}; ${plan.en} demands ${askedIn(group, key)}${working === '' ? '' : ` (${working})`}.`,
    },
    help: {
      vi: isOpen
        ? 'Ghi đủ các cột của những đại biểu còn thiếu.'
        : 'Chọn lại đại biểu cho đúng cơ cấu, hoặc xin ý kiến cơ quan ban hành kế hoạch.',
      en: isOpen
        ? 'Fill the columns of those that are not known.'
        : 'Choose delegates in these proportions, or ask who issued the plan.',
    },
    related: [
      {
        place: { file: facts.card.file, path: [...path, key] },
        message: { vi: 'quy định của kế hoạch', en: 'the plan’s demand' },
      },
    ],
    ...(isOpen ? { severity: 'info' as const } : isBare ? { severity: 'warning' as const } : {}),
    actual: String(sure),
    expected: asked,
    ...(working !== '' && { working }),
  };
}
