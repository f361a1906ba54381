import type { PlanDocument } from '../../model/document.ts';
import { shortText } from '../../model/expressions/civil-date.ts';
import { singleDay } from '../../model/expressions/time.ts';
import type { Anniversary } from '../../model/generated/plan.ts';
import { defineRule, type Problem } from '../rule.ts';

export const anniversaryYears = defineRule({
  code: 'TD315',
  slug: 'anniversary-years',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số năm kỷ niệm là năm kỷ niệm trừ năm xảy ra sự kiện',
    en: 'An anniversary is its year less the year of the event',
  },
  title: { vi: 'Số năm kỷ niệm phải tính đúng', en: 'The years of an anniversary must add up' },
  why: {
    vi: 'Sai số năm kỷ niệm là lỗi dễ thấy nhất trên băng rôn và trong diễn văn.',
    en: 'A wrong number of years is what everybody sees on the banner and hears in the speech.',
  },
  *check({ document }) {
    for (const [index, anniversary] of (document.plan.anniversaries ?? []).entries()) {
      const days = daysProblem(document, anniversary, index);
      if (days) yield days;
      const sum = sumOf(document, anniversary);
      if (!sum || sum.year - sum.base === sum.years) continue;
      const working = `${sum.year} - ${sum.base} = ${sum.year - sum.base}`;
      yield {
        place: { file: document.file, path: ['anniversaries', index, 'count'] },
        message: {
          vi: `Kỷ niệm ghi “${anniversary.count?.written}”, tính ra là ${sum.year - sum.base} năm (${working}).`,
          en: `The anniversary says “${anniversary.count?.written}”; it is ${sum.year - sum.base} years (${working}).`,
        },
        help: { vi: 'Sửa số năm, hoặc xem lại hai ngày.', en: 'Correct the number of years, or check the two dates.' },
        related: [
          {
            place: { file: document.file, path: ['anniversaries', index, 'from'] },
            message: { vi: 'ngày xảy ra sự kiện', en: 'the day of the event' },
          },
        ],
        actual: String(sum.years),
        expected: String(sum.year - sum.base),
        working,
      };
    }
  },
});

/** The day comes round each year on its own date. */
function daysProblem({ file }: PlanDocument, { from, to }: Anniversary, index: number): Problem | undefined {
  const [event, day] = [from && singleDay(from.window), to && singleDay(to.window)];
  if (!event || !day || (event.day === day.day && event.month === day.month)) return undefined;
  const [first, second] = [shortText(event), shortText(day)];
  return {
    place: { file, path: ['anniversaries', index, 'to'] },
    severity: 'warning',
    message: {
      vi: `Sự kiện ngày ${first} nhưng kỷ niệm vào ngày ${second}: ngày, tháng khác nhau.`,
      en: `The event was on ${first} but is remembered on ${second}: another day of the year.`,
    },
    help: { vi: 'Xem lại ngày và tháng.', en: 'Check day and month.' },
    related: [
      {
        place: { file, path: ['anniversaries', index, 'from'] },
        message: { vi: 'ngày xảy ra sự kiện', en: 'the day of the event' },
      },
    ],
    actual: second,
  };
}

/** Without a day of its own the anniversary falls into the year of the plan. */
function sumOf({ plan }: PlanDocument, { count, from, to }: Anniversary) {
  const base = oneYear(from?.window.from?.year, from?.window.to?.year);
  const own = oneYear(to?.window.from?.year, to?.window.to?.year);
  const year = own ?? (to ? undefined : oneYear(plan.period?.year?.from, plan.period?.year?.to));
  if (count?.kind !== 'length' || base === undefined || year === undefined) return undefined;
  return { years: count.years, base, year };
}

const oneYear = (from: number | undefined, to: number | undefined): number | undefined =>
  from === to ? from : undefined;
