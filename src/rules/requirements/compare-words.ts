import type { Norm } from '../../model/norm.ts';
import { nameWords } from '../body-name.ts';

/** Do the words of one thing stand in another, in their order, others between them? "Trao thưởng" stands in "Công bố, trao thưởng". */
export function saysAll(text: string, asked: string, norm: Norm): boolean {
  const words = nameWords(text, norm);
  let at = 0;
  return nameWords(asked, norm).every((word) => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}

/** Is it one of these, by itself or with more behind it ("Hội nghị điển hình tiên tiến xã Hoa Sen")? */
export const isOneOf = (own: string, allowed: readonly string[], norm: Norm): boolean => {
  const words = `${nameWords(own, norm).join(' ')} `;
  return allowed.some((each) => words.startsWith(`${nameWords(each, norm).join(' ')} `));
};
