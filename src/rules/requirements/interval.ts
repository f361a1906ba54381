import { type Bounds, isEmpty } from '../../model/expressions/bounds.ts';
import { type Share, topOf } from '../../model/expressions/share.ts';
import type { Norm } from '../../model/norm.ts';

/** Does what a plan settles keep what is demanded? `perhaps` where its words leave it open. */
export type Verdict = 'yes' | 'no' | 'perhaps';

/** A fact that may be soft ("khoảng"): as written, and with its tolerance. */
export interface Soft {
  readonly plain: Bounds;
  readonly wide: Bounds;
  /** What the upper end is where none is stated: 100 of a share. */
  readonly most: number;
}

/**
 * All of it inside keeps the demand. A plan that only says about how much, or whose lower end alone is too low, may
 * still keep it, and one that names no upper end; one that goes beyond the upper end by its own words does not.
 */
export function verdictOn(own: Soft, demand: Soft): Verdict {
  if (isInside(own.wide, demand.wide)) return 'yes';
  const isSoft = own.plain.about;
  if (isSoft && demand.plain.about && isInside(own.plain, demand.wide)) return 'yes';
  if (!touches(own.wide, demand.wide)) return 'no';
  return isSoft || isFloor(own) || !goesBeyond(own.wide, demand.wide) ? 'perhaps' : 'no';
}

/**
 * May a plan in between set this limit? Only the ends it states are held against those above, which bind by themselves
 * where it is silent: a lower floor is as loose as a higher cap. "Khoảng" that only its tolerance makes too wide may do.
 */
export function verdictOnLimit(own: Soft, demand: Soft): Verdict {
  if (!touches(own.wide, demand.wide) || isWider(own.plain, demand.wide, own.most)) return 'no';
  return !demand.plain.about && isWider(own.wide, demand.wide, own.most) ? 'perhaps' : 'yes';
}

const isWider = (a: Bounds, b: Bounds, most: number): boolean =>
  (a.high < most && goesBeyond(a, b)) || (a.low > 0 && fallsShort(a, b));

/** "Ít nhất 100" says nothing of how many there are at most. */
const isFloor = ({ plain, most }: Soft): boolean => plain.high === most && plain.low < most;

const isInside = (a: Bounds, b: Bounds): boolean => !goesBeyond(a, b) && !fallsShort(a, b);

const goesBeyond = (a: Bounds, b: Bounds): boolean =>
  a.high > b.high || (a.high === b.high && b.highStrict && !a.highStrict);

const fallsShort = (a: Bounds, b: Bounds): boolean => a.low < b.low || (a.low === b.low && b.lowStrict && !a.lowStrict);

function touches(a: Bounds, b: Bounds): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const lowStrict = (a.low === low && a.lowStrict) || (b.low === low && b.lowStrict);
  const highStrict = (a.high === high && a.highStrict) || (b.high === high && b.highStrict);
  return !isEmpty({ low, high, lowStrict, highStrict, about: false });
}

/** "Khoảng N" with the tolerance of the norm; the last term absorbs what binary fractions lose. */
export function softCount(plain: Bounds, { tolerances }: Norm): Soft {
  const give = plain.about ? tolerances.aboutQuantity / 100 + 1e-12 : 0;
  return { plain, wide: { ...plain, low: plain.low * (1 - give), high: plain.high * (1 + give) }, most: Infinity };
}

/** In percent, "khoảng p %" with the points of the norm. */
export function softShare(share: Share, { tolerances }: Norm): Soft {
  const [low, high] = [share, topOf(share)].map(({ numerator, denominator }) => (numerator * 100) / denominator) as [
    number,
    number,
  ];
  const { mode } = share;
  const about = mode === 'about' || mode === 'aboutBetween';
  const give = about ? tolerances.aboutShare + 1e-9 : 0;
  const hasFloor = mode !== 'atMost' && mode !== 'below';
  const hasCeiling = mode !== 'atLeast' && mode !== 'above';
  const plain = {
    low: hasFloor ? low : 0,
    high: hasCeiling ? high : 100,
    lowStrict: mode === 'above',
    highStrict: mode === 'below',
    about,
  };
  return { plain, wide: { ...plain, low: plain.low - give, high: plain.high + give }, most: 100 };
}
