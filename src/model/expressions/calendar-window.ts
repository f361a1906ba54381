import { dateOf, lastDayOfMonth } from './civil-date.ts';
import { type DatedWindow, type Window, windowOf } from './time-value.ts';

/** First to last day of months of one year, both inclusive, 1 to 12. */
export function monthsWindow(year: number, first: number, last: number): Window {
  return windowOf({ year, month: first, day: 1 }, { year, month: last, day: lastDayOfMonth(year, last) });
}

export function quarterWindow(year: number, quarter: number): Window {
  return monthsWindow(year, quarter * 3 - 2, quarter * 3);
}

/** `6 tháng đầu năm` (1) or `6 tháng cuối năm` (2). */
export function halfWindow(year: number, half: 1 | 2): Window {
  return half === 1 ? monthsWindow(year, 1, 6) : monthsWindow(year, 7, 12);
}

export type VaguePart = 'đầu' | 'giữa' | 'cuối';

/**
 * The days a vague part is taken to mean: of a month 1-10, 11-20, 21-end; of a quarter its months; of a year the first quarter,
 * the two in the middle, the last. A judgement of ours (no clause defines it), used only to compare.
 */
export function partWindow(whole: DatedWindow, part: VaguePart): Window | undefined {
  const { from, to } = whole.window;
  if (!from || !to) return undefined;
  const { year, month } = from;
  const third = part === 'đầu' ? 0 : part === 'giữa' ? 1 : 2;
  if (whole.precision === 'month' && month === to.month) {
    const last = third === 2 ? to.day : third * 10 + 10;
    return windowOf({ year, month, day: third * 10 + 1 }, { year, month, day: last });
  }
  if (whole.precision === 'quarter' && to.month === month + 2) return monthsWindow(year, month + third, month + third);
  if (whole.precision !== 'year' || to.year !== year) return undefined;
  return part === 'giữa' ? monthsWindow(year, 4, 9) : quarterWindow(year, part === 'đầu' ? 1 : 4);
}

/** `nửa đầu tháng`: 1-15 and 16-end. */
export function halfMonthWindow(whole: Window, first: boolean): Window | undefined {
  const { from, to } = whole;
  if (!from || !to) return undefined;
  return first ? windowOf(from, { ...from, day: 15 }) : windowOf({ ...from, day: 16 }, to);
}

/** Which months of one year a window covers whole, or undefined. */
export function wholeMonths({
  from,
  to,
}: Window): { readonly year: number; readonly first: number; readonly last: number } | undefined {
  if (!from || !to || from.year !== to.year || from.day !== 1) return undefined;
  if (to.day !== lastDayOfMonth(to.year, to.month)) return undefined;
  return { year: from.year, first: from.month, last: to.month };
}

/** A bare number outside the years a date may have is not a year. */
export function isYear(year: number): boolean {
  return dateOf(year, 1, 1).ok;
}
