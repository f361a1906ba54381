import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import type { Expression } from './expression.ts';
import { compareRatios } from './ratio.ts';
import { shareFromMap } from './share-map.ts';
import { type Share, type ShareMode, topOf } from './share-value.ts';
import { normalShare, opening, ratioText, readShare } from './share-words.ts';

export { decimalsOf, type Share, type ShareMode, topOf } from './share-value.ts';

const english: Readonly<Record<ShareMode, string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
  above: 'more than ',
  below: 'less than ',
  between: 'from ',
  aboutBetween: 'about from ',
};
function describe(value: Share): Say {
  const [low, high] = [ratioText(value), value.top && ratioText(value.top)];
  return { vi: normalShare(value), en: english[value.mode] + low + (high === undefined ? '' : ` to ${high}`) };
}

function equal(a: Share, b: Share): boolean {
  return a.mode === b.mode && compareRatios(a, b) === 0 && compareRatios(topOf(a), topOf(b)) === 0;
}

/** `7/10`; the normal form where the fraction would be longer than a reader takes. */
function fraction(value: Share): string {
  const ends = [value, ...(value.top ? [value.top] : [])];
  if (ends.some(({ denominator }) => denominator > 9999)) return normalShare(value);
  return opening[value.mode] + ends.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(' đến ');
}

export const share: Expression<Share> = {
  name: 'share',
  read: readShare,
  fromMap: shareFromMap,
  phrase: (value) => value.written,
  normal: normalShare,
  forms: { fraction },
  equal,
  agree: (fact, words) => agreeByReading(share, fact, words, equal),
  describe,
};
