import type { PlanDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule } from '../rule.ts';
import { writtenBothWays } from '../two-ways.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const mixedTerms = defineRule({
  code: 'TD717',
  slug: 'mixed-terms',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một văn bản dùng một cách viết cho một từ', en: 'One document writes one term one way' },
  title: { vi: 'Một thuật ngữ viết theo một cách', en: 'One term, one way to write it' },
  why: {
    vi: 'Cả hai cách viết đều gặp, nhưng viết lẫn trong một văn bản là dấu hiệu ghép từ nhiều nguồn.',
    en: 'Either way is met, but both in one document show that it was pasted together.',
  },
  *check({ document }) {
    for (const term of terms) {
      const [a, b] = term.map(({ text, pattern }) => ({ text, places: placesOf(document, { text, pattern }) }));
      const [few, many] = (a?.places.length ?? 0) <= (b?.places.length ?? 0) ? [a, b] : [b, a];
      const [odd] = few?.places ?? [];
      const [usual] = many?.places ?? [];
      if (!few || !many || !odd || !usual) continue;
      yield writtenBothWays(
        { text: few.text, place: odd, count: few.places.length },
        { text: many.text, place: usual, count: many.places.length },
      );
    }
  },
});

/** Two ways to write one term. A capital counts where it begins neither a sentence nor the name of one cluster. */
const terms: readonly (readonly [Form, Form])[] = [
  [form('bảo đảm'), form('đảm bảo')],
  [form('kinh tế - xã hội'), form('kinh tế, xã hội', { before: '(?<=phát triển )' })],
  [
    form('Cụm thi đua', { before: '(?<![.!?:“"(]\\s?|^|- )', after: '(?! (?:số|các|\\d|\\p{Lu}))', flags: 'gu' }),
    form('cụm thi đua', { flags: 'gu' }),
  ],
];

interface Form {
  readonly text: string;
  readonly pattern: RegExp;
}

function form(text: string, around: { before?: string; after?: string; flags?: string } = {}): Form {
  const { before = '', after = '', flags = 'giu' } = around;
  return { text, pattern: new RegExp(`${before}(?<![a-zà-ỹ])${text}(?![a-zà-ỹ])${after}`, flags) };
}

/** As the author writes it, outside quotation marks, names of cited documents and recipients. */
function placesOf(document: PlanDocument, { pattern }: Form): Place[] {
  const places: Place[] = [];
  for (const line of writtenLines(document)) {
    if (line.prose.path[0] === 'citations' || line.prose.path[1] === 'toPlaces') continue;
    const quotes = quotedParts(line.text);
    for (const { 0: text, index } of line.text.matchAll(pattern)) {
      const own = wordsAt(line, index, index + text.length);
      if (own && own.origin !== 'fact' && !isInside(quotes, index)) places.push(own.place);
    }
  }
  return places;
}
