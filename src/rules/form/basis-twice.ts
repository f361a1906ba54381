import type { PrintedBlock } from '../../model/compose/tree.ts';
import type { Place } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import { shownBasis } from '../legal-bases.ts';
import { defineRule, type Problem } from '../rule.ts';

export const basisTwice = defineRule({
  code: 'TD735',
  slug: 'basis-twice',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Mỗi căn cứ nêu một lần', en: 'Each legal basis is given once' },
  title: { vi: 'Một văn bản không làm căn cứ hai lần', en: 'No document is a legal basis twice' },
  why: {
    vi: 'Hai dòng căn cứ cùng một văn bản thường là chép sót: một dòng đáng lẽ phải là văn bản khác.',
    en: 'Two lines with one document are mostly a copy left over: one of them was meant to be another document.',
  },
  *check({ document }) {
    const { decision, legalBases } = document.composition;
    if (decision) yield* repeated(decision.legalBases);
    yield* repeated(legalBases);
  },
});

/** A basis that is one document as a whole, named before in the same list; an article of it is another basis. */
function* repeated(bases: readonly PrintedBlock[]): Generator<Problem> {
  const first = new Map<string, Place>();
  for (const { runs, place } of bases) {
    const mentions = [...new Set(runs.flatMap(({ mention }) => mention ?? []))];
    const [mention, ...others] = mentions;
    if (mention?.target?.kind !== 'node' || mention.target.shape.part !== 'citation' || others.length > 0) continue;
    const before = runs
      .slice(
        0,
        runs.findIndex((run) => run.mention === mention),
      )
      .map(({ text }) => text);
    if (!/^\s*căn cứ\s*$/iu.test(before.join(''))) continue;
    const key = pathKey(mention.target.path);
    const earlier = first.get(key);
    if (!earlier) first.set(key, place);
    else yield problemOf(mention.place, earlier, shownBasis(mention.printed));
  }
}

const problemOf = (place: Place, earlier: Place, printed: string): Problem => ({
  place,
  message: {
    vi: `“${printed}” đã là một căn cứ ở trên.`,
    en: `“${printed}” is already a legal basis above.`,
  },
  help: {
    vi: 'Bỏ một trong hai dòng, hoặc ghi văn bản khác.',
    en: 'Remove one of the two, or state another document.',
  },
  related: [{ place: earlier, message: { vi: 'lần đầu ở đây', en: 'first given here' } }],
  actual: printed,
});
