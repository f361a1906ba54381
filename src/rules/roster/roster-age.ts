import type { CivilDate } from '../../model/expressions/civil-date.ts';
import { maskedBirth } from '../../model/rosters/mask.ts';
import { clauseNamed } from '../requirements/sentences.ts';
import { type RosterMeeting, rosterMeeting } from '../roster-meeting.ts';
import { isGroup, ofAge } from '../roster-members.ts';
import { defineRosterRule } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const rosterAge = defineRosterRule({
  code: 'TD822',
  slug: 'roster-age',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  isDemand: true,
  title: {
    vi: 'Tuổi đại biểu phải đúng quy định của nhóm vào ngày họp',
    en: 'Delegates are of their group’s age on the day of the conference',
  },
  why: {
    vi: 'Tuổi tính đến ngày họp: người vừa quá tuổi khi họp không còn thuộc nhóm.',
    en: 'Ages are counted on the day of the conference: who is past the age by then is no longer of the group.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    const day = of && meetingDay(of);
    if (!of || !day) return;
    const groups = [...(of.meeting.groups ?? []).entries()].filter(([, { age }]) => age);
    for (const person of context.document.people) {
      const { group: named, birth } = person.delegate;
      const [index, group] = groups.find(([, each]) => named !== undefined && isGroup(each, named)) ?? [];
      if (index === undefined || !group?.age || !birth || ofAge(group.age, person, day) !== 'no') continue;
      const asked = group.age.written.trim();
      const age = [...of.path, 'groups', index, 'age'];
      const clause = clauseNamed(of.facts, age);
      yield {
        place: { file: context.document.file, path: [...person.path, 'birth'] },
        message: {
          vi: `“${person.shown}” sinh năm ${maskedBirth(birth)}, vào ngày họp không đúng độ tuổi của nhóm “${group.name}” (${asked}) theo ${clause.vi}.`,
          en: `“${person.shown}”, born in ${maskedBirth(birth)}, is not of the age of group “${group.name}” (“${asked}”) on the day of the conference, against ${clause.en}.`,
        },
        help: {
          vi: 'Xem lại ngày sinh, hoặc chọn người khác cho nhóm này.',
          en: 'Check the birth, or choose somebody else for this group.',
        },
        related: [
          {
            place: { file: of.facts.card.file, path: age },
            message: { vi: 'độ tuổi của nhóm', en: 'the group’s age' },
          },
        ],
      };
    }
  },
});

/** Ages are counted on the first day of the meeting, where the plan says it. */
export const meetingDay = ({ meeting: { held, finished } }: RosterMeeting): CivilDate | undefined =>
  held?.window.from ?? finished?.window.to;
