import type { PlanDocument } from '../../model/document.ts';
import { adjoins, type Period } from '../../model/expressions/period.ts';
import type { Periods } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { defineRule, type Problem } from '../rule.ts';

export const periodsAdjoin = defineRule({
  code: 'TD320',
  slug: 'periods-adjoin',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phương hướng của giai đoạn tới nối tiếp giai đoạn được đánh giá',
    en: 'What is planned next follows what is reviewed',
  },
  title: {
    vi: 'Giai đoạn tới phải nối tiếp giai đoạn được đánh giá',
    en: 'The coming period follows the reviewed one',
  },
  why: {
    vi: 'Hai giai đoạn hở nhau hoặc chồng lên nhau thường là do chép lại kế hoạch kỳ trước mà chỉ sửa một chỗ.',
    en: 'A gap or an overlap is mostly left over from the plan before, where only one of the two was changed.',
  },
  *check({ document }) {
    for (const { periods, path } of statedPeriods(document)) {
      const stale = outsideTheYear(document, periods, path);
      if (stale) yield stale;
      const { reviewed, coming } = periods;
      if (!reviewed || !coming || adjoins(reviewed, coming) !== 'no') continue;
      const how = howTheyMiss(reviewed, coming);
      const { file } = document;
      yield {
        place: { file, path: [...path, 'coming'] },
        message: {
          vi: `Giai đoạn tới “${coming.written}” không nối tiếp giai đoạn được đánh giá “${reviewed.written}”: ${how.vi}.`,
          en: `The coming period “${coming.written}” does not follow the reviewed one, “${reviewed.written}”: ${how.en}.`,
        },
        help: { vi: 'Xem lại năm của một trong hai giai đoạn.', en: 'Check the years of either period.' },
        related: [
          {
            place: { file, path: [...path, 'reviewed'] },
            message: { vi: 'giai đoạn được đánh giá', en: 'the reviewed period' },
          },
        ],
        actual: coming.written,
      };
    }
  },
});

/** A school year touches the year of the plan; one that does not was copied from another plan. */
function outsideTheYear({ file }: PlanDocument, { year, schoolYear }: Periods, path: NodePath): Problem | undefined {
  if (year?.from === undefined || schoolYear?.from === undefined || schoolYear.to === undefined) return undefined;
  if (year.from !== year.to || schoolYear.from === year.from || schoolYear.to === year.from) return undefined;
  return {
    place: { file, path: [...path, 'schoolYear'] },
    message: {
      vi: `“${schoolYear.written}” không có phần nào trong “${year.written}” của kế hoạch.`,
      en: `“${schoolYear.written}” has no part in the year of the plan, “${year.written}”.`,
    },
    help: { vi: 'Xem lại năm học hoặc năm kế hoạch.', en: 'Check the school year or the year of the plan.' },
    related: [
      { place: { file, path: [...path, 'year'] }, message: { vi: 'năm kế hoạch', en: 'the year of the plan' } },
    ],
    actual: schoolYear.written,
  };
}

interface Stated {
  readonly periods: Periods;
  readonly path: NodePath;
}

/** Of the plan, and of each meeting that has its own. */
function statedPeriods({ plan }: PlanDocument): Stated[] {
  const own = (plan.meetings ?? []).flatMap(({ period }, index) =>
    period ? [{ periods: period, path: ['meetings', index, 'period'] }] : [],
  );
  return plan.period ? [{ periods: plan.period, path: ['period'] }, ...own] : own;
}

/** Only called where both years are known. */
function howTheyMiss({ to = 0 }: Period, { from = 0 }: Period): Say {
  if (from < to) return { vi: `bắt đầu từ năm ${from}, trước năm ${to}`, en: `it begins in ${from}, before ${to}` };
  const [first, last] = [to + 1, from - 1];
  return first === last
    ? { vi: `còn hở năm ${first}`, en: `${first} is in neither` }
    : { vi: `còn hở từ năm ${first} đến năm ${last}`, en: `${first} to ${last} are in neither` };
}
