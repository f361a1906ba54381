import type { RosterCard } from '../../model/rosters/card.ts';
import type { Person } from '../../model/rosters/people.ts';
import { rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule, type RosterContext } from '../rule.ts';
import { rosterBasis } from './basis.ts';
import { meetingKey } from './two-rosters.ts';

export const twoLists = defineRosterRule({
  code: 'TD811',
  slug: 'two-lists',
  severity: 'warning',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Một người không có tên trong danh sách của hai đơn vị',
    en: 'Nobody is in the rosters of two units',
  },
  why: {
    vi: 'Người được hai nơi cùng cử sẽ chiếm hai suất, một suất để trống.',
    en: 'Who is sent by two units takes two places, and one stays empty.',
  },
  *checkRoster(context) {
    const { document, repository } = context;
    const own = repository.rosters.find(({ file }) => file === document.file);
    if (!own) return;
    const others = repository.rosters.filter((card) => card.path < own.path && meetingKey(card) === meetingKey(own));
    const where = placesOf(others);
    for (const [index, person] of document.people.entries()) {
      const hit = where.get(numbersOf(own)[index] ?? 0);
      if (hit && person.year !== 0) yield problemOf(context, person, hit);
    }
  },
});

interface Hit {
  readonly card: RosterCard;
  readonly list: 'delegates' | 'reserves';
  readonly index: number;
}

/** In the order of `people`: delegates first. */
const numbersOf = ({ people }: RosterCard): readonly number[] => [...people.delegates.who, ...people.reserves.who];

function placesOf(cards: readonly RosterCard[]): ReadonlyMap<number, Hit> {
  const places = new Map<number, Hit>();
  for (const card of cards) {
    for (const list of ['delegates', 'reserves'] as const) {
      for (const [index, who] of card.people[list].who.entries()) if (who !== 0) places.set(who, { card, list, index });
    }
  }
  return places;
}

function problemOf(context: RosterContext, person: Person, { card, list, index }: Hit) {
  const rule = rosterMeeting(context);
  const asked = rule?.meeting.oneList;
  return {
    place: { file: context.document.file, path: [...person.path, 'name'] },
    message: {
      vi: `“${person.shown}” có cùng họ tên và năm sinh với một người trong danh sách của “${card.unit}”${asked === undefined ? '' : `, trong khi kế hoạch quy định “${asked}”`}.`,
      en: `“${person.shown}” has the name and year of birth of somebody in the roster of “${card.unit}”${asked === undefined ? '' : `, and the plan demands “${asked}”`}.`,
    },
    help: {
      vi: 'Nếu là một người thì để ở một danh sách; nếu là hai người thì ghi đủ ngày sinh.',
      en: 'If it is one person, keep one of the two; if not, state both births in full.',
    },
    related: [
      {
        place: { file: card.file, path: [list, index, 'name'] },
        message: { vi: 'trong danh sách kia', en: 'in the other roster' },
      },
      ...(rule && asked !== undefined
        ? [
            {
              place: { file: rule.facts.card.file, path: [...rule.path, 'oneList'] },
              message: { vi: 'quy định của kế hoạch', en: 'the plan’s demand' },
            },
          ]
        : []),
    ],
    ...(asked !== undefined && { severity: 'error' as const }),
  };
}
