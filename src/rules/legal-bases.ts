import type { PlanDocument } from '../model/document.ts';
import { nodeAt } from '../model/plan/read.ts';
import { type WrittenLine, writtenLines } from './written.ts';

/** One legal basis of the plan or its Decision, as its author wrote it. */
export interface WrittenBasis {
  readonly line: WrittenLine;
  readonly isLast: boolean;
}

export function* writtenBases(document: PlanDocument): Generator<WrittenBasis> {
  for (const line of writtenLines(document)) {
    const { path } = line.prose;
    if (path.at(-2) !== 'legalBases') continue;
    const list = nodeAt(document.raw, path.slice(0, -1));
    yield { line, isLast: Array.isArray(list) && path.at(-1) === list.length - 1 };
  }
}

const longest = 160;

/** Enough of a long basis to find it again. */
export const shownBasis = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/ [^ ]*$/u, '')} ...` : text;
