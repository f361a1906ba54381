import type { PlanDocument, Prose } from '../model/document.ts';
import type { NodePath, Place } from '../model/place.ts';
import type { PrintedRun } from '../model/references/mention.ts';
import { childShape, planShape, type Shape } from '../model/shape.ts';

/** Words in a row with one origin: typed here, anchored to a fact here, or printed by a fact stated elsewhere. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly run: PrintedRun;
  readonly origin: 'typed' | 'anchored' | 'fact';
  readonly breaks: readonly Break[];
}

/** A line break of the file prints as one space: from `start` of the print on, the file is `longer` by so much. */
interface Break {
  readonly start: number;
  readonly longer: number;
}

/** One line or paragraph of a property of the plan, as it prints. */
export interface WrittenLine {
  readonly prose: Prose;
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A dozen rules read the same lines; they are made once a document. */
const known = new WeakMap<PlanDocument, readonly WrittenLine[]>();

/** Every line the author wrote for print, each property once, however often it prints. */
export function writtenLines(document: PlanDocument): readonly WrittenLine[] {
  const before = known.get(document);
  if (before) return before;
  const printed = document.prose.filter(({ path }) => isPrintedProperty(path));
  const lines = printed.flatMap((property) => property.lines.map((runs) => lineOf(property, runs)));
  known.set(document, lines);
  return lines;
}

/** `aliases` and `covers` hold words that only compare. */
function isPrintedProperty(path: NodePath): boolean {
  let shape: Shape = planShape;
  for (const step of path) {
    shape = childShape(shape, step);
    if (shape.unprinted) return false;
  }
  return true;
}

function lineOf(prose: Prose, runs: readonly PrintedRun[]): WrittenLine {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (end > start) stretches.push({ start, end, run, origin: originOf(run), breaks: breaksIn(prose, run) });
    start = end;
  }
  return { prose, text: runs.map(({ text }) => text).join(''), stretches };
}

function originOf({ mention }: PrintedRun): Stretch['origin'] {
  if (!mention) return 'typed';
  return mention.reference.words === undefined ? 'fact' : 'anchored';
}

function breaksIn(prose: Prose, { text, place, mention }: PrintedRun): Break[] {
  const raw = mention || !place.range ? text : prose.text.slice(place.range.start, place.range.end);
  const breaks: Break[] = [];
  let longer = 0;
  for (const { 0: blanks, index } of raw.length === text.length ? [] : raw.matchAll(/[ \t]*\n[ \t]*/g)) {
    const start = index - longer + 1;
    longer += blanks.length - 1;
    breaks.push({ start, longer });
  }
  return breaks;
}

export interface Words {
  readonly origin: Stretch['origin'];
  readonly place: Place;
}

/** Where the words from `start` to `end` of a line stand in the file; anchored words and facts at their `<<...>>`. */
export function wordsAt(line: WrittenLine, start: number, end: number): Words | undefined {
  const stretch = lastFrom(line.stretches, start);
  if (!stretch) return undefined;
  const { run, origin } = stretch;
  const { range } = run.place;
  if (origin !== 'typed' || !range) return { origin, place: run.place };
  const inFile = (offset: number): number => {
    const printed = Math.min(offset, stretch.end) - stretch.start;
    return Math.min(range.start + printed + (lastFrom(stretch.breaks, printed)?.longer ?? 0), range.end);
  };
  return { origin, place: { ...run.place, range: { start: inFile(start), end: inFile(end) } } };
}

/** The last member that starts at or before `offset`; members stand in order. */
function lastFrom<T extends { readonly start: number }>(members: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return members[low - 1];
}
