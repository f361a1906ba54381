import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const quarterSpelling = defineRule({
  code: 'TD716',
  slug: 'quarter-spelling',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Chính tả thông dụng trong văn bản hành chính: “quý”',
    en: 'Usual spelling in official documents: “quý”',
  },
  title: { vi: 'Viết “quý”, không viết “quí”', en: 'Write “quý”, not “quí”' },
  why: {
    vi: 'Văn bản của các cơ quan viết “quý I”; viết lẫn “quí” thì tìm kiếm và đối chiếu bị sót.',
    en: 'Offices write “quý I”; where “quí” is mixed in, searching misses it.',
  },
  *check({ document }) {
    const [first, ...others] = places(document);
    if (!first) return;
    const count = others.length + 1;
    yield {
      place: first.place,
      message: {
        vi: `Văn bản viết “${first.text}” (${officialCount(count)} chỗ); cách viết thông dụng là “${usual(first.text)}”.`,
        en: `The document writes “${first.text}” (${count}); the usual spelling is “${usual(first.text)}”.`,
      },
      help: { vi: 'Thay “quí” bằng “quý”.', en: 'Replace “quí” with “quý”.' },
      related: others.map(({ place }) => ({ place, message: { vi: 'cũng viết như vậy', en: 'the same spelling' } })),
      actual: first.text,
      expected: usual(first.text),
    };
  },
});

const usual = (text: string): string => text.replace('í', 'ý').replace('Í', 'Ý');
/** Only the quarter of a year: "quí vị" is somebody else’s courtesy. */
const quarter = /(?<![a-zà-ỹ])qu[íÍ](?= (?:IV|I{1,3}|[1-4])(?![a-zà-ỹ\d]))/giu;

function places(document: PlanDocument): { readonly text: string; readonly place: Place }[] {
  return [...writtenLines(document)].flatMap((line) =>
    [...line.text.matchAll(quarter)].flatMap(({ 0: text, index }) => {
      const own = wordsAt(line, index, index + text.length);
      return own && own.origin !== 'fact' ? [{ text, place: own.place }] : [];
    }),
  );
}
