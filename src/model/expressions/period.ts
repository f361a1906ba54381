import type { Say } from '../say.ts';
import { agreeing, differing, unreadable } from './agreement.ts';
import type { Agreement, Expression, Reading } from './expression.ts';
import { type MachineForm, refusedEntry, refusedKeys, wholeIn } from './machine-form.ts';
import { countFrom, pad2 } from './plain-number.ts';
import { accepted, dash, guarded, quoted, refused } from './reading.ts';

/**
 * `calendar` counts both years (2016 - 2020 is five); `school` is the one year `năm học 2018 - 2019`; `term` runs from congress to
 * congress (`nhiệm kỳ 2020 - 2025` is five); `length` is a number of years without a place in time (`05 năm`).
 */
export type PeriodKind = 'calendar' | 'school' | 'term' | 'length';

/** A period of years. `from` and `to` are absent in a bare length alone. */
export interface Period {
  readonly written: string;
  readonly kind: PeriodKind;
  readonly from?: number;
  readonly to?: number;
  /** How many years it lasts. */
  readonly years: number;
}

const lead =
  '(?:trong )?(?:(?<school>năm học)|(?<term>nhiệm kỳ|nhiệm kì)|giai đoạn|thời kỳ|thời kì|các năm|những năm)?';
const interval = `(?:từ )?(?:năm )?(?<from>\\d{4})(?: ?${dash} ?| (?:đến|tới) (?:hết )?)(?:năm )?(?<to>\\d{4})`;
const years = new RegExp(`^${lead} ?(?:${interval}|(?:năm )?(?<single>\\d{4}))$`, 'iu');
const count = '(?<count>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const length = new RegExp(`^(?:trong )?${count} năm(?: (?:qua|tới|tiếp theo|gần đây|vừa qua))?$`, 'iu');
const both = new RegExp(`^(?:trong )?${count} năm,? \\(?(?:giai đoạn )?${interval}\\)?$`, 'iu');

function read(text: string): Reading<Period> {
  return guarded(text, (plain) => {
    const value = readYears(plain) ?? readLength(plain) ?? readBoth(plain) ?? whyNot(plain);
    return value.ok ? accepted({ written: text, ...value.value }) : value;
  });
}

type Unwritten = Omit<Period, 'written'>;

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

function spanOf(kind: Exclude<PeriodKind, 'length'>, from: number, to: number): Reading<Unwritten> {
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

function fromMap(map: MachineForm): Reading<Period> {
  const keys = refusedKeys(map, ['from', 'to']);
  if (keys) return keys;
  const from = wholeIn(map['from'], 1000, 9999);
  if (from === undefined) return refusedEntry('from', map['from'], 'một năm', 'a year');
  const to = wholeIn(map['to'], 1000, 9999);
  if (to === undefined) return refusedEntry('to', map['to'], 'một năm', 'a year');
  const span = spanOf('calendar', from, to);
  return span.ok ? accepted({ ...span.value, written: normal({ written: '', ...span.value }) }) : span;
}

function normal(value: Period): string {
  if (value.kind === 'length') return yearsText(value);
  const span = `${value.from} - ${value.to}`;
  if (value.kind === 'school') return `năm học ${span}`;
  if (value.kind === 'term') return `nhiệm kỳ ${span}`;
  return value.from === value.to ? `năm ${value.from}` : span;
}

function long(value: Period): string {
  if (value.kind !== 'calendar' || value.from === value.to) return normal(value);
  return `từ năm ${value.from} đến năm ${value.to}`;
}

function plain(value: Period): string {
  return value.kind === 'calendar' && value.from === value.to ? String(value.from) : normal(value);
}

function yearsText({ years }: Period): string {
  return `${pad2(years)} năm`;
}

function equal(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.years === b.years;
}

/** A bare length is compared with the years of the fact; years with years, whatever they are called. */
function agree(fact: Period, words: string): Agreement {
  const reading = read(words);
  if (!reading.ok) return unreadable(reading.why);
  const said = reading.value;
  const byLength = said.kind === 'length' || fact.kind === 'length';
  if (byLength ? said.years === fact.years : said.from === fact.from && said.to === fact.to) return agreeing;
  const why = byLength && fact.kind !== 'length' ? wrongLength(fact, said.years) : wrongYears(fact, said);
  return differing(describe(said), why.vi, why.en);
}

function wrongLength(span: Unwritten, stated: number): Say {
  const shown = normal({ written: '', ...span });
  return {
    vi: `${shown} là ${span.years} năm, lời văn ghi ${stated} năm`,
    en: `${shown} is ${span.years} years, the words say ${stated}`,
  };
}

function wrongYears(fact: Period, said: Period): Say {
  return {
    vi: `lời văn ghi ${describe(said).vi}, dữ kiện là ${describe(fact).vi}`,
    en: `the words say ${describe(said).en}, the fact is ${describe(fact).en}`,
  };
}

function describe(value: Period): Say {
  const vi = normal(value);
  if (value.kind === 'length') return { vi, en: `${value.years} ${value.years === 1 ? 'year' : 'years'}` };
  if (value.kind === 'calendar')
    return { vi, en: value.from === value.to ? String(value.from) : `${value.from} - ${value.to}` };
  return { vi, en: `${value.kind === 'school' ? 'school year' : 'term'} ${value.from} - ${value.to}` };
}

/** Does `next` begin in the last year of `previous` or the year after (2016 - 2020, then 2020 or 2021)? Unknown for bare lengths. */
export function adjoins(previous: Period, next: Period): 'yes' | 'no' | 'unknown' {
  if (previous.to === undefined || next.from === undefined) return 'unknown';
  return next.from === previous.to || next.from === previous.to + 1 ? 'yes' : 'no';
}

/** `years` keeps the length alone: it agrees with the fact rather than equalling it. The other forms read back equal. */
export const period: Expression<Period> = {
  name: 'period',
  read,
  fromMap,
  phrase: (value) => value.written,
  normal,
  forms: { long, years: yearsText, plain },
  equal,
  agree,
  describe,
};
