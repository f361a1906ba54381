import type { PlanDocument } from '../../model/document.ts';
import { officialCount, plainCount } from '../../model/expressions/plain-number.ts';
import { committeesOf, type PlacedCommittee } from '../committees.ts';
import { defineRule, type Problem } from '../rule.ts';

export const committeeSize = defineRule({
  code: 'TD224',
  slug: 'committee-size',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số người của ban bằng số người được nêu, kể cả người đứng đầu',
    en: 'A committee has as many people as are named, its head included',
  },
  title: { vi: 'Số người của ban phải khớp với danh sách', en: 'The size of a committee is the number of its people' },
  why: {
    vi: 'Danh sách thêm bớt một người mà quên sửa con số thì quyết định thành lập sẽ sai.',
    en: 'Where a person was added and the number was not, the decision that sets up the committee will be wrong.',
  },
  *check({ document }) {
    for (const committee of committeesOf(document)) {
      const problem = problemOf(document, committee);
      if (problem) yield problem;
    }
  },
});

/** `Lãnh đạo các phòng, ban` stands for several people: then only too many named is certain. */
const several = /(?<![a-zà-ỹ])(?:các|những|một số|mỗi|mọi|toàn thể)(?![a-zà-ỹ])|\d/iu;

function problemOf({ file }: PlanDocument, { committee, path, seats, isRead }: PlacedCommittee): Problem | undefined {
  const { count, members, name } = committee;
  if (!count || count.about) return undefined;
  const listed = seats.length;
  const isWhole = isRead && members !== undefined && !seats.some(({ person }) => several.test(person.position));
  if (listed <= count.high && (listed >= count.low || !isWhole)) return undefined;
  return {
    place: { file, path: [...path, 'count'] },
    message: {
      vi: `“${name}” ghi “${count.written}” nhưng danh sách có ${officialCount(listed)} người.`,
      en: `“${name}” says “${count.written}”, but ${plainCount(listed)} people are listed.`,
    },
    help: { vi: 'Sửa số người hoặc danh sách.', en: 'Correct the number or the list.' },
    related: seats.slice(0, 1).map((seat) => ({
      place: { file, path: seat.path },
      message: { vi: 'danh sách bắt đầu ở đây', en: 'the list begins here' },
    })),
    actual: count.written,
    expected: plainCount(listed),
  };
}
