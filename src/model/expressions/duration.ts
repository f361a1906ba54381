import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import { type Bounds, boundsEnglish, boundsText, sameBounds, shortBoundsText } from './bounds.ts';
import { durationFromMap } from './duration-map.ts';
import { durationFrom } from './duration-words.ts';
import type { Expression, Reading } from './expression.ts';
import { plainCount } from './plain-number.ts';
import { accepted, guarded, quoted, refused } from './reading.ts';

/** A length of time in sessions (half a day each) or minutes; `low` equals `high` unless a range or limit is written. */
export interface Duration extends Bounds {
  readonly written: string;
  readonly unit: 'session' | 'minute';
}

function read(text: string): Reading<Duration> {
  return guarded(text, (plain) => {
    const found = durationFrom(plain);
    if (found) return accepted({ written: text, ...found });
    return refused(
      `${quoted(plain)} không phải là thời lượng; viết như “01 buổi”, “1/2 ngày”, “khoảng 30 phút”, “5 - 7 phút”`,
      `${quoted(plain)} is not a length of time; write it as “01 buổi”, “1/2 ngày”, “khoảng 30 phút”, “5 - 7 phút”`,
    );
  });
}

/** Two sessions are a day: even numbers are said in days, one session as `01 buổi`, three as `1,5 ngày`. */
function normal(value: Duration): string {
  return boundsText(...inUnits(value));
}

/** The interval in the unit it is best said in, and that unit. */
function inUnits(value: Duration): [Bounds, string] {
  if (value.unit === 'minute') return [value, 'phút'];
  const ends = [value.low, value.high].filter((end) => end !== Infinity);
  const inDays = ends.some((end) => end >= 2) && ends.every((end) => Number.isInteger(end));
  return inDays ? [{ ...value, low: value.low / 2, high: value.high / 2 }, 'ngày'] : [value, 'buổi'];
}

/** Sessions in days (`1/2 ngày`); minutes in hours where they are whole hours. */
function inDays(value: Duration): string {
  const single = value.low === value.high && !value.about;
  if (value.unit === 'session') {
    if (single && value.low === 1) return '1/2 ngày';
    return boundsText({ ...value, low: value.low / 2, high: value.high / 2 }, 'ngày');
  }
  const whole = [value.low, value.high].every((end) => end === Infinity || end % 60 === 0);
  return whole ? boundsText({ ...value, low: value.low / 60, high: value.high / 60 }, 'giờ') : normal(value);
}

function inSessions(value: Duration): string {
  return value.unit === 'session' ? boundsText(value, 'buổi') : normal(value);
}

function describe(value: Duration): Say {
  const [bounds, unit] = inUnits(value);
  const one = { phút: 'minute', ngày: 'day', buổi: 'session' }[unit] ?? unit;
  const english = (bounds.high === Infinity ? bounds.low : bounds.high) === 1 ? one : `${one}s`;
  const halves = value.unit === 'session' && value.low === value.high ? ` (${plainCount(value.low / 2)} ngày)` : '';
  const halvesEnglish = halves === '' ? '' : ` (${plainCount(value.low / 2).replace(',', '.')} days)`;
  return {
    vi: boundsText(bounds, unit) + (unit === 'buổi' ? halves : ''),
    en: boundsEnglish(bounds, english) + (unit === 'buổi' ? halvesEnglish : ''),
  };
}

function equal(a: Duration, b: Duration): boolean {
  return a.unit === b.unit && sameBounds(a, b);
}

export const duration: Expression<Duration> = {
  name: 'duration',
  read,
  fromMap: (map) => {
    const value = durationFromMap(map);
    return value.ok ? accepted({ ...value.value, written: normal({ ...value.value, written: '' }) }) : value;
  },
  phrase: (value) => value.written,
  normal,
  forms: { days: inDays, sessions: inSessions, short: (value) => shortBoundsText(...inUnits(value)) },
  equal,
  agree: (fact, words) => agreeByReading(duration, fact, words, equal),
  describe,
};

/** The length in minutes, a session counted as `sessionMinutes`. An open end is Infinity. */
export function minutes(value: Duration, sessionMinutes: number): { readonly low: number; readonly high: number } {
  const factor = value.unit === 'session' ? sessionMinutes : 1;
  return { low: value.low * factor, high: value.high * factor };
}
