import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import type { Expression } from './expression.ts';
import { compareRatios } from './ratio.ts';
import { shareFromMap } from './share-map.ts';
import type { Share, ShareMode } from './share-value.ts';
import { normalShare, opening, readShare } from './share-words.ts';

export { decimalsOf, type Share, type ShareMode } from './share-value.ts';

const english: Readonly<Record<ShareMode, string>> = {
  exact: '',
  about: 'about ',
  atLeast: 'at least ',
  atMost: 'at most ',
  above: 'more than ',
  below: 'less than ',
};
function describe(value: Share): Say {
  const amount = normalShare({ ...value, mode: 'exact' });
  return { vi: opening[value.mode] + amount, en: english[value.mode] + amount };
}

function equal(a: Share, b: Share): boolean {
  return a.mode === b.mode && compareRatios(a, b) === 0;
}

/** `7/10`; the normal form where the fraction would be longer than a reader takes. */
function fraction(value: Share): string {
  if (value.denominator > 9999) return normalShare(value);
  return `${opening[value.mode]}${value.numerator}/${value.denominator}`;
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
