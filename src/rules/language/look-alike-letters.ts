import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const lookAlikeLetters = defineRule({
  code: 'TD722',
  slug: 'look-alike-letters',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Phụ lục I Nghị định số 30/2020/NĐ-CP: bộ mã ký tự Unicode theo TCVN 6909:2001',
    en: 'Decree 30/2020, Annex I: Unicode characters by TCVN 6909:2001',
  },
  title: {
    vi: 'Trong từ tiếng Việt không có chữ cái Kirin, Hy Lạp',
    en: 'No Cyrillic or Greek letter in a Latin word',
  },
  why: {
    vi: 'Nhìn thì giống nhau nhưng máy hiểu là chữ khác: tìm kiếm, đối chiếu tên đều sót, in ra có thể sai phông chữ.',
    en: 'It looks the same and is another letter: searches and comparisons miss the word, and print may change its font.',
  },
  *check({ document }) {
    for (const line of writtenLines(document)) {
      const found = mixedWords(line);
      const [first] = found;
      if (first) yield problemOf(first, found.length);
    }
  },
});

interface MixedWord {
  readonly word: string;
  readonly place: Place;
}

const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const latin = /\p{Script=Latin}/u;

/** `μm`, `kΩ`, `Δt`: units and formulas, with letters nobody takes for Latin ones. */
const unit = /^(?:[μΔΣπλθφω]\p{Script=Latin}{1,3}|[kMGm][\u03a9\u2126])$/u;

function mixedWords(line: WrittenLine): MixedWord[] {
  if (!foreign.test(line.text)) return [];
  const found: MixedWord[] = [];
  for (const { 0: word, index } of line.text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!foreign.test(word) || !latin.test(word) || unit.test(word)) continue;
    const own = wordsAt(line, index, index + word.length);
    if (own && own.origin !== 'fact') found.push({ word, place: own.place });
  }
  return found;
}

function problemOf({ word, place }: MixedWord, count: number): Problem {
  const letter = foreign.exec(word)?.[0] ?? '';
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const cyrillic = /\p{Script=Cyrillic}/u.test(letter);
  const retyped = [...word].map((one) => alike.get(one) ?? one).join('');
  const right = foreign.test(retyped) ? undefined : retyped;
  return {
    place,
    message: {
      vi: `Từ “${word}” có chữ “${letter}” (${code}) là chữ ${cyrillic ? 'Kirin' : 'Hy Lạp'}, không phải chữ Latinh${count > 1 ? `; dòng này có ${officialCount(count)} từ như vậy` : ''}.`,
      en: `The word “${word}” has a ${cyrillic ? 'Cyrillic' : 'Greek'} letter “${letter}” (${code}) among Latin ones${count > 1 ? `; this line has ${count} such words` : ''}.`,
    },
    help: {
      vi: `Gõ lại từ này bằng bàn phím tiếng Việt${right ? `: “${right}”` : ''}.`,
      en: `Type the word again on a Vietnamese keyboard${right ? `: “${right}”` : ''}.`,
    },
    actual: word,
    ...(right ? { expected: right } : {}),
  };
}

/** The Latin letter each one is taken for. */
const alike = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsһhԁdАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXοoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'].flatMap(
    (letter, index, all): [string, string][] => (index % 2 === 0 ? [[letter, all[index + 1] ?? letter]] : []),
  ),
);
