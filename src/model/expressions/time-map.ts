import { monthsWindow, quarterWindow } from './calendar-window.ts';
import { addDays, compareDates } from './civil-date.ts';
import type { Reading } from './expression.ts';
import {
  flagIn,
  type MachineForm,
  refusedEntry,
  refusedKeys,
  refusedTogether,
  saidKeys,
  textIn,
  wholeIn,
} from './machine-form.ts';
import { accepted } from './reading.ts';
import { normalTime } from './time-print.ts';
import { readTime } from './time-reader.ts';
import type { DatedWindow, Time, Window } from './time-value.ts';

const dayKeys = ['on', 'from', 'to', 'before', 'by', 'after'] as const;
const keys = [...dayKeys, 'month', 'quarter', 'year', 'tentative'];

/** The combinations that mean one thing. */
const shapes = [
  'on',
  'from',
  'to',
  'from,to',
  'before',
  'by',
  'after',
  'from,by',
  'from,before',
  'month',
  'month,year',
  'quarter',
  'quarter,year',
  'year',
];

/** A time from `{on}`, `{from, to}`, `{before}` (strict), `{by}`, `{after}`, `{month, year}`, `{quarter, year}`, `{year}`, `tentative`. */
export function timeFromMap(map: MachineForm): Reading<Time> {
  const wrong = refusedKeys(map, keys);
  if (wrong) return wrong;
  const tentative = flagIn(map['tentative']);
  if (tentative === undefined) return refusedEntry('tentative', map['tentative'], 'true hoặc false', 'true or false');
  const said = saidKeys(map)
    .filter((key) => key !== 'tentative')
    .sort((a, b) => keys.indexOf(a) - keys.indexOf(b));
  if (!shapes.includes(said.join(','))) return refusedTogether(said);
  const dated = said.some((key) => (dayKeys as readonly string[]).includes(key)) ? daysFrom(map, said) : unitsFrom(map);
  if (!dated.ok) return dated;
  const value: Time = { written: '', ...dated.value, tentative };
  return accepted({ ...value, written: normalTime(value) });
}

function daysFrom(map: MachineForm, said: readonly string[]): Reading<DatedWindow> {
  let window: Window = {};
  for (const key of said) {
    const reading = readTime(textIn(map[key]) ?? '');
    const end = reading.ok && reading.value.precision !== 'offset' ? reading.value.window : undefined;
    const { from, to } = end ?? {};
    if (!from || !to) return refusedEntry(key, map[key], 'một ngày (16/01/2020)', 'a date (16/01/2020)');
    if (key === 'on') window = { from, to };
    if (key === 'from') window = { ...window, from };
    if (key === 'after') window = { from: addDays(to, 1) };
    if (key === 'to' || key === 'by') window = { ...window, to };
    if (key === 'before') window = { ...window, to: addDays(from, -1) };
  }
  if (window.from && window.to && compareDates(window.from, window.to) > 0) return refusedTogether(said);
  return accepted({ window, precision: window.from && window.to ? 'day' : 'open' });
}

/** `{month: 8, year: 2020}`, `{month: 8/2020}`, `{quarter: I/2020}`: the words are put together and read as words. */
function unitsFrom(map: MachineForm): Reading<DatedWindow> {
  const unit = ['month', 'quarter', 'year'].find((key) => textIn(map[key])) ?? 'year';
  const year = wholeIn(map['year'], 1000, 9999);
  if (map['year'] !== undefined && map['year'] !== null && year === undefined)
    return refusedEntry('year', map['year'], 'một năm', 'a year');
  const number = wholeIn(map[unit], 1, unit === 'month' ? 12 : 4);
  if (unit === 'month' && number !== undefined && year !== undefined)
    return accepted({ window: monthsWindow(year, number, number), precision: 'month' });
  if (unit === 'quarter' && number !== undefined && year !== undefined)
    return accepted({ window: quarterWindow(year, number), precision: 'quarter' });
  const word = { month: 'tháng', quarter: 'quý', year: 'năm' }[unit] ?? '';
  const text = textIn(map[unit]) ?? '';
  const reading = readTime(`${word} ${text}${unit !== 'year' && year !== undefined ? `/${year}` : ''}`);
  if (reading.ok && reading.value.precision === unit)
    return accepted({ window: reading.value.window, precision: reading.value.precision });
  return refusedEntry(unit, map[unit], 'thời gian có đủ năm (8/2020, I/2020)', 'a time with its year (8/2020, I/2020)');
}
