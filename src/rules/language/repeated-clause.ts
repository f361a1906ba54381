import type { PlanDocument } from '../../model/document.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const repeatedClause = defineRule({
  code: 'TD724',
  slug: 'repeated-clause',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Một câu nêu mỗi việc một lần', en: 'One sentence says each thing once' },
  title: { vi: 'Một vế không lặp lại trong cùng một câu', en: 'No clause stands twice in one sentence' },
  why: {
    vi: 'Vế lặp lại thường do chép dán; người đọc không biết là một việc hay hai việc.',
    en: 'A clause that comes again is usually pasted; the reader cannot tell one task from two.',
  },
  *check({ document }) {
    for (const line of writtenLines(document)) {
      if (line.prose.path[0] === 'citations') continue;
      for (const [earlier, later] of repeatedIn(line.text)) {
        const problem = problemOf(document, line, earlier, later);
        if (problem) yield problem;
      }
    }
  },
});

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** Parallel clauses may well begin alike; six words and nothing more in one of them are no accident. */
const fewestWords = 6;

/** Pairs of clauses between commas, one of which is wholly the beginning of the other. */
function* repeatedIn(text: string): Generator<readonly [Clause, Clause]> {
  const quotes = quotedParts(text);
  let known = new Map<string, Clause>();
  for (const { 0: piece, index: start } of text.matchAll(/[^,.;:!?]+|[,.;:!?]+/g)) {
    if (/^[.;:!?]/.test(piece)) known = new Map();
    const words = evenTones(piece.toLowerCase()).match(/[A-Za-zÀ-ỹ\d]+/gu) ?? [];
    if (words.length < fewestWords || isInside(quotes, start)) continue;
    const clause = { start: start + piece.search(/\S/), end: start + piece.trimEnd().length, words };
    const key = words.slice(0, fewestWords).join(' ');
    const earlier = known.get(key);
    if (!earlier) known.set(key, clause);
    else if (isBeginning(earlier.words, words)) yield [earlier, clause];
  }
}

const isBeginning = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, index) => word === long[index]);
};

function problemOf(document: PlanDocument, line: WrittenLine, earlier: Clause, later: Clause): Problem | undefined {
  const own = wordsAt(line, later.start, later.end);
  const first = wordsAt(line, earlier.start, earlier.end);
  if (!own || own.origin === 'fact') return undefined;
  const short = earlier.words.length <= later.words.length ? earlier : later;
  const said = line.text.slice(short.start, short.end);
  const before = first?.place ?? { file: document.file, path: line.prose.path };
  return {
    place: own.place,
    message: { vi: `Trong một câu, “${said}” được nêu hai lần.`, en: `One sentence says “${said}” twice.` },
    help: { vi: 'Bỏ một trong hai vế.', en: 'Remove one of the two clauses.' },
    related: [{ place: before, message: { vi: 'lần trước ở đây', en: 'said here before' } }],
    actual: said,
  };
}
