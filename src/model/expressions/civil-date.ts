import type { Reading } from './expression.ts';
import { pad2 } from './plain-number.ts';
import { accepted, dash, quoted, refused, squeeze } from './reading.ts';

/** A day of the Gregorian calendar, without a time zone: month and day from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 0 is Sunday (Chủ nhật), 1 Monday (thứ Hai) ... 6 Saturday (thứ Bảy). */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date, or why there is no such day. Years have four digits. */
export function dateOf(year: number, month: number, day: number): Reading<CivilDate> {
  const shown = `${day}/${month}/${year}`;
  if (!(year >= 1000 && year <= 2999)) {
    return refused(
      `${shown}: năm phải có bốn chữ số, không quá 2999`,
      `${shown}: the year must have four digits, up to 2999`,
    );
  }
  if (!(month >= 1 && month <= 12))
    return refused(`${shown}: không có tháng ${month}`, `${shown}: there is no month ${month}`);
  const last = lastDayOfMonth(year, month);
  if (!(day >= 1 && day <= last)) {
    return refused(
      `${shown}: tháng ${month}/${year} chỉ có ${last} ngày`,
      `${shown}: month ${month}/${year} has only ${last} days`,
    );
  }
  return accepted({ year, month, day });
}

/** Reads `16/01/2020`, `2020-01-16`, `ngày 16 tháng 01 năm 2020`, with or without `ngày`. */
export function readDate(text: string): Reading<CivilDate> {
  const plain = squeeze(text);
  const [, day, month, year] = plain.length > 60 ? [] : (dayFirst.map((form) => form.exec(plain)).find(Boolean) ?? []);
  if (day !== undefined) return dateOf(Number(year), Number(month), Number(day));
  const iso = plain.length > 60 ? null : isoDate.exec(plain);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return refused(
    `${quoted(plain)} không phải là một ngày; viết như 16/01/2020`,
    `${quoted(plain)} is not a date; write it as 16/01/2020`,
  );
}

/** Separators are not mixed: `8 - 9/2025` is two months, not a day. */
const dayFirst = [
  /^(?:ngày )?(\d{1,2}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{4})$/iu,
  new RegExp(`^(?:ngày )?(\\d{1,2})${dash}(\\d{1,2})${dash}(\\d{4})$`, 'iu'),
  /^(?:ngày )?(\d{1,2})(?: tháng | ?\/ ?)(\d{1,2}),? năm (\d{4})$/iu,
];
const isoDate = /^(?:ngày )?(\d{4})-(\d{1,2})-(\d{1,2})$/iu;

/** Days since 1970-01-01, negative before. The civil calendar repeats every 400 years of 146 097 days. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function dateFromDayNumber(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateFromDayNumber(dayNumber(date) + days);
}

/** Negative when a is earlier, zero when the same day, positive when later: the difference in days. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return dayNumber(a) - dayNumber(b);
}

export function weekdayOf(date: CivilDate): Weekday {
  // The remainder of a non-negative number by 7 is 0..6; 1970-01-01 was a Thursday (4).
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}

/** `2020-01-16`. */
export function isoText({ year, month, day }: CivilDate): string {
  return `${year}-${pad2(month)}-${pad2(day)}`;
}

/** `ngày 05 tháng 01 năm 2020`: Decree 30/2020 Annex I.II.4 pads days below ten and months 1 and 2 only. */
export function longText(date: CivilDate): string {
  return `ngày ${pad2(date.day)} tháng ${monthText(date.month)} năm ${date.year}`;
}

/** `05/01/2020`, `07/4/2014`: the slash form of practice, padded like the long one. */
export function shortText(date: CivilDate): string {
  return `${pad2(date.day)}/${monthText(date.month)}/${date.year}`;
}

/** The month as the decree pads it: `01`, `02`, then `3` ... `12`. */
export function monthText(month: number): string {
  return month <= 2 ? pad2(month) : String(month);
}
