import type { Ratio } from './ratio.ts';
import { type Share, type ShareMode, topOf } from './share-value.ts';

/** How a share of a number of people falls on whole people. */
export interface WholePeople {
  /** share x base, perhaps with decimals. */
  readonly product: number;
  /** The share falls on whole people exactly: only `nearest` will do. */
  readonly exact: boolean;
  /** The counts with |count - share x base| < 1 are `lowest` to `highest`; they differ by one unless `exact`. */
  readonly lowest: number;
  readonly highest: number;
  readonly nearest: number;
}

/** The counts of people that a share of `base` allows (design.md 3: it holds when |count - share x base| < 1). */
export function wholePeople(share: Ratio, base: number): WholePeople {
  const scaled = share.numerator * base;
  const lowest = Math.floor(scaled / share.denominator);
  const rest = scaled - lowest * share.denominator;
  const exact = rest === 0;
  const highest = exact ? lowest : lowest + 1;
  const nearest = rest * 2 >= share.denominator ? highest : lowest;
  return { product: lowest + rest / share.denominator, exact, lowest, highest, nearest: exact ? lowest : nearest };
}

/**
 * Do `count` of `base` people meet the share? A bare share to within one person; `ít nhất` and `tối đa` to the person;
 * `khoảng` to within `aboutPoints` percentage points of the base, or one person, whichever allows more.
 */
export function meetsShare(share: Share, count: number, base: number, aboutPoints: number): boolean {
  const difference = count * share.denominator - share.numerator * base;
  const withinOne = Math.abs(difference) < share.denominator;
  switch (share.mode) {
    case 'exact':
      return withinOne;
    case 'about':
      return withinOne || Math.abs(difference) * 100 <= aboutPoints * base * share.denominator * (1 + 1e-12);
    case 'atLeast':
      return difference >= 0;
    case 'atMost':
      return difference <= 0;
    case 'above':
      return difference > 0;
    case 'below':
      return difference < 0;
    case 'between':
    case 'aboutBetween':
      return isBetween(share, count, base, aboutPoints);
  }
}

/** Inside the two ends, or as near to one as a share of that number alone would have to be. */
function isBetween(share: Share, count: number, base: number, aboutPoints: number): boolean {
  const { written } = share;
  const mode = share.mode === 'between' ? 'exact' : 'about';
  const meets = (end: Ratio, at: ShareMode): boolean =>
    meetsShare({ written, numerator: end.numerator, denominator: end.denominator, mode: at }, count, base, aboutPoints);
  const isInside = meets(share, 'atLeast') && meets(topOf(share), 'atMost');
  return isInside || meets(share, mode) || meets(topOf(share), mode);
}

/**
 * Does a printed percentage fit `count` of `base`: rounded, cut, or less than `slack` points off (design.md 3)?
 * `decimals` is how many the print shows.
 */
export function printedPercentageHolds(
  percentage: number,
  decimals: number,
  count: number,
  base: number,
  slack: number,
): boolean {
  if (base <= 0) return false;
  const actual = (count * 100) / base;
  const scale = 10 ** decimals;
  const same = (value: number) => Math.abs(value / scale - percentage) < 1e-9;
  const step = actual * scale;
  return same(Math.round(step + 1e-9)) || same(Math.floor(step + 1e-9)) || Math.abs(actual - percentage) < slack;
}
