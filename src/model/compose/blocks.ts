import type { NodePath } from '../place.ts';
import { type PrintedRun, textOf } from '../references/mention.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import type { Setting } from './words.ts';

/** Where the next words go: under which clause, how deep, and whether in a list. */
export interface Position {
  readonly clause: Clause;
  /** Numbers of the clauses above: `[2, 1]` inside II.1. */
  readonly numbers: readonly number[];
  /** Depth of the list, 0 outside lists. */
  readonly depth: number;
}

export const topClause = (annex: string | undefined): Clause => ({
  parent: undefined,
  number: undefined,
  label: undefined,
  annex,
});

export const under = (parent: Clause, own: { number?: string | undefined; label?: string | undefined }): Clause => ({
  parent,
  number: own.number,
  label: own.label,
  annex: parent.annex,
  ...(parent.decision && { decision: parent.decision }),
  ...(parent.row !== undefined && { row: parent.row }),
});

export function block(
  setting: Setting,
  type: PrintedBlock['type'],
  level: number,
  marker: string,
  runs: readonly PrintedRun[],
  clause: Clause,
  list?: NodePath,
): PrintedBlock {
  const place = { file: setting.model.file, path: setting.path };
  return { type, level, marker, runs, clause, place, origin: setting.origin, list };
}

/** Adds the list's mark (`.` or `;`) where the author's words end without one. */
export function withEnd(runs: readonly PrintedRun[], mark: string | undefined): readonly PrintedRun[] {
  const last = runs.at(-1);
  if (mark === undefined || !last || /[.;:!?…]$/u.test(textOf(runs).trimEnd())) return runs;
  return [...runs, { text: mark, bold: last.bold, italic: last.italic, place: last.place }];
}

/** Where the words of the Decision stand. */
export const decisionClause: Clause = { ...topClause(undefined), decision: true };

/** The words of the last run without its full stop, so that the end mark can follow. */
export function withoutStop(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  const last = runs.at(-1);
  return last?.text.endsWith('.') ? [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }] : runs;
}
