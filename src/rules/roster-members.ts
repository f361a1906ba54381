import type { Bounds } from '../model/expressions/bounds.ts';
import { type CivilDate, compareDates } from '../model/expressions/civil-date.ts';
import { contains } from '../model/expressions/quantity.ts';
import type { Group, Membership } from '../model/generated/plan.ts';
import { type Ethnicity, ethnicityKey, namesByKey } from '../model/rosters/ethnicity.ts';
import type { Person } from '../model/rosters/people.ts';
import { comparable } from '../model/text.ts';

/** Is somebody of a group? `unknown` where the roster leaves the column empty. */
export type Member = 'yes' | 'no' | 'unknown';

export interface Grouping {
  readonly ethnicities: readonly Ethnicity[];
  /** The day on which ages are counted. */
  readonly day: CivilDate | undefined;
}

/**
 * Who belongs to a group: those the columns say (`members`), else those whose line names the group or one inside it, else
 * those of its age. Nothing where none of these can tell.
 */
export function memberTest(
  group: Pick<Group, 'id' | 'name' | 'members' | 'age' | 'including'>,
  people: readonly Person[],
  grouping: Grouping,
): ((person: Person) => Member) | undefined {
  const { members, age } = group;
  if (members)
    return (person) =>
      all([...conditions(members, person, grouping), ...(age ? [ofAge(age, person, grouping.day)] : [])]);
  const named = withThoseInside(group);
  const isNamed = ({ delegate: { group: written } }: Person): boolean =>
    written !== undefined && named.some((each) => isGroup(each, written));
  if (people.some(isNamed)) return (person) => (isNamed(person) ? 'yes' : 'no');
  return age ? (person) => ofAge(age, person, grouping.day) : undefined;
}

type Named = Pick<Group, 'id' | 'name' | 'including'>;

const withThoseInside = (group: Named): Named[] => [group, ...(group.including ?? []).flatMap(withThoseInside)];

/** What an axis leaves has a name alone. */
export const isGroup = ({ id, name }: { readonly id?: string; readonly name: string }, written: string): boolean =>
  written === id || comparable(written) === comparable(name);

const all = (answers: readonly Member[]): Member =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';

const answer = (is: boolean): Member => (is ? 'yes' : 'no');

function conditions(
  { sex, ethnicities, otherEthnicities, party, religious, exOfficio, attributes, kinds }: Membership,
  { delegate }: Person,
  { ethnicities: known }: Grouping,
): Member[] {
  const people = (names: readonly string[]): ReadonlySet<string> =>
    new Set(names.map((each) => peopleName(each, known)));
  const own = delegate.ethnicity === undefined ? undefined : peopleName(delegate.ethnicity, known);
  const has = (each: string): boolean =>
    delegate.attributes?.some((one) => comparable(one) === comparable(each)) === true;
  return [
    ...(sex === undefined
      ? []
      : ([delegate.sex === undefined ? 'unknown' : answer(comparable(delegate.sex) === comparable(sex))] as const)),
    ...(ethnicities ? ([own === undefined ? 'unknown' : answer(people(ethnicities).has(own))] as const) : []),
    ...(otherEthnicities
      ? ([own === undefined ? 'unknown' : answer(!people(otherEthnicities).has(own))] as const)
      : []),
    ...(party === undefined ? [] : [answer(party === isYes(delegate.party))]),
    ...(religious === undefined
      ? []
      : ([delegate.religion === undefined ? 'unknown' : answer(religious === isYes(delegate.religion))] as const)),
    ...(exOfficio === undefined ? [] : [answer(exOfficio === (delegate.exOfficio === true))]),
    ...(attributes ?? []).map((each) => answer(has(each))),
    ...(kinds ? [answer(kinds.includes(delegate.kind ?? 'individual'))] : []),
  ];
}

/** "không" and an empty column say no; a date, a name, true say yes. */
const isYes = (value: string | boolean | undefined): boolean =>
  typeof value === 'string' ? !/^(?:không|chưa|0|-)?$/iu.test(value.trim()) : value === true;

/** The name of the national list. */
const peopleName = (written: string, ethnicities: readonly Ethnicity[]): string =>
  namesByKey(ethnicities).get(ethnicityKey(written)) ?? ethnicityKey(written);

/** Of the ages somebody may have on the day, all keep the limit, none, or some. */
export function ofAge(age: Bounds, { delegate: { birth } }: Person, day: CivilDate | undefined): Member {
  const { from, to } = birth?.window ?? {};
  if (!from || !to || !day) return 'unknown';
  const [youngest, oldest] = [yearsBetween(to, day), yearsBetween(from, day)];
  const answers = [youngest, oldest].map((years) => contains(age, years, 0) === 'yes');
  if (answers.every((is) => is)) return 'yes';
  return answers.some((is) => is) ? 'unknown' : 'no';
}

export function yearsBetween(birth: CivilDate, day: CivilDate): number {
  const birthday = { ...birth, year: day.year };
  return day.year - birth.year - (compareDates(birthday, day) > 0 ? 1 : 0);
}
