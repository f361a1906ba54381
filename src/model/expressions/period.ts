import type { Say } from '../say.ts';
import { agreeing, differing, unreadable } from './agreement.ts';
import type { Agreement, Expression, Reading } from './expression.ts';
import { type MachineForm, refusedEntry, refusedKeys, wholeIn } from './machine-form.ts';
import { normalPeriod, readPeriod, spanOf, wrongLength, yearsText } from './period-reader.ts';
import type { Period } from './period-value.ts';
import { accepted } from './reading.ts';

export type { Period, PeriodKind } from './period-value.ts';

function fromMap(map: MachineForm): Reading<Period> {
  const keys = refusedKeys(map, ['from', 'to']);
  if (keys) return keys;
  const from = wholeIn(map['from'], 1000, 9999);
  if (from === undefined) return refusedEntry('from', map['from'], 'một năm', 'a year');
  const to = wholeIn(map['to'], 1000, 9999);
  if (to === undefined) return refusedEntry('to', map['to'], 'một năm', 'a year');
  const span = spanOf('calendar', from, to);
  return span.ok ? accepted({ ...span.value, written: normalPeriod(span.value) }) : span;
}

function long(value: Period): string {
  if (value.kind !== 'calendar' || value.from === value.to) return normalPeriod(value);
  return `từ năm ${value.from} đến năm ${value.to}`;
}

function plain(value: Period): string {
  return value.kind === 'calendar' && value.from === value.to ? String(value.from) : normalPeriod(value);
}

function equal(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.years === b.years;
}

/** A bare length is compared with the years of the fact; years with years, whatever they are called. */
function agree(fact: Period, words: string): Agreement {
  const reading = readPeriod(words);
  if (!reading.ok) return unreadable(reading.why);
  const said = reading.value;
  const byLength = said.kind === 'length' || fact.kind === 'length';
  if (byLength ? said.years === fact.years : said.from === fact.from && said.to === fact.to) return agreeing;
  const why = byLength && fact.kind !== 'length' ? wrongLength(fact, said.years) : wrongYears(fact, said);
  return differing(describe(said), why.vi, why.en);
}

function wrongYears(fact: Period, said: Period): Say {
  return {
    vi: `lời văn ghi ${describe(said).vi}, số liệu đã khai là ${describe(fact).vi}`,
    en: `the words say ${describe(said).en}, the stated fact is ${describe(fact).en}`,
  };
}

function describe(value: Period): Say {
  const vi = normalPeriod(value);
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

/** `giai đoạn 2021 - 2025`, but `năm 2026` and `năm học 2025 - 2026`: those are no stages. */
function stage(value: Period): string {
  const text = plain(value);
  if (value.kind === 'length' || !/^\d/u.test(text)) return text;
  return value.from === value.to ? `năm ${text}` : `giai đoạn ${text}`;
}

/** `years` keeps the length alone: it agrees with the fact rather than equalling it. The other forms read back equal. */
export const period: Expression<Period> = {
  name: 'period',
  read: readPeriod,
  fromMap,
  phrase: (value) => value.written,
  normal: normalPeriod,
  forms: { long, years: yearsText, plain, stage },
  equal,
  agree,
  describe,
};
