import { type Bounds, boundsFrom, sameBounds } from './bounds.ts';
import { countFrom } from './plain-number.ts';

/** Sessions or minutes, and how many. */
export interface Length extends Bounds {
  readonly unit: 'session' | 'minute';
}

/** What one of each unit is; half a day is one session. */
const units: Readonly<Record<string, readonly ['session' | 'minute', number]>> = {
  buổi: ['session', 1],
  ngày: ['session', 2],
  tuần: ['session', 14],
  giờ: ['minute', 60],
  tiếng: ['minute', 60],
  phút: ['minute', 1],
};

const lead = /^(?:thời lượng|thời gian|trong|kéo dài|diễn ra)(?: là)? /iu;
const daypart = /^(buổi) (?:sáng|chiều|tối)$/iu;
const half =
  /(?<![\d/])1\/2(?= (?:ngày|buổi|giờ)(?![a-zà-ỹ]))|(?<![a-zà-ỹ])nửa(?= (?:ngày|buổi|giờ|tiếng)(?![a-zà-ỹ]))/giu;
const compound =
  /^(?<first>\d{1,4}) (?<firstUnit>ngày|giờ|tiếng) (?:(?:và )?(?<second>\d{1,4}) (?<secondUnit>buổi|phút)|(?<rest>rưỡi))$/iu;
const saidTwice = /^([^()]+) \(([^()]+)\)$/u;
const clockLike = /^(?<hours>\d{1,2}) ?(?:h|g) ?(?<minutes>\d{2})?$/iu;

/** Reads `01 buổi`, `1/2 ngày`, `5 - 7 phút`, `02 giờ 30 phút`, `cả ngày`; squeezed text of bounded length. */
export function durationFrom(plain: string): Length | undefined {
  const words = plain.replace(lead, '').replace('½', '1/2');
  const twice = saidTwice.exec(words);
  if (twice) return saidAlike(twice[1] ?? '', twice[2] ?? '');
  return compoundFrom(words) ?? simpleFrom(words.replace(half, '0,5').replace(/^(?:cả|trọn) ngày$/iu, '1 ngày'));
}

/** `01 ngày (02 buổi)`: both must say the same. */
function saidAlike(first: string, second: string): Length | undefined {
  const [length, again] = [durationFrom(first), durationFrom(second)];
  return length && again && length.unit === again.unit && sameBounds(length, again) ? length : undefined;
}

function simpleFrom(words: string): Length | undefined {
  const found = boundsFrom(words);
  const tail = found?.tail.toLowerCase().replace(daypart, '$1') ?? '';
  const unit = Object.hasOwn(units, tail) ? units[tail] : undefined;
  if (!found || !unit) return undefined;
  const [name, factor] = unit;
  return scaledLength(found.bounds, name, factor);
}

/** The interval in sessions or minutes. Hundredths are kept; finer parts, and lengths of nothing (`0 phút`), are slips. */
export function scaledLength(bounds: Bounds, unit: Length['unit'], factor: number): Length | undefined {
  const ends = [bounds.low, bounds.high].map((end) => (end === Infinity ? end : Math.round(end * factor * 100) / 100));
  const [low = 0, high = 0] = ends;
  const isExact = [bounds.low, bounds.high].every((end) => end === Infinity || Number(end.toFixed(2)) === end);
  return isExact && high > 0 ? { ...bounds, low, high, unit } : undefined;
}

/** `02 giờ 30 phút`, `1 ngày rưỡi`, `1 ngày 1 buổi`, `2h30`. */
function compoundFrom(words: string): Length | undefined {
  const clock = clockLike.exec(words)?.groups;
  if (clock) return exactly('minute', Number(clock['hours']) * 60 + Number(clock['minutes'] ?? 0));
  const found = compound.exec(words)?.groups;
  const first = units[found?.['firstUnit']?.toLowerCase() ?? ''];
  const number = countFrom(found?.['first'] ?? '');
  if (!found || !first || number === undefined) return undefined;
  const [unit, factor] = first;
  if (found['rest'] !== undefined) return exactly(unit, number * factor + factor / 2);
  const second = units[found['secondUnit']?.toLowerCase() ?? ''];
  const more = countFrom(found['second'] ?? '');
  return second && more !== undefined && second[0] === unit
    ? exactly(unit, number * factor + more * second[1])
    : undefined;
}

function exactly(unit: Length['unit'], amount: number): Length | undefined {
  return amount > 0
    ? { unit, low: amount, high: amount, lowStrict: false, highStrict: false, about: false }
    : undefined;
}
