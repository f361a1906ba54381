import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { contains } from '../../model/expressions/quantity.ts';
import type { NodePath } from '../../model/place.ts';
import { exactCount, type GroupSet, meetingGroups } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const groupsTotal = defineRule({
  code: 'TD203',
  slug: 'groups-total',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Tổng số đại biểu bằng số đại biểu các nhóm cộng lại', en: 'The total is the sum of the groups' },
  title: {
    vi: 'Số đại biểu các nhóm phải cộng thành tổng số',
    en: 'The counts of the groups must add up to the total',
  },
  why: {
    vi: 'Tổng số và các nhóm không khớp thì khi mời, bố trí chỗ ngồi và lập dự toán sẽ thiếu hoặc thừa.',
    en: 'Where total and groups differ, invitations, seats and money will be short or over.',
  },
  *check({ document }) {
    for (const set of meetingGroups(document)) {
      const problem = problemOf(set, document);
      if (problem) yield problem;
    }
  },
});

function problemOf(set: GroupSet, { file, norm }: PlanDocument): Problem | undefined {
  const { base, groups, rest, overlapping } = set;
  const parts = [...groups.map(({ group }) => group.count), ...(rest?.count ? [rest.count] : [])];
  const counts = parts.map(exactCount);
  if (!base || overlapping || parts.length < 2 || counts.some((count) => count === undefined)) return undefined;
  const total = base.quantity;
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  // Those who are left and not counted may be any number.
  const limit = rest && !rest.count ? { ...total, low: 0 } : total;
  if (contains(limit, sum, norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const working = `${counts.map((count) => plainCount(count ?? 0)).join(' + ')} = ${plainCount(sum)}`;
  const tolerance = total.about
    ? {
        vi: ` (“khoảng” cho phép lệch ${norm.tolerances.aboutQuantity}%)`,
        en: ` (“khoảng” allows ${norm.tolerances.aboutQuantity}%)`,
      }
    : { vi: '', en: '' };
  return {
    place: { file, path: base.path },
    message: {
      vi: `Các nhóm cộng lại là ${working}, khác với ${base.name.vi} “${total.written}”${tolerance.vi}.`,
      en: `The groups add up to ${working}, not ${base.name.en} “${total.written}”${tolerance.en}.`,
    },
    help: { vi: 'Sửa tổng số hoặc số của một nhóm.', en: 'Correct the total or the count of a group.' },
    related: countPaths(set).map((path) => ({
      place: { file, path },
      message: { vi: 'cộng vào tổng', en: 'counted in' },
    })),
    actual: String(sum),
    expected: total.written,
    working,
  };
}

const countPaths = ({ groups, rest, path }: GroupSet): NodePath[] => [
  ...groups.map((group) => [...group.path, 'count']),
  ...(rest?.count ? [[...path, 'rest', 'count']] : []),
];
