import { romanFrom } from '../model/expressions/roman.ts';
import type { TextRange } from '../model/place.ts';

/** Words of a line that point at an annex of this plan. */
export interface AnnexWords extends TextRange {
  readonly text: string;
  /** `Phụ lục II`: which one; absent where the words name none. */
  readonly number?: number;
}

const others =
  'nghị định|thông tư|quyết định|hướng dẫn|công văn|luật|nghị quyết|chỉ thị|quy chế|quy định|thông báo|kế hoạch số|tờ trình';
const ofOther = `(?! ?,? ?(?:ban hành )?(?:kèm theo )?(?:của )?(?:${others})(?![a-zà-ỹ]))`;
const numbered = new RegExp(`(?<![a-zà-ỹ])phụ lục (?:số )?([IVX]{1,5}|\\d{1,2})(?![a-zà-ỹ\\d])${ofOther}`, 'giu');
const attached = /(?<![a-zà-ỹ])phụ lục(?: [a-zà-ỹ]{1,12}){0,4}? kèm theo(?=$|[.,;:)]| kế hoạch này| văn bản này)/giu;
const toThisPlan = /(?<![a-zà-ỹ])kèm theo kế hoạch này(?![a-zà-ỹ])/giu;
const inBrackets = /\((?:có|theo) [^()]{1,60} kèm theo\)/giu;
// What others send comes with annexes of its own.
const sending = /(?:gửi|nộp|trình)[^.;]*$/iu;

/** Words that need an annex of this plan; annexes of other documents and papers that others send are not meant. */
export function* annexWords(text: string): Generator<AnnexWords> {
  let last = 0;
  for (const words of [...found(text)].sort((a, b) => a.start - b.start)) {
    if (words.start < last) continue;
    last = words.end;
    yield words;
  }
}

function* found(text: string): Generator<AnnexWords> {
  for (const match of text.matchAll(numbered)) {
    const [, name = ''] = match;
    const number = /\d/.test(name) ? Number(name) : romanFrom(name);
    if (number !== undefined) yield { ...rangeOf(match), number };
  }
  for (const match of text.matchAll(toThisPlan)) yield rangeOf(match);
  for (const match of [...text.matchAll(attached), ...text.matchAll(inBrackets)]) {
    if (!sending.test(text.slice(Math.max(0, match.index - 80), match.index))) yield rangeOf(match);
  }
}

const rangeOf = ({ 0: text, index }: RegExpExecArray): AnnexWords => ({ text, start: index, end: index + text.length });

const generic = new RegExp(`(?<![a-zà-ỹ])phụ lục(?! (?:số )?(?:[IVX]{1,5}|\\d{1,2})(?![a-zà-ỹ\\d]))${ofOther}`, 'iu');

/** "phụ lục kèm theo", "các phụ lục": an annex without saying which. */
export const namesAnyAnnex = (text: string): boolean => generic.test(text);
