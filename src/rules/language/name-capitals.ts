import type { PlanDocument } from '../../model/document.ts';
import { nodeAt } from '../../model/plan/read.ts';
import type { Mention } from '../../model/references/mention.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { defineRule } from '../rule.ts';
import { writtenLines } from '../written.ts';

export const nameCapitals = defineRule({
  code: 'TD718',
  slug: 'name-capitals',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một tên gọi viết hoa theo một cách', en: 'One name has its capitals in one way' },
  title: { vi: 'Tên đã khai viết hoa giống nhau ở mọi chỗ', en: 'A stated name has the same capitals everywhere' },
  why: {
    vi: 'Cùng một sự kiện khi viết “ngày sinh”, khi viết “Ngày sinh” thì văn bản thiếu nhất quán.',
    en: 'One event written “ngày sinh” here and “Ngày sinh” there is not consistent.',
  },
  *check({ document }) {
    const starts = sentenceStarts(document);
    for (const mention of document.mentions) {
      const name = nameOf(document, mention);
      const words = normalizeSpaces(mention.reference.words ?? '');
      if (name === undefined || !differsInCase(name, words) || starts.has(mention)) continue;
      yield {
        place: mention.place,
        message: {
          vi: `Tên đã khai là “${name}”, ở đây viết hoa khác: “${words}”.`,
          en: `The stated name is “${name}”; here its capitals differ: “${words}”.`,
        },
        help: { vi: 'Viết hoa theo một cách trong cả văn bản.', en: 'Use the same capitals throughout.' },
        related:
          mention.target?.kind === 'node'
            ? [
                {
                  place: { file: document.file, path: mention.target.path },
                  message: { vi: 'tên khai ở đây', en: 'the name is stated here' },
                },
              ]
            : [],
        actual: words,
        expected: name,
      };
    }
  },
});

/** The name behind anchored words, of a part or of itself. */
function nameOf({ raw }: PlanDocument, { target, reference }: Mention): string | undefined {
  if (reference.words === undefined || target?.kind !== 'node' || target.shape.expression) return undefined;
  const name = typeof target.raw === 'string' ? target.raw : nodeAt(raw, [...target.path, 'name']);
  return typeof name === 'string' && !name.includes('<<') ? normalizeSpaces(name) : undefined;
}

const differsInCase = (name: string, words: string): boolean =>
  name !== words && name.toLowerCase() === words.toLowerCase() && words !== words.toUpperCase();

/** Mentions that open a line or a sentence, where any word takes a capital. */
function sentenceStarts(document: PlanDocument): ReadonlySet<Mention> {
  const starts = new Set<Mention>();
  for (const { stretches, text } of writtenLines(document)) {
    for (const { start, run } of stretches) {
      if (run.mention && /(?:^|[.!?:]\s*|[“"(])$/u.test(text.slice(0, start))) starts.add(run.mention);
    }
  }
  return starts;
}
