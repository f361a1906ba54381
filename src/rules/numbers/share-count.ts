import type { PlanDocument } from '../../model/document.ts';
import { meetsShare, wholePeople } from '../../model/expressions/people.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { share as shareExpression } from '../../model/expressions/share.ts';
import { exactCount, meetingGroups, type PlacedGroup } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const shareCount = defineRule({
  code: 'TD204',
  slug: 'share-count',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Tỷ lệ tính trên tổng số triệu tập; số người lệch dưới 01 người là đạt',
    en: 'A share is of those summoned; it is met when the count is off by less than one person',
  },
  title: { vi: 'Số người của nhóm phải đúng với tỷ lệ của nhóm', en: 'A group’s count must fit its share' },
  why: {
    vi: 'Một nhóm ghi cả số người và tỷ lệ thì hai con số phải nói cùng một điều.',
    en: 'Where a group states both a count and a share, both must say the same.',
  },
  *check({ document }) {
    for (const group of meetingGroups(document).flatMap(({ groups }) => groups)) {
      const problem = problemOf(group, document);
      if (problem) yield problem;
    }
  },
});

function problemOf({ group, path, base: of }: PlacedGroup, { file, norm }: PlanDocument): Problem | undefined {
  const base = exactCount(of?.quantity);
  const count = exactCount(group.count);
  const { share } = group;
  if (!of || base === undefined || count === undefined || !share) return undefined;
  if (meetsShare(share, count, base, norm.tolerances.aboutShare)) return undefined;
  const ends = (share.top ? [share, share.top] : [share]).map((end) => wholePeople(end, base));
  const product = ends.map((end) => plainCount(Math.round(end.product * 100) / 100)).join(' - ');
  const nearest = ends.reduce((a, b) => (Math.abs(b.product - count) < Math.abs(a.product - count) ? b : a)).nearest;
  const amount = ` × ${plainCount(base)} = ${product}`;
  const working = share.written.trim() + amount;
  return {
    place: { file, path: [...path, 'count'] },
    message: {
      vi: `Nhóm “${group.name}” ghi ${plainCount(count)}, nhưng ${working}.`,
      en: `Group “${group.name}” says ${plainCount(count)}, but ${shareExpression.describe(share).en}${amount}.`,
    },
    help: {
      vi: `Sửa số người thành ${plainCount(nearest)}, hoặc sửa tỷ lệ.`,
      en: `Make the count ${plainCount(nearest)}, or correct the share.`,
    },
    related: [
      { place: { file, path: [...path, 'share'] }, message: { vi: 'tỷ lệ của nhóm', en: 'the group’s share' } },
      { place: { file, path: of.path }, message: of.name },
    ],
    actual: String(count),
    expected: String(nearest),
    working,
  };
}
