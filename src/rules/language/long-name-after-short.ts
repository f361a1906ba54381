import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { bodyLines } from '../body-lines.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type ShortForm, shortFormsIn } from '../short-forms.ts';
import { type WrittenLine, wordsAt } from '../written.ts';

export const longNameAfterShort = defineRule({
  code: 'TD725',
  slug: 'long-name-after-short',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Đã quy ước viết tắt thì dùng chữ viết tắt', en: 'A short form that was introduced is used' },
  title: { vi: 'Sau khi viết tắt không viết lại tên đầy đủ', en: 'No full form after its short form was introduced' },
  why: {
    vi: 'Viết lẫn tên đầy đủ và chữ viết tắt đã quy ước làm người đọc tưởng là hai thứ khác nhau.',
    en: 'Where the full form comes back, the reader may take it for something else.',
  },
  *check({ document }) {
    const lines = bodyLines(document);
    const known = new Set<string>();
    for (const [index, line] of lines.entries()) {
      for (const form of shortFormsIn(line.text)) {
        if (known.has(form.short)) continue;
        known.add(form.short);
        const problem = problemOf(form, line, [...usesAfter(form, lines.slice(index))]);
        if (problem) yield problem;
      }
    }
  },
});

interface Use {
  readonly text: string;
  readonly place: Place;
}

/**
 * Later uses; the name of a law, of a cited document or of what stands in quotation marks keeps its words. Of "Ban Chỉ
 * đạo (BCĐ)", "các ban chỉ đạo" are others.
 */
function* usesAfter({ words, end }: ShortForm, [first, ...others]: readonly WrittenLine[]): Generator<Use> {
  const isName = /^\p{Lu}/u.test(words[0] ?? '');
  const pattern = new RegExp(`(?<![a-zà-ỹ]|luật )${words.join('[\\s,–-]{1,3}')}(?![a-zà-ỹ])`, 'giu');
  for (const line of first ? [first, ...others] : []) {
    const quotes = quotedParts(line.text);
    for (const { 0: found, index } of evenTones(line.text).matchAll(pattern)) {
      if ((line === first && index < end) || (isName && /^\p{Ll}/u.test(found))) continue;
      const own = wordsAt(line, index, index + found.length);
      if (own && !isInside(quotes, index) && !isCited(line, index)) {
        yield { text: line.text.slice(index, index + found.length), place: own.place };
      }
    }
  }
}

const isCited = ({ stretches }: WrittenLine, index: number): boolean => {
  const run = stretches.find(({ start, end }) => start <= index && index < end)?.run;
  return run?.mention?.says.some(([top]) => top === 'citations') ?? false;
};

function problemOf(form: ShortForm, line: WrittenLine, uses: readonly Use[]): Problem | undefined {
  const [first, ...others] = uses;
  const defined = wordsAt(line, form.start, form.end);
  if (!first || !defined) return undefined;
  return {
    place: first.place,
    message: {
      vi: `Đã quy ước viết tắt “${form.short}” nhưng sau đó vẫn viết đầy đủ “${first.text}” (${officialCount(uses.length)} chỗ).`,
      en: `The short form “${form.short}” was introduced, yet “${first.text}” is written out after it (${uses.length}).`,
    },
    help: { vi: `Viết “${form.short}”.`, en: `Write “${form.short}”.` },
    related: [
      { place: defined.place, message: { vi: 'quy ước viết tắt ở đây', en: 'the short form is introduced here' } },
      ...others.map(({ place }) => ({ place, message: { vi: 'cũng viết đầy đủ', en: 'written out here too' } })),
    ],
    actual: first.text,
    expected: form.short,
  };
}
