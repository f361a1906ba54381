import type { NodePath } from '../place.ts';
import { isMap, nodeAt } from '../plan/read.ts';
import { writtenAt } from '../references/words.ts';
import { block, type Position } from './blocks.ts';
import { columnSum } from './column-sum.ts';
import type { Align, Clause, PrintedBlock, PrintedRow } from './tree.ts';
import { inside, paragraphs, type Setting } from './words.ts';

/** A column by what stands in it, whatever kind of table it belongs to. */
export interface Column {
  readonly head: PrintedBlock;
  /** Share of the width in hundredths; columns without one share the rest in proportion of their `weight`. */
  readonly width?: number | undefined;
  readonly weight?: number;
  readonly align?: Align | undefined;
  /** Its numbers are added up: where the plan may state the sums, for groups by position and for the whole table. */
  readonly counted?: { readonly position: number | undefined; readonly total: NodePath };
  readonly cell: (row: Row) => PrintedBlock[];
}

/** One row to print: its map in the plan and how it is cited. */
export interface Row {
  readonly setting: Setting;
  readonly clause: Clause;
  readonly number: string;
}

/** Rows below the name of their group, or of no group. */
export interface RowList {
  readonly name: PrintedBlock | undefined;
  /** Its map, which may state the sums of the group. */
  readonly group: Setting;
  readonly rows: readonly Setting[];
}

export interface TableParts {
  readonly columns: readonly Column[];
  readonly lists: readonly RowList[];
  /** Words of the row of totals, where some column counts; undefined for none. */
  readonly total?: PrintedBlock | undefined;
  /** The name of a group stands beside the sums of its rows. */
  readonly groupTotals?: boolean;
}

/** Rows are numbered throughout; sums are worked out from the cells as they print, unless the plan states them. */
export function composeTable(setting: Setting, at: Position, parts: TableParts): PrintedBlock[] {
  const { columns, lists, total, groupTotals = false } = parts;
  const rows: PrintedRow[] = [];
  const all: Cells[] = [];
  for (const { name, group, rows: members } of lists) {
    const cells = members.map((row, index) => cellsOf(columns, row, all.length + index + 1, at.clause));
    if (name) rows.push({ kind: 'group', name, rest: groupTotals ? groupSums(columns, group, cells, at.clause) : [] });
    rows.push(...cells.map((row): PrintedRow => ({ kind: 'cells', cells: row })));
    all.push(...cells);
  }
  if (rows.length === 0) return [];
  if (total && columns.some(({ counted }) => counted))
    rows.push({ kind: 'total', name: total, rest: totals(columns, setting, all, at.clause) });
  const table = {
    widths: widthsOf(columns),
    aligns: columns.map(({ align }) => align),
    counted: [...columns.keys()].filter((index) => columns[index]?.counted),
    head: columns.map(({ head }) => head),
    rows,
  };
  return [{ ...block(setting, 'table', 0, '', [], at.clause), table }];
}

type Cells = readonly (readonly PrintedBlock[])[];

function cellsOf(columns: readonly Column[], setting: Setting, count: number, parent: Clause): Cells {
  const number = String(mapAt(setting).number ?? count);
  const clause: Clause = { parent, number: undefined, label: undefined, annex: parent.annex, row: number };
  return columns.map(({ cell }) => cell({ setting, clause, number }));
}

function groupSums(columns: readonly Column[], group: Setting, rows: readonly Cells[], clause: Clause): Cells {
  return besideName(columns).map(({ counted, at }) => {
    if (!counted) return [];
    const { position } = counted;
    const stated = position === undefined ? undefined : inside(group, 'counts', position);
    return sumCell(stated, group, rows, at, clause);
  });
}

function totals(columns: readonly Column[], table: Setting, rows: readonly Cells[], clause: Clause): Cells {
  return besideName(columns).map(({ counted, at }) =>
    counted ? sumCell({ ...table, path: counted.total }, table, rows, at, clause) : [],
  );
}

/** The name of a group or of the totals stands over the columns before the first that counts; these stand beside it. */
function besideName(columns: readonly Column[]): { counted: Column['counted']; at: number }[] {
  const first = columns.findIndex(({ counted }) => counted);
  return first === -1 ? [] : columns.map(({ counted }, at) => ({ counted, at })).slice(Math.max(1, first));
}

function sumCell(
  stated: Setting | undefined,
  computing: Setting,
  rows: readonly Cells[],
  column: number,
  clause: Clause,
): PrintedBlock[] {
  if (stated && nodeAt(stated.model.raw, stated.path) !== undefined) return phraseCell(stated, clause);
  const sum = columnSum(rows.map((cells) => cells[column] ?? []));
  return sum ? [block(computing, 'paragraph', 0, '', [literal(computing, sum.written)], clause)] : [];
}

/** A phrase as its author wrote it; nothing where the plan has none. */
export function phraseCell(setting: Setting, clause: Clause): PrintedBlock[] {
  const { model, path } = setting;
  if (nodeAt(model.raw, path) === undefined) return [];
  return [{ ...block(setting, 'paragraph', 0, '', [literal(setting, writtenAt(model, path))], clause), says: [path] }];
}

export function numberCell({ setting, clause, number }: Row): PrintedBlock[] {
  const cell = block(setting, 'paragraph', 0, '', [literal(setting, number)], clause);
  return [{ ...cell, says: [[...setting.path, 'number']] }];
}

/** The author's words at `path`, else those usual for it. */
export function wordsOr(setting: Setting, usual: string, clause: Clause): PrintedBlock {
  const { model, path } = setting;
  const [runs] = paragraphs(setting, nodeAt(model.raw, path), 'line');
  return { ...block(setting, 'paragraph', 0, '', runs ?? [literal(setting, usual)], clause), says: [path] };
}

/** Order numbers need a width of their own, whatever the paper. */
export const numberWidth = ({ landscape }: Setting): number => (landscape ? 5 : 8);

function widthsOf(columns: readonly Column[]): number[] {
  const stated = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const weights = columns.reduce((sum, { width, weight = 1 }) => sum + (width === undefined ? weight : 0), 0);
  // Where the stated widths leave too little, the others still need some.
  const rest = Math.max(100 - stated, 5 * columns.length);
  return columns.map(({ width, weight = 1 }) => width ?? (rest * weight) / weights);
}

export type Entry = Readonly<Record<string, unknown>>;

/** The map a setting stands at; empty where there is none. */
export function mapAt({ model, path }: Setting): Entry {
  const node = nodeAt(model.raw, path);
  return isMap(node) ? node : {};
}

export function members(setting: Setting, key: string): Setting[] {
  const list = mapAt(setting)[key];
  return Array.isArray(list) ? list.map((_member, index) => inside(setting, key, index)) : [];
}

export const literal = ({ model, path }: Setting, text: string) => ({
  text,
  bold: false,
  italic: false,
  place: { file: model.file, path },
});
