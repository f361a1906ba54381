import { isoText } from '../expressions/civil-date.ts';
import { singleDay, type Time } from '../expressions/time-value.ts';
import type { Delegate, Roster } from '../generated/roster.ts';
import type { NodePath } from '../place.ts';
import { comparable } from '../text.ts';
import { maskedBody, maskedName } from './mask.ts';
import { personKey } from './person-names.ts';

/** Where people stand in a roster. */
export type PeopleList = 'delegates' | 'reserves';

/** Who somebody is: a name as it is compared, and what is known of the birth. */
export interface Identity {
  readonly key: string;
  /** 0 where it is not stated, or not one year. */
  readonly year: number;
  /** `2020-01-16` as 20200116; 0 where the day is not stated. */
  readonly day: number;
}

/** One line of a roster. */
export interface Person extends Identity {
  readonly delegate: Delegate;
  readonly list: PeopleList;
  readonly path: NodePath;
  /** As messages may name them. */
  readonly shown: string;
}

/** Everybody in the lists of a roster, delegates first, in their order. */
export const peopleOf = (roster: Roster): Person[] =>
  (['delegates', 'reserves'] as const).flatMap((list) =>
    (roster[list] ?? []).map((delegate, index) => ({
      ...identityOf(delegate),
      delegate,
      list,
      path: [list, index],
      shown: shownName(delegate),
    })),
  );

/** Collectives and households have names as bodies have, and no birth. */
export function identityOf({ name, kind, birth }: Pick<Delegate, 'name' | 'kind' | 'birth'>): Identity {
  const isBody = kind === 'collective' || kind === 'household';
  if (isBody) return { key: `${kind} ${comparable(name.normalize('NFC'))}`, year: 0, day: 0 };
  return { key: personKey(name), ...bornIn(birth) };
}

/** As messages may name somebody. */
export const shownName = ({ name, kind }: Pick<Delegate, 'name' | 'kind'>): string =>
  kind === 'collective' || kind === 'household' ? maskedBody(name) : maskedName(name);

function bornIn(birth: Time | undefined): Pick<Identity, 'year' | 'day'> {
  const { from, to } = birth?.window ?? {};
  if (!birth || !from || from.year !== to?.year) return { year: 0, day: 0 };
  const day = singleDay(birth.window);
  return { year: from.year, day: day ? Number(isoText(day).replaceAll('-', '')) : 0 };
}

/** `perhaps` where a year alone stands beside a day of that year, or a birth is not stated. */
export function sameIdentity(a: Identity, b: Identity): 'yes' | 'perhaps' | 'no' {
  if (a.key !== b.key) return 'no';
  if (a.day !== 0 && b.day !== 0) return a.day === b.day ? 'yes' : 'no';
  return a.year === b.year || a.year === 0 || b.year === 0 ? 'perhaps' : 'no';
}
