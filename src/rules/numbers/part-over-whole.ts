import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { type Base, meetingGroups, type PlacedGroup } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const partOverWhole = defineRule({
  code: 'TD221',
  slug: 'part-over-whole',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Một phần không lớn hơn cả nhóm', en: 'A part is no larger than its group' },
  title: {
    vi: 'Số “trong đó” không được lớn hơn số của nhóm',
    en: 'A number “including” must not exceed the number it is part of',
  },
  why: {
    vi: 'Số nữ, số trẻ ghi nhiều hơn cả nhóm thì một trong hai con số đã cũ.',
    en: 'Where more women or young people are stated than the group has, one of the numbers is out of date.',
  },
  *check({ document }) {
    for (const set of meetingGroups(document)) {
      for (const group of set.groups) {
        const { base } = set;
        const problem = base && set.overlapping ? problemOf(group, base, document) : undefined;
        if (problem) yield problem;
      }
    }
  },
});

/** Only what is certain: the fewest the part can be against the most the whole can be. */
function problemOf({ group, path }: PlacedGroup, base: Base, { file, norm }: PlanDocument): Problem | undefined {
  const { count } = group;
  const { quantity } = base;
  if (!count) return undefined;
  const give = norm.tolerances.aboutQuantity / 100;
  const fewest = count.about ? count.low * (1 - give) : count.low;
  const most = quantity.about ? quantity.high * (1 + give) : quantity.high;
  if (fewest <= most) return undefined;
  const working = `${plainCount(count.low)} > ${plainCount(quantity.high)}`;
  return {
    place: { file, path: [...path, 'count'] },
    message: {
      vi: `“${group.name}” có “${count.written}”, nhiều hơn ${base.name.vi} “${quantity.written}”.`,
      en: `“${group.name}” has “${count.written}”, more than ${base.name.en} “${quantity.written}”.`,
    },
    help: { vi: 'Sửa một trong hai con số.', en: 'Correct one of the two numbers.' },
    related: [{ place: { file, path: base.path }, message: base.name }],
    actual: count.written,
    expected: quantity.written,
    working,
  };
}
