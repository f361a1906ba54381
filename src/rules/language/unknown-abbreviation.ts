import { expandAbbreviations } from '../../model/abbreviations.ts';
import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { bodyLines } from '../body-lines.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule } from '../rule.ts';
import { type WrittenLine, wordsAt } from '../written.ts';

export const unknownAbbreviation = defineRule({
  code: 'TD751',
  slug: 'unknown-abbreviation',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Điều 8 Nghị định số 30/2020/NĐ-CP: không viết tắt những từ, cụm từ không thông dụng',
    en: 'Decree 30/2020, Article 8: only common words are abbreviated',
  },
  title: { vi: 'Chữ viết tắt phải thông dụng hoặc được quy ước', en: 'Abbreviations are common or introduced' },
  why: {
    vi: 'Chữ viết tắt không thông dụng thì nơi nhận không hiểu; từ dùng nhiều lần được viết tắt nhưng phải viết đầy đủ ở lần đầu.',
    en: 'Readers do not know uncommon abbreviations; a term used often may be shortened, but is written out once.',
  },
  *check({ document }) {
    const unknown = [...unknownIn(bodyLines(document), document)].filter(([, places]) => places.length > 1);
    const [first, ...others] = unknown.map(([, places]) => places[0]).filter((place) => place !== undefined);
    if (!first) return;
    const list = (counted: (count: number) => string): string =>
      unknown.map(([short, { length }]) => `“${short}” (${counted(length)})`).join(', ');
    const say: Say = {
      vi: `Chữ viết tắt không thông dụng và chưa được quy ước: ${list((count) => `${officialCount(count)} chỗ`)}.`,
      en: `Neither common nor introduced: ${list(String)}.`,
    };
    yield {
      place: first,
      message: say,
      help: {
        vi: 'Ở chỗ dùng đầu tiên, viết đầy đủ rồi ghi chữ viết tắt trong ngoặc đơn.',
        en: 'At the first use write it out, with the abbreviation in brackets behind it.',
      },
      related: others.slice(0, 9).map((place) => ({ place, message: { vi: 'chữ này ở đây', en: 'this one is here' } })),
    };
  },
});

/** Not in codes of documents ("KH-UBND"); what is used once may be part of a name. */
const shortened = /(?<![A-Za-zÀ-ỹ\d/.-])\p{Lu}{3,10}(?![A-Za-zÀ-ỹ\d/-])/gu;
const isRoman = (text: string): boolean => /^[IVXLC]+$/.test(text);

/** In print order. */
function unknownIn(lines: readonly WrittenLine[], { plan, norm }: PlanDocument): Map<string, Place[]> {
  const known = new Set([...norm.common, ...introducedIn(lines), ...shortsIn(plan.document.organName)]);
  const found = new Map<string, Place[]>();
  for (const line of lines) {
    if (line.text === line.text.toUpperCase()) continue;
    const quotes = quotedParts(line.text);
    for (const { 0: short, index } of line.text.matchAll(shortened)) {
      if (known.has(short) || isRoman(short) || isShouted(line.text, index, short)) continue;
      if (expandAbbreviations(short, norm) !== short) known.add(short);
      const own = wordsAt(line, index, index + short.length);
      if (known.has(short) || !own || own.origin === 'fact' || isInside(quotes, index)) continue;
      const places = found.get(short);
      if (places) places.push(own.place);
      else found.set(short, [own.place]);
    }
  }
  return found;
}

const shortsIn = (text: string): string[] => [...text.matchAll(shortened)].map(([short]) => short);

/** What stands in brackets anywhere is introduced there. */
const introducedIn = (lines: readonly WrittenLine[]): string[] =>
  lines.flatMap(({ text }) => [...text.matchAll(/\(([^()]{2,60})\)/gu)].flatMap(([, name = '']) => shortsIn(name)));

/** Beside another word in capitals it is a word of a title in capitals. */
const isShouted = (text: string, index: number, short: string): boolean =>
  /\p{Lu}{2} $/u.test(text.slice(Math.max(0, index - 3), index)) ||
  /^ \p{Lu}{2}/u.test(text.slice(index + short.length, index + short.length + 3));
