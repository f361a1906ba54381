import { type Person, sameIdentity } from '../../model/rosters/people.ts';
import { defineRosterRule, type Problem } from '../rule.ts';
import { rosterBasis } from './basis.ts';

export const delegateTwice = defineRosterRule({
  code: 'TD801',
  slug: 'delegate-twice',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Mỗi đại biểu chỉ có tên một lần',
    en: 'Each delegate is listed once',
  },
  why: {
    vi: 'Một người có tên hai lần, hoặc vừa là đại biểu chính thức vừa là dự khuyết, thì số lượng đếm sai và thiếu một đại biểu.',
    en: 'Somebody listed twice, or both as a delegate and as a reserve, is counted twice, and one delegate is missing.',
  },
  *checkRoster({ document }) {
    const byKey = new Map<string, Person[]>();
    for (const person of document.people) {
      const before = byKey.get(person.key) ?? [];
      byKey.set(person.key, before);
      const same = before.find((other) => sameIdentity(person, other) === 'yes' || isBody(person));
      const perhaps = same ?? before.find((other) => sameIdentity(person, other) === 'perhaps');
      if (before.length < namesakes) before.push(person);
      if (perhaps) yield problemOf(document.file, person, perhaps, same !== undefined);
    }
  },
});

/** So many of one name are compared with each other; a file of one name over and over still ends soon. */
const namesakes = 500;

const isBody = ({ delegate: { kind } }: Person): boolean => kind === 'collective' || kind === 'household';

function problemOf(file: string, person: Person, other: Person, isSure: boolean): Problem {
  const both = person.list !== other.list;
  const vi = both ? 'vừa ở danh sách chính thức vừa ở danh sách dự khuyết' : 'có tên hai lần';
  const en = both ? 'is both in the list of delegates and in that of reserves' : 'is listed twice';
  return {
    place: { file, path: [...person.path, 'name'] },
    message: {
      vi: isSure
        ? `Đại biểu “${person.shown}” ${vi}.`
        : `Đại biểu “${person.shown}” có thể ${vi}: cùng họ tên, ngày sinh chưa đủ để phân biệt.`,
      en: isSure
        ? `Delegate “${person.shown}” ${en}.`
        : `Delegate “${person.shown}” perhaps ${en}: the same name, and births that do not tell them apart.`,
    },
    help: {
      vi: isSure
        ? 'Bỏ một dòng, hoặc sửa họ tên, ngày sinh nếu là hai người.'
        : 'Ghi đủ ngày sinh nếu là hai người khác nhau; nếu là một người thì bỏ một dòng.',
      en: isSure
        ? 'Remove one of the lines, or correct name or birth if they are two people.'
        : 'State both births in full if they are two people; otherwise remove one of the lines.',
    },
    related: [{ place: { file, path: [...other.path, 'name'] }, message: { vi: 'dòng kia', en: 'the other line' } }],
    ...(!isSure && { severity: 'info' as const }),
  };
}
