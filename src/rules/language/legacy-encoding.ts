import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const legacyEncoding = defineRule({
  code: 'TD723',
  slug: 'legacy-encoding',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I Nghị định số 30/2020/NĐ-CP: bộ mã ký tự Unicode theo TCVN 6909:2001',
    en: 'Decree 30/2020, Annex I: Unicode characters by TCVN 6909:2001',
  },
  title: { vi: 'Không còn chữ của phông chữ cũ', en: 'No letters of old fonts are left' },
  why: {
    vi: 'Chữ chép từ văn bản dùng phông TCVN3 (.VnTime) hoặc VNI chỉ đọc được bằng phông ấy, in ra sẽ sai.',
    en: 'Text copied from TCVN3 (.VnTime) or VNI documents reads only in those fonts and prints as nonsense.',
  },
  *check({ document }) {
    for (const line of writtenLines(document)) {
      const found = oldWords(line);
      const [first] = found;
      if (!first) continue;
      const { word, font, place } = first;
      yield {
        place,
        message: {
          vi: `“${word}” còn mã của phông chữ ${font}${found.length > 1 ? `; dòng này có ${officialCount(found.length)} từ như vậy` : ''}.`,
          en: `“${word}” is still in the code of ${font} fonts${found.length > 1 ? `; this line has ${found.length} such words` : ''}.`,
        },
        help: {
          vi: 'Chuyển đoạn này sang Unicode rồi đọc lại, hoặc gõ lại.',
          en: 'Convert the passage to Unicode and read it again, or type it again.',
        },
        actual: word,
      };
    }
  },
});

interface OldWord {
  readonly word: string;
  readonly font: 'TCVN3' | 'VNI';
  readonly place: Place;
}

/** Both fonts keep to these letters and signs; a word with a true letter beyond them is of neither. */
const western = /[A-Za-z\u00a1-\u00ff]+/g;

function oldWords(line: WrittenLine): OldWord[] {
  const found: OldWord[] = [];
  for (const { 0: word, index } of line.text.matchAll(western)) {
    const font = fontOf(word);
    if (!font || isPartOfWord(line.text, index, index + word.length)) continue;
    const own = wordsAt(line, index, index + word.length);
    if (own && own.origin !== 'fact') found.push({ word, font, place: own.place });
  }
  return found;
}

const isPartOfWord = (text: string, start: number, end: number): boolean =>
  /[\p{L}\p{M}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{M}]/u.test(text.charAt(end));

/** Only what no Vietnamese, French or German word can be. */
function fontOf(word: string): OldWord['font'] | undefined {
  if (tcvn3.some((sign) => sign.test(word))) return 'TCVN3';
  return vni.some((sign) => sign.test(word)) ? 'VNI' : undefined;
}

const tcvn3 = [
  // A sign between small letters: "d©n", "h¹nh"; "«" and "·" do stand there in other texts.
  /[a-z][µ¶¸¹¼½¾¨©ª¬][a-z]/,
  // "®" is its đ and begins a word.
  /^®[a-z]*[µ-¾Æ-ÿ]/,
  // A foreign capital after a small letter: "ViÖt", "lËp".
  /[a-z][ÆÇËÎÏÑÖØÜÞ](?![A-Z])/,
];

/** The mark is a letter of its own after the vowel: "Uûy", "toøa", "Coäng", "Vieät". */
const vni = [/[aeouyAEOUY]ø/, /[uyUY]û/, /[aoAO]ä/, /[iu]eä[tmnpucy]/, /[aA]ê[nmtpc]/];
