import type { Norm } from '../../model/norm.ts';
import { nameWords } from '../body-name.ts';

const plurals: ReadonlySet<string> = new Set(['các', 'những']);

/** The words that tell one thing from another: whether one or several is said does not. */
export const tellingWords = (text: string, norm: Norm): string[] =>
  nameWords(text, norm).filter((word) => !plurals.has(word));

/** Do the words of one thing stand in another, in their order, others between them? "Trao thưởng" stands in "Công bố, trao thưởng". */
export function saysAll(text: string, asked: string, norm: Norm): boolean {
  const words = tellingWords(text, norm);
  let at = 0;
  return tellingWords(asked, norm).every((word) => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}

/** Is it one of these, by itself or with more behind it ("Hội nghị điển hình tiên tiến xã Hoa Sen")? */
export const isOneOf = (own: string, allowed: readonly string[], norm: Norm): boolean => {
  const words = `${tellingWords(own, norm).join(' ')} `;
  return allowed.some((each) => words.startsWith(`${tellingWords(each, norm).join(' ')} `));
};

/** The line that begins with the same two words: "Báo cáo kết quả phong trào" may be the "Báo cáo tổng kết" asked for. */
export const lineLike = (own: readonly string[], asked: string, norm: Norm): string | undefined => {
  const [first, second] = tellingWords(asked, norm);
  return own.find((line) => {
    const words = tellingWords(line, norm);
    return second !== undefined && words[0] === first && words[1] === second;
  });
};
