import type { PlanDocument } from '../../model/document.ts';
import { printedPercentageHolds } from '../../model/expressions/people.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { decimalsOf } from '../../model/expressions/share.ts';
import { exactCount, meetingGroups, type PlacedGroup } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const printedPercentage = defineRule({
  code: 'TD220',
  slug: 'printed-percentage',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Tỷ lệ in kèm được làm tròn, bỏ phần lẻ, hoặc lệch dưới 0,01 điểm phần trăm (mức mặc định)',
    en: 'A percentage printed beside a count is rounded, cut, or less than 0.01 points off (default)',
  },
  title: {
    vi: 'Tỷ lệ in kèm phải tính ra từ số người',
    en: 'A printed percentage must follow from the count',
  },
  why: {
    vi: 'Số người đã sửa mà tỷ lệ bên cạnh còn cũ thì người đọc không biết con số nào đúng.',
    en: 'Where a count was corrected and the percentage beside it was not, nobody knows which is right.',
  },
  *check({ document }) {
    for (const group of meetingGroups(document).flatMap(({ groups }) => groups)) {
      const problem = problemOf(group, document);
      if (problem) yield problem;
    }
  },
});

function problemOf({ group, path, base: of }: PlacedGroup, { file, norm }: PlanDocument): Problem | undefined {
  const { printed } = group;
  const [count, base] = [exactCount(group.count), exactCount(of?.quantity)];
  if (!of || !printed || printed.mode !== 'exact' || count === undefined || !base) return undefined;
  const decimals = decimalsOf(printed);
  const percentage = (printed.numerator * 100) / printed.denominator;
  if (printedPercentageHolds(percentage, decimals, count, base, norm.tolerances.printedShare)) return undefined;
  const right = plainCount(Number(((count * 100) / base).toFixed(decimals)));
  const working = `${plainCount(count)} : ${plainCount(base)} = ${right}%`;
  return {
    place: { file, path: [...path, 'printed'] },
    message: {
      vi: `Nhóm “${group.name}” in kèm “${printed.written.trim()}”, nhưng ${working}.`,
      en: `Group “${group.name}” prints “${printed.written.trim()}”, but ${working}.`,
    },
    help: { vi: `Sửa thành ${right}%, hoặc sửa số người.`, en: `Make it ${right}%, or correct the count.` },
    related: [
      { place: { file, path: [...path, 'count'] }, message: { vi: 'số người của nhóm', en: 'the group’s count' } },
      { place: { file, path: of.path }, message: of.name },
    ],
    actual: printed.written.trim(),
    expected: `${right}%`,
    working,
  };
}
