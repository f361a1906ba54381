import { halfMonthWindow, monthsWindow, partWindow, quarterWindow, wholeMonths } from './calendar-window.ts';
import { addDays, type CivilDate, isoText, longText, monthText, shortText } from './civil-date.ts';
import { clockText } from './clock.ts';
import { offsetText } from './time-offset.ts';
import { sameWindow, singleDay, type Time, type Window } from './time-value.ts';

const quarters = ['', 'I', 'II', 'III', 'IV'];

/** How the pieces of a window are spelled: slashes or words, with or without `trong` and `ngày`. */
interface Style {
  readonly day: (date: CivilDate) => string;
  readonly month: (month: number, year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly inside: string;
}

const slashes: Style = {
  day: (date) => `ngày ${shortText(date)}`,
  month: (month, year) => `tháng ${monthText(month)}/${year}`,
  quarter: (quarter, year) => `quý ${quarters[quarter] ?? ''}/${year}`,
  inside: 'trong ',
};
const words: Style = {
  day: longText,
  month: (month, year) => `tháng ${monthText(month)} năm ${year}`,
  quarter: (quarter, year) => `quý ${quarters[quarter] ?? ''} năm ${year}`,
  inside: 'trong ',
};
const bare: Style = { ...slashes, day: shortText, inside: '' };

/** `ngày 16/01/2020`, `trước ngày 31/3/2020`, `trong quý I/2020`, `dự kiến ...`: the normal words. */
export function normalTime(time: Time): string {
  return timeText(time, slashes);
}

/** The same in words: `ngày 16 tháng 01 năm 2020`. */
export function longTime(time: Time): string {
  return timeText(time, words);
}

/** Without `ngày` and `trong` where they can go: `16/01/2020`, `quý I/2020`. */
export function shortTime(time: Time): string {
  return timeText(time, time.clock || time.weekday !== undefined ? slashes : bare);
}

/** `2020-01-16` for a single day without clock; otherwise the normal words. */
export function isoTime(time: Time): string {
  const day = singleDay(time.window);
  return day && !time.clock && !time.tentative && time.precision !== 'part' ? isoText(day) : normalTime(time);
}

/** An upper limit as its last day: `chậm nhất ngày 30/3/2020` for `trước ngày 31/3/2020`; otherwise the normal words. */
export function latestTime(time: Time): string {
  const { from, to } = time.window;
  if (from || !to || time.clock) return normalTime(time);
  return `${time.tentative ? 'dự kiến ' : ''}chậm nhất ${slashes.day(to)}`;
}

function timeText(time: Time, style: Style): string {
  const opening = time.tentative ? 'dự kiến ' : '';
  if (time.offset) return opening + offsetText(time.offset);
  const clock = time.clock ? `${clockText(time.clock)} ` : '';
  const { from, to } = time.window;
  if (!from && to) return `${opening}trước ${clock}${style.day(clock === '' ? addDays(to, 1) : to)}`;
  if (from && !to) return clock === '' ? `${opening}từ ${style.day(from)}` : `${opening}sau ${clock}${style.day(from)}`;
  return opening + clock + closedText(time, style);
}

function closedText(time: Time, style: Style): string {
  const { from, to } = time.window;
  if (!from || !to) return '';
  if (time.precision === 'part') return partText(time.window, style) ?? spanText(from, to, style);
  // An hour needs days beside it: `07h30 từ ngày ... đến ngày ...`.
  const months = time.clock ? undefined : monthsText(time.window, style);
  return months ?? (singleDay(time.window) ? style.day(from) : spanText(from, to, style));
}

function spanText(from: CivilDate, to: CivilDate, style: Style): string {
  return `từ ${style.day(from)} đến ${style.day(to)}`;
}

/** A window of whole months in the largest unit that fits it. */
function monthsText(window: Window, style: Style): string | undefined {
  const months = wholeMonths(window);
  if (!months) return yearsText(window);
  const { year, first, last } = months;
  if (first === last) return style.inside + style.month(first, year);
  if (first === 1 && last === 12) return style.inside + yearText(year);
  if (last - first === 5 && (first === 1 || first === 7))
    return `${style.inside}6 tháng ${first === 1 ? 'đầu' : 'cuối'} năm ${year}`;
  if (first % 3 !== 1 || last % 3 !== 0) return `từ ${style.month(first, year)} đến ${style.month(last, year)}`;
  const [from, to] = [(first + 2) / 3, last / 3];
  return from === to
    ? style.inside + style.quarter(from, year)
    : `từ ${style.quarter(from, year)} đến ${style.quarter(to, year)}`;
}

function yearsText({ from, to }: Window): string | undefined {
  const whole = from?.day === 1 && from.month === 1 && to?.day === 31 && to.month === 12;
  return whole ? `từ năm ${from.year} đến năm ${to.year}` : undefined;
}

function yearText(year: number): string {
  return `năm ${year}`;
}

/** The vague words whose window this is; undefined when no part has these days. */
function partText(window: Window, style: Style): string | undefined {
  if (!window.from) return undefined;
  const { year, month } = window.from;
  const quarter = Math.ceil(month / 3);
  const wholes = [
    { window: monthsWindow(year, month, month), precision: 'month', text: style.month(month, year) },
    { window: quarterWindow(year, quarter), precision: 'quarter', text: style.quarter(quarter, year) },
    { window: monthsWindow(year, 1, 12), precision: 'year', text: yearText(year) },
  ] as const;
  for (const whole of wholes) {
    for (const part of ['đầu', 'giữa', 'cuối'] as const) {
      const days = partWindow(whole, part);
      if (days && sameWindow(days, window)) return `${part} ${whole.text}`;
    }
  }
  const halves = halfMonthWindow(wholes[0].window, window.from.day === 1);
  return halves && sameWindow(halves, window)
    ? `nửa ${window.from.day === 1 ? 'đầu' : 'cuối'} ${wholes[0].text}`
    : undefined;
}
