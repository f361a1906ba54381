import { committeesOf, type Seat } from '../committees.ts';
import { defineRule } from '../rule.ts';

export const committeeRole = defineRule({
  code: 'TD226',
  slug: 'committee-role',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Nhiệm vụ ghi sau tên phải hợp với vị trí trong ban',
    en: 'The role after a name fits the place in the committee',
  },
  title: {
    vi: 'Nhiệm vụ trong ban phải đúng với vị trí được xếp',
    en: 'A role must fit the place a person is listed in',
  },
  why: {
    vi: 'Phó Trưởng ban xếp vào chỗ Trưởng ban thì không rõ ai chịu trách nhiệm.',
    en: 'With a deputy in the place of the head nobody knows who is responsible.',
  },
  *check({ document }) {
    const { file } = document;
    for (const { committee, seats } of committeesOf(document)) {
      for (const { person, path, place } of seats) {
        if (person.role === '' || fits[place].test(person.role)) continue;
        const seat = places[place];
        yield {
          place: { file, path },
          message: {
            vi: `“${committee.name}”: người có nhiệm vụ “${person.role}” được xếp vào chỗ của ${seat.vi}.`,
            en: `“${committee.name}”: somebody with the role “${person.role}” stands in the place of ${seat.en}.`,
          },
          help: { vi: 'Chuyển sang đúng chỗ, hoặc sửa nhiệm vụ.', en: 'Move the person, or correct the role.' },
          actual: person.role,
        };
      }
    }
  },
});

const fits: Readonly<Record<Seat['place'], RegExp>> = {
  head: /^(?:trưởng|tổ trưởng|nhóm trưởng)/iu,
  deputies: /^(?:phó|tổ phó|nhóm phó)/iu,
  members: /^(?:[uủ][yỷ] viên|thành viên|thư ký)/iu,
};

const places: Readonly<Record<Seat['place'], { readonly vi: string; readonly en: string }>> = {
  head: { vi: 'người đứng đầu', en: 'the head' },
  deputies: { vi: 'cấp phó', en: 'a deputy' },
  members: { vi: 'thành viên', en: 'a member' },
};
