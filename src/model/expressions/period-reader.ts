import type { Say } from '../say.ts';
import type { Reading } from './expression.ts';
import type { Period, PeriodKind, Unwritten } from './period-value.ts';
import { countFrom, pad2 } from './plain-number.ts';
import { accepted, dash, guarded, quoted, refused } from './reading.ts';

const lead =
  '(?:trong )?(?:(?<school>năm học)|(?<term>nhiệm kỳ|nhiệm kì)|giai đoạn|thời kỳ|thời kì|các năm|những năm)?';
const interval = `(?:từ )?(?:năm )?(?<from>\\d{4})(?: ?${dash} ?| (?:đến|tới) (?:hết )?)(?:năm )?(?<to>\\d{4})`;
const years = new RegExp(`^${lead} ?(?:${interval}|(?:năm )?(?<single>\\d{4}))$`, 'iu');
const count = '(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const nearness = '(?: (?:vừa qua|qua|tới|tiếp theo|gần đây))?';
const length = new RegExp(`^(?:trong )?(?:giai đoạn )?${count} năm${nearness}$`, 'iu');
const both = new RegExp(`^(?:trong )?${count} năm${nearness},? \\(?(?:giai đoạn )?${interval}\\)?$`, 'iu');

/** Reads any accepted wording of a period. */
export function readPeriod(text: string): Reading<Period> {
  return guarded(text, (plain) => {
    const value = readYears(plain) ?? readLength(plain) ?? readBoth(plain) ?? whyNot(plain);
    return value.ok ? accepted({ written: text, ...value.value }) : value;
  });
}

function readYears(plain: string): Reading<Unwritten> | undefined {
  const found = years.exec(plain)?.groups;
  if (!found) return undefined;
  const from = Number(found['from'] ?? found['single']);
  const to = Number(found['to'] ?? found['single']);
  const kind = found['school'] ? 'school' : found['term'] ? 'term' : 'calendar';
  return spanOf(kind, from, to);
}

function readLength(plain: string): Reading<Unwritten> | undefined {
  const found = length.exec(plain)?.groups;
  return found && lengthOf(countFrom(found['count'] ?? ''), plain);
}

/** `5 năm (2016 - 2020)`: the two must say the same. */
function readBoth(plain: string): Reading<Unwritten> | undefined {
  const found = both.exec(plain)?.groups;
  if (!found) return undefined;
  const span = spanOf('calendar', Number(found['from']), Number(found['to']));
  const stated = countFrom(found['count'] ?? '');
  if (!span.ok || stated === undefined || span.value.years === stated) return span;
  const why = wrongLength(span.value, stated);
  return refused(why.vi, why.en);
}

/** A period between two years, or why there is none. */
export function spanOf(kind: Exclude<PeriodKind, 'length'>, from: number, to: number): Reading<Unwritten> {
  const shown = `${from} - ${to}`;
  if (from < 1000)
    return refused(`${quoted(shown)}: năm phải có bốn chữ số`, `${quoted(shown)}: a year has four digits`);
  if (from > to)
    return refused(`${quoted(shown)}: năm đầu sau năm cuối`, `${quoted(shown)}: the first year is after the last`);
  if (kind === 'school' && to !== from + 1) {
    return refused(
      `${quoted(shown)}: năm học gồm hai năm liền nhau`,
      `${quoted(shown)}: a school year is two consecutive years`,
    );
  }
  if (kind === 'term' && to === from)
    return refused(`${quoted(shown)}: nhiệm kỳ phải có năm cuối`, `${quoted(shown)}: a term needs its last year`);
  return accepted({ kind, from, to, years: kind === 'calendar' ? to - from + 1 : to - from });
}

function lengthOf(stated: number | undefined, plain: string): Reading<Unwritten> {
  return stated !== undefined && stated >= 1 ? accepted({ kind: 'length', years: stated }) : whyNot(plain);
}

function whyNot(plain: string) {
  return refused(
    `${quoted(plain)} không phải là giai đoạn; viết như “2016 - 2020”, “năm 2019”, “năm học 2018 - 2019”, “05 năm”`,
    `${quoted(plain)} is not a period; write it as “2016 - 2020”, “năm 2019”, “năm học 2018 - 2019”, “05 năm”`,
  );
}

/** The sentence on a period that has not the years its words count. */
export function wrongLength(span: Unwritten, stated: number): Say {
  const shown = normalPeriod(span);
  return {
    vi: `${shown} là ${span.years} năm, lời văn ghi ${stated} năm`,
    en: `${shown} is ${span.years} years, the words say ${stated}`,
  };
}

/** `2016 - 2020`, `năm 2019`, `năm học 2018 - 2019`, `05 năm`. */
export function normalPeriod(value: Unwritten): string {
  if (value.kind === 'length') return yearsText(value);
  const span = `${value.from} - ${value.to}`;
  if (value.kind === 'school') return `năm học ${span}`;
  if (value.kind === 'term') return `nhiệm kỳ ${span}`;
  return value.from === value.to ? `năm ${value.from}` : span;
}

/** `05 năm`. */
export function yearsText({ years }: Unwritten): string {
  return `${pad2(years)} năm`;
}
