import type { Place } from '../../model/place.ts';
import type { Person } from '../../model/rosters/people.ts';
import type { Say } from '../../model/say.ts';
import { clauseOf } from '../requirements/sentences.ts';
import { rosterMeeting } from '../roster-meeting.ts';
import { type Listed, rostersBeside, unitKeys } from '../rosters-beside.ts';
import { defineRosterRule, type Problem, type RosterContext } from '../rule.ts';
import { rosterBasis } from './basis.ts';
import { demandedOfHolder } from './holder.ts';

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
    const found = rostersBeside(context);
    if (!found) return;
    const { own, beside } = found;
    const ofUnit = new Set(
      unitKeys(own, context.repository, context.document.norm).flatMap((key) => beside.byUnit.get(key) ?? []),
    );
    for (const person of context.document.people) {
      if (person.year === 0) continue;
      const who = own.people[person.list].who[Number(person.path[1])] ?? 0;
      const others = (beside.people.get(who) ?? []).filter(({ card }) => card.path < own.path && !ofUnit.has(card));
      const same = others.find(({ day }) => day !== 0 && day === person.day);
      const perhaps = same ?? others.find(({ day }) => day === 0 || person.day === 0);
      if (perhaps) yield problemOf(context, person, perhaps, same !== undefined);
    }
  },
});

function problemOf(context: RosterContext, person: Person, { card, list, index }: Listed, isSure: boolean): Problem {
  const demand = demandOf(context);
  const by = demand && isSure ? demand.said : { vi: '', en: '' };
  return {
    place: { file: context.document.file, path: [...person.path, 'name'] },
    message: isSure
      ? {
          vi: `“${person.shown}” cũng có tên, cùng ngày sinh, trong danh sách của “${card.unit}”${by.vi}.`,
          en: `“${person.shown}” is also in the roster of “${card.unit}”, with the same day of birth${by.en}.`,
        }
      : {
          vi: `“${person.shown}” có thể là một người trong danh sách của “${card.unit}”: cùng họ tên và năm sinh, ngày sinh chưa ghi đủ.`,
          en: `“${person.shown}” is perhaps somebody in the roster of “${card.unit}”: the same name and year of birth, and a day of birth is missing.`,
        },
    help: isSure
      ? { vi: 'Chỉ để tên ở một danh sách.', en: 'Keep one of the two.' }
      : {
          vi: 'Nếu là một người thì để ở một danh sách; nếu là hai người thì ghi đủ ngày sinh.',
          en: 'If it is one person, keep one of the two; if not, state both births in full.',
        },
    related: [
      {
        place: { file: card.file, path: [list, index, 'name'] },
        message: { vi: 'trong danh sách kia', en: 'in the other roster' },
      },
      ...(demand ? [{ place: demand.place, message: { vi: 'quy định của kế hoạch', en: 'the plan’s demand' } }] : []),
    ],
    severity: !isSure ? 'info' : demand ? 'error' : 'warning',
  };
}

interface OneList {
  readonly place: Place;
  /** Who demands it and how, to follow the finding. */
  readonly said: Say;
}

/** That nobody is on two lists: the plan of the meeting demands it, or a plan above that binds who holds the meeting. */
function demandOf(context: RosterContext): OneList | undefined {
  const of = rosterMeeting(context);
  if (!of) return undefined;
  const { facts, meeting, path } = of;
  const own = meeting.oneList;
  if (own !== undefined)
    return saidBy({ vi: 'kế hoạch', en: 'the plan' }, own, { file: facts.card.file, path: [...path, 'oneList'] });
  for (const demand of demandedOfHolder(context, facts)) {
    const { stipulation } = demand;
    if (stipulation.kind !== 'unique') continue;
    const place = { file: demand.facts.card.file, path: stipulation.path };
    return saidBy(clauseOf(demand), stipulation.value, place);
  }
  return undefined;
}

const saidBy = (who: Say, words: string, place: Place): OneList => ({
  place,
  said: { vi: `, trong khi ${who.vi} quy định “${words}”`, en: `, and ${who.en} demands “${words}”` },
});
