import { plainCount } from '../../model/expressions/plain-number.ts';
import type { Quantity } from '../../model/expressions/quantity.ts';
import type { Share } from '../../model/expressions/share.ts';
import { topOf } from '../../model/expressions/share.ts';
import { ratioText } from '../../model/expressions/share-words.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';
import { exactCount } from '../groups.ts';
import { baseCount } from './answers.ts';
import type { Confrontation } from './confrontations.ts';

const nothing: Say = { vi: '', en: '' };

/** The arithmetic behind a finding, in words; empty where there is none. */
export function workingOf({ demand, own }: Confrontation, settled: readonly Stipulation[]): Say {
  const { stipulation } = demand;
  if (stipulation.kind !== 'amount' || own.kind !== 'amount') return nothing;
  if (stipulation.subject === 'share' && own.subject !== 'share' && own.subject !== 'duration')
    return ofShare(stipulation.value, own.value, baseCount(stipulation.group, own.part, settled));
  return isCount(stipulation) && isCount(own)
    ? together(addedUp(own), overOrShort(stipulation.value, own.value))
    : nothing;
}

const together = (a: Say, b: Say): Say => ({ vi: joined(a.vi, b.vi), en: joined(a.en, b.en) });
const joined = (...words: readonly string[]): string => words.filter((each) => each !== '').join('; ');

/** "100 đại biểu + 50 đại biểu = 150 đại biểu". */
function addedUp(own: Extract<Stipulation, { readonly kind: 'amount' }>): Say {
  const sum = 'parts' in own && own.parts ? `${own.parts.join(' + ')} = ${own.value.written}` : '';
  return { vi: sum, en: sum };
}

const isCount = (
  each: Extract<Stipulation, { readonly kind: 'amount' }>,
): each is Extract<typeof each, { readonly value: Quantity }> =>
  each.subject !== 'share' && each.subject !== 'duration';

/** "vượt 30", "thiếu 5"; fewer than 120 people are at most 119. */
function overOrShort(demand: Quantity, own: Quantity): Say {
  const most = demand.highStrict && Number.isInteger(demand.high) ? demand.high - 1 : demand.high;
  const limit = plainCount(most);
  if (own.high === Infinity && most !== Infinity)
    return {
      vi: `chưa nêu nhiều nhất là bao nhiêu, được đến ${limit}`,
      en: `the most is not said, ${limit} is allowed`,
    };
  if (own.high > most) {
    const over = plainCount(own.high - most);
    const isBelow = most !== demand.high;
    return isBelow
      ? { vi: `nhiều nhất là ${limit}, vượt ${over}`, en: `at most ${limit}, ${over} too many` }
      : { vi: `vượt ${over}`, en: `${over} too many` };
  }
  if (own.low < demand.low && own.low === own.high) {
    const short = plainCount(demand.low - own.low);
    return { vi: `thiếu ${short}`, en: `${short} too few` };
  }
  return nothing;
}

/** "10% của 128 là 12,8". */
function ofShare(demand: Share, own: Quantity, base: number | undefined): Say {
  const count = exactCount(own);
  if (base === undefined || count === undefined) return nothing;
  const ends = demand.top ? [demand, topOf(demand)] : [demand];
  const products = ends.map((end) => plainCount(Math.round((end.numerator * base * 100) / end.denominator) / 100));
  const shares = ends.map(ratioText).join(' - ');
  // Of nobody there is no part.
  const actual = base === 0 ? '' : `${plainCount(Math.round((count * 1000) / base) / 10)}%`;
  const found: Say = { vi: `, ${plainCount(count)} là ${actual}`, en: `, ${plainCount(count)} is ${actual}` };
  return {
    vi: `${shares} của ${plainCount(base)} là ${products.join(' - ')}${actual && found.vi}`,
    en: `${shares} of ${plainCount(base)} is ${products.join(' - ')}${actual && found.en}`,
  };
}
