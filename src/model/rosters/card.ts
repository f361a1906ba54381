import type { Code } from '../expressions/code.ts';
import type { Time } from '../expressions/time-value.ts';
import type { Roster } from '../generated/roster.ts';
import { comparable } from '../text.ts';
import { identityOf, type PeopleList } from './people.ts';
import type { RosterModel } from './read.ts';

/** The plan of a roster's meeting as it is cited, and which of its meetings. */
interface MeetingCitation {
  readonly file?: string;
  readonly code?: Code;
  readonly issuedDate?: Time;
  readonly organName?: string;
  readonly subject?: string;
  readonly id?: string;
}

/** Who stands in one list, in its order, without names: numbers of equal place belong together. */
interface PeopleNumbers {
  /** 53 bits of name and year of birth; 0 where they do not say who it is. */
  readonly who: readonly number[];
  /** Day of birth as 20200116; 0 where it is not stated. */
  readonly day: readonly number[];
}

/** What other files need to know of a roster. */
export interface RosterCard {
  /** As findings show it. */
  readonly file: string;
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly status: Roster['status'] | undefined;
  readonly unit: string;
  readonly issuedDate?: Time;
  readonly meeting: MeetingCitation;
  readonly explained: boolean;
  readonly counts: {
    readonly delegates: number;
    readonly reserves: number;
    /** Official delegates by their group, as it is compared. */
    readonly groups: ReadonlyMap<string, number>;
  };
  readonly people: Readonly<Record<PeopleList, PeopleNumbers>>;
}

export function rosterCardOf({ file, roster }: RosterModel, path: string): RosterCard {
  const { delegates = [], reserves = [], status, unit, issuedDate, explanation } = roster;
  const { plan, id } = roster.meeting;
  const groups = new Map<string, number>();
  for (const { group } of delegates) {
    if (group !== undefined) groups.set(comparable(group), (groups.get(comparable(group)) ?? 0) + 1);
  }
  return {
    file,
    path,
    status,
    unit,
    ...(issuedDate && { issuedDate }),
    meeting: { ...plan, ...(id !== undefined && { id }) },
    explained: explanation !== undefined,
    counts: { delegates: delegates.length, reserves: reserves.length, groups },
    people: { delegates: numbersOf(delegates), reserves: numbersOf(reserves) },
  };
}

function numbersOf(delegates: readonly Parameters<typeof identityOf>[0][]): PeopleNumbers {
  const identities = delegates.map(identityOf);
  return {
    who: identities.map(({ key, year }) => (year === 0 ? 0 : hashOf(`${key} ${year}`))),
    day: identities.map(({ day }) => day),
  };
}

/** Two rounds of multiply and xor (cyrb53), 53 bits of which fit a number; never 0. */
function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
