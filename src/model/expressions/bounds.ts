import { numbersAsDigits } from './number-words.ts';
import { countFrom, numberPattern, officialCount, plainCount } from './plain-number.ts';
import { dash } from './reading.ts';

/** An interval of numbers as officials speak of one: `tối đa 150`, `từ 5 đến 7`, `trên 200`, `khoảng 350`. */
export interface Bounds {
  readonly low: number;
  /** Infinity where only a floor is given. */
  readonly high: number;
  /** `trên 200`: the end itself is excluded. */
  readonly lowStrict: boolean;
  readonly highStrict: boolean;
  /** `khoảng 350`: the ends are soft; how soft is the caller's tolerance. */
  readonly about: boolean;
}

/** The interval and the words after it (`đại biểu`, `phút`), empty when there are none. */
export interface BoundedWords {
  readonly bounds: Bounds;
  readonly tail: string;
}

const atMost =
  'tối đa không quá|tối đa là|tối đa đến|không quá|tối đa|nhiều nhất|cao nhất|không vượt quá|không lớn hơn|không nhiều hơn|lên đến|lên tới|đến|tới|≤';
const below = 'đến dưới|dưới|ít hơn|nhỏ hơn|thấp hơn|chưa đến|chưa tới|<';
const atLeast = 'ít nhất là|tối thiểu là|ít nhất|tối thiểu|không dưới|không ít hơn|không nhỏ hơn|không thấp hơn|≥';
const above = 'trên|hơn|quá|nhiều hơn|lớn hơn|cao hơn|>';
const aboutWords = 'dự kiến khoảng|dự kiến|ước khoảng|ước|khoảng|chừng|xấp xỉ|gần|trên dưới';

const single = new RegExp(
  `^(?:(?<lead>${aboutWords}) )?(?:(?<atMost>${atMost})|(?<below>${below})|(?<atLeast>${atLeast})|(?<above>${above}))? ?` +
    `(?:(?<about>${aboutWords}) )?(?<from>từ )?(?<number>${numberPattern})(?<tail>.*)$`,
  'iu',
);
const range = new RegExp(
  `^(?:(?<about>${aboutWords}) )?(?:từ )?(?<lowStrict>trên )?(?<low>${numberPattern})(?<unit>.{0,60}?) ?(?:${dash}|đến|tới) ?` +
    `(?<highStrict>dưới )?(?<high>${numberPattern})(?<tail>.*)$`,
  'iu',
);
const brokenRange = new RegExp(`^(?:${dash}|(?:đến|tới)(?![a-zà-ỹ]))`, 'iu');
const floorTail = /^(.*?) ?(?:trở lên)$/iu;
const ceilingTail = /^(.*?) ?(?:trở xuống)$/iu;

/** Reads an interval at the start of squeezed text of bounded length; undefined when it does not start with one or is empty. */
export function boundsFrom(plain: string): BoundedWords | undefined {
  const words = numbersAsDigits(plain);
  return rangeFrom(words) ?? singleFrom(words);
}

function rangeFrom(plain: string): BoundedWords | undefined {
  const found = range.exec(plain)?.groups;
  if (!found) return undefined;
  const low = countFrom(found['low'] ?? '');
  const high = countFrom(found['high'] ?? '');
  const tail = (found['tail'] ?? '').trim();
  const unit = (found['unit'] ?? '').trim();
  if (low === undefined || high === undefined || brokenRange.test(tail)) return undefined;
  if (unit !== '' && unit.toLowerCase() !== tail.toLowerCase()) return undefined;
  return checked(
    low,
    high,
    { lowStrict: !!found['lowStrict'], highStrict: !!found['highStrict'], about: !!found['about'] },
    tail,
  );
}

function singleFrom(plain: string): BoundedWords | undefined {
  const found = single.exec(plain)?.groups;
  const number = countFrom(found?.['number'] ?? '');
  if (!found || number === undefined) return undefined;
  const about = !!found['lead'] || !!found['about'];
  const tail = (found['tail'] ?? '').trim();
  // What is left of a range that could not be read as one.
  if (brokenRange.test(tail)) return undefined;
  const strict = { lowStrict: false, highStrict: false, about };
  if (found['atMost']) return checked(0, number, strict, tail);
  if (found['below']) return checked(0, number, { ...strict, highStrict: true }, tail);
  if (found['atLeast']) return checked(number, Infinity, strict, tail);
  if (found['above']) return checked(number, Infinity, { ...strict, lowStrict: true }, tail);
  return bareFrom(number, found['from'] !== undefined, strict, tail);
}

