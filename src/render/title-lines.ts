import type { Inline, Run } from '../model/doc-tree.ts';
import type { TitleWords } from '../model/norm.ts';
import { type Face, lineWidths, textWidth } from './text-width.ts';
import { breakCosts } from './title-breaks.ts';

/**
 * A title with its lines broken as an office breaks them: alike in length, and between groups of words. A line that
 * fits, or that its author broke, stays as it is.
 */
export function titleLines(inlines: readonly Inline[], face: Face, box: number, words: TitleWords): Inline[] {
  return forcedLines(inlines).flatMap((line, index) => {
    const before: Inline[] = index === 0 ? [] : [{ break: true }];
    const lines = lineWidths(line, face, box).length;
    return [...before, ...(lines === 1 ? line : broken(line, face, box, lines, words))];
  });
}

function forcedLines(inlines: readonly Inline[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const inline of inlines) {
    if ('break' in inline) lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function broken(line: readonly Run[], face: Face, box: number, lines: number, words: TitleWords): Inline[] {
  const set = wordsOf(line, face);
  const costs = breakCosts(
    set.map(({ text }) => text),
    words,
  );
  const fewest = bestBreaking(set, costs, box, lines);
  const oneMore = bestBreaking(set, costs, box, lines + 1);
  const starts = new Set((oneMore.cost + moreLines < fewest.cost ? oneMore : fewest).starts);
  return starts.size === 0 ? [...line] : joined(set, starts);
}

/** What one line more than needed must gain. */
const moreLines = 0.3;

/** A word between spaces, perhaps of several faces, and where it would lie on one endless line. */
interface Word {
  readonly runs: Run[];
  text: string;
  readonly start: number;
  end: number;
}

function wordsOf(line: readonly Run[], face: Face): Word[] {
  const words: Word[] = [];
  let x = 0;
  let isOpen = false;
  for (const run of line) {
    const own = { size: face.size, bold: face.bold || !!run.bold, italic: face.italic || !!run.italic };
    for (const text of run.text.match(/ +|[^ ]+/g) ?? []) {
      const end = x + textWidth(text, own);
      const last = words.at(-1);
      if (text.startsWith(' ')) {
        isOpen = false;
      } else if (last && isOpen) {
        last.runs.push({ ...run, text });
        last.text += text;
        last.end = end;
      } else {
        words.push({ runs: [{ ...run, text }], text, start: x, end });
        isOpen = true;
      }
      x = end;
    }
  }
  return words;
}

interface Breaking {
  readonly cost: number;
  readonly starts: readonly number[];
}

/** The words that start the second and later lines, at the least cost; none where a word alone is too wide. */
function bestBreaking(words: readonly Word[], costs: readonly number[], box: number, lines: number): Breaking {
  const last = words.length - 1;
  const known = new Map<string, Breaking>();
  const widthOf = (from: number, to: number) => (words[to]?.end ?? 0) - (words[from]?.start ?? 0);
  const slack = (width: number) => ((box - width) / box) ** 2;
  const best = (from: number, left: number): Breaking => {
    const key = `${from} ${left}`;
    const found = known.get(key) ?? (left === 1 ? rest(from) : search(from, left));
    known.set(key, found);
    return found;
  };
  const rest = (from: number): Breaking => {
    const width = widthOf(from, last);
    return { cost: width > box ? Number.POSITIVE_INFINITY : slack(width), starts: [] };
  };
  const search = (from: number, left: number): Breaking => {
    let found: Breaking = { cost: Number.POSITIVE_INFINITY, starts: [] };
    for (let to = from; to < last && widthOf(from, to) <= box; to += 1) {
      const next = best(to + 1, left - 1);
      const cost = slack(widthOf(from, to)) + (costs[to + 1] ?? 0) + next.cost;
      if (cost < found.cost) found = { cost, starts: [to + 1, ...next.starts] };
    }
    return found;
  };
  return best(0, lines);
}

function joined(words: readonly Word[], starts: ReadonlySet<number>): Inline[] {
  return words.flatMap(({ runs }, index): Inline[] => {
    if (starts.has(index)) return [{ break: true }, ...runs];
    const [first, ...others] = runs;
    return first && index > 0 ? [{ ...first, text: ` ${first.text}` }, ...others] : runs;
  });
}
