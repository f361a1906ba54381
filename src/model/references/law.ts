import { expandAbbreviations } from '../abbreviations.ts';
import type { Norm } from '../norm.ts';
import { comparable } from '../text.ts';

/** Types that are known by name rather than number (Decree 30/2020, Annex I, part II, 6). */
export const isLawName = (typeName: string): boolean =>
  /^(?:bộ luật|luật|pháp lệnh|hiến pháp)$/iu.test(typeName.trim());

/** “TĐKT” is “Thi đua, khen thưởng”: abbreviations written out, and nobody is strict about the comma or dash. */
export function isSameLaw(name: string, said: string, norm: Norm): boolean {
  const letters = (text: string): string => comparable(expandAbbreviations(text, norm)).replace(/[^\p{L}\d]+/gu, ' ');
  return letters(name) === letters(said);
}