/** `200 lao động trở lên`, `từ 200 trở lên`, or the number itself, which `từ` cannot introduce alone. */
function bareFrom(
  number: number,
  introduced: boolean,
  rest: Omit<Bounds, 'low' | 'high'>,
  tail: string,
): BoundedWords | undefined {
  const floor = floorTail.exec(tail);
  if (floor) return checked(number, Infinity, rest, floor[1] ?? '');
  const ceiling = ceilingTail.exec(tail);
  if (ceiling) return checked(0, number, rest, ceiling[1] ?? '');
  return introduced ? undefined : checked(number, number, rest, tail);
}

function checked(
  low: number,
  high: number,
  rest: Omit<Bounds, 'low' | 'high'>,
  tail: string,
): BoundedWords | undefined {
  return isEmpty({ low, high, ...rest }) ? undefined : { bounds: { low, high, ...rest }, tail };
}

/** No number satisfies it: the ends are turned round, or meet where one is excluded. */
export function isEmpty({ low, high, lowStrict, highStrict }: Bounds): boolean {
  return low > high || (low === high && (lowStrict || highStrict));
}

/** Together: `tối đa 5` and `tối đa 6` make at most 11; one that is only about a number makes the sum so. */
export function sumOf(all: readonly Bounds[]): Bounds {
  return all.reduce((sum, next) => ({
    low: sum.low + next.low,
    high: sum.high + next.high,
    lowStrict: sum.lowStrict || next.lowStrict,
    highStrict: sum.highStrict || next.highStrict,
    about: sum.about || next.about,
  }));
}

/** The normal words of the interval with `tail` (`không quá 300` + `đại biểu`). */
export function boundsText(bounds: Bounds, tail: string): string {
  const { low, high, lowStrict, highStrict, about } = bounds;
  const after = tail === '' ? '' : ` ${tail}`;
  const soft = about ? 'khoảng ' : '';
  if (low === high) return `${soft}${officialCount(low)}${after}`;
  if (high === Infinity) return `${lowStrict ? 'trên' : 'ít nhất'} ${soft}${officialCount(low)}${after}`;
  if (low === 0 && !lowStrict) return `${highStrict ? 'dưới' : 'không quá'} ${soft}${officialCount(high)}${after}`;
  const start = lowStrict ? 'trên' : 'từ';
  return `${soft}${start} ${plainCount(low)} đến ${highStrict ? 'dưới ' : ''}${plainCount(high)}${after}`;
}

/** As a cell or a sentence shows it: a bare number where there is just one, unpadded. */
export const countText = (bounds: Bounds): string =>
  bounds.low === bounds.high && !bounds.about ? plainCount(bounds.low) : boundsText(bounds, '');

/** Other accepted words for the same interval: `tối đa`, `tối thiểu`, `5 - 7`. */
export function shortBoundsText(bounds: Bounds, tail: string): string {
  const { low, high, lowStrict, highStrict, about } = bounds;
  const after = tail === '' ? '' : ` ${tail}`;
  if (lowStrict || highStrict || low === high) return boundsText(bounds, tail);
  const soft = about ? 'khoảng ' : '';
  if (high === Infinity) return `tối thiểu ${soft}${officialCount(low)}${after}`;
  if (low === 0) return `tối đa ${soft}${officialCount(high)}${after}`;
  return `${soft}${plainCount(low)} - ${plainCount(high)}${after}`;
}

/** The interval in English, numbers as they are printed in Vietnamese documents. */
export function boundsEnglish(bounds: Bounds, tail: string): string {
  const { low, high, lowStrict, highStrict, about } = bounds;
  const after = tail === '' ? '' : ` ${tail}`;
  const soft = about ? 'about ' : '';
  if (low === high) return `${soft}${plainCount(low)}${after}`;
  if (high === Infinity) return `${lowStrict ? 'more than' : 'at least'} ${soft}${plainCount(low)}${after}`;
  if (low === 0 && !lowStrict) return `${highStrict ? 'fewer than' : 'at most'} ${soft}${plainCount(high)}${after}`;
  return `${soft}${lowStrict ? 'more than' : 'from'} ${plainCount(low)} to ${highStrict ? 'less than ' : ''}${plainCount(high)}${after}`;
}

export function sameBounds(a: Bounds, b: Bounds): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.lowStrict === b.lowStrict &&
    a.highStrict === b.highStrict &&
    a.about === b.about
  );
}
