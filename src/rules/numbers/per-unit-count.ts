import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { contains } from '../../model/expressions/quantity.ts';
import { exactCount, meetingGroups, type PlacedGroup } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const perUnitCount = defineRule({
  code: 'TD223',
  slug: 'per-unit-count',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số của nhóm bằng số người mỗi đơn vị nhân với số đơn vị',
    en: 'The count of a group is what each unit sends, times the units',
  },
  title: {
    vi: 'Số người mỗi đơn vị phải nhân ra số của nhóm',
    en: 'What each unit sends must multiply to the group’s count',
  },
  why: {
    vi: 'Đơn vị cử người theo mức mỗi đơn vị, ban tổ chức bố trí theo số của nhóm; hai số lệch nhau thì thừa hoặc thiếu chỗ.',
    en: 'Units send by the number for each, the organisers seat by the group’s count; where they differ, seats are over or short.',
  },
  *check({ document }) {
    for (const group of meetingGroups(document).flatMap(({ groups }) => groups)) {
      const problem = problemOf(group, document);
      if (problem) yield problem;
    }
  },
});

function problemOf({ group, path }: PlacedGroup, { file, norm }: PlanDocument): Problem | undefined {
  const { count, per } = group;
  const [each, units] = [exactCount(per?.count), exactCount(per?.units)];
  if (!count || each === undefined || units === undefined) return undefined;
  const product = each * units;
  if (contains(count, product, norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const working = `${plainCount(each)} × ${plainCount(units)} = ${plainCount(product)}`;
  return {
    place: { file, path: [...path, 'count'] },
    message: {
      vi: `Nhóm “${group.name}” ghi “${count.written}”, nhưng ${working}.`,
      en: `Group “${group.name}” says “${count.written}”, but ${working}.`,
    },
    help: {
      vi: `Sửa số của nhóm thành ${plainCount(product)}, hoặc sửa số người mỗi đơn vị.`,
      en: `Make the group’s count ${plainCount(product)}, or correct the number for each unit.`,
    },
    related: [
      {
        place: { file, path: [...path, 'per'] },
        message: { vi: 'số người mỗi đơn vị', en: 'the number for each unit' },
      },
    ],
    actual: count.written,
    expected: plainCount(product),
    working,
  };
}
