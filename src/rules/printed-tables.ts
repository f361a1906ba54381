import { type ColumnSum, columnSum, countOf } from '../model/compose/column-sum.ts';
import type { PrintedBlock, PrintedTable } from '../model/compose/tree.ts';
import type { PlanDocument } from '../model/document.ts';
import { meets } from '../model/expressions/quantity.ts';
import type { NodePath, Place } from '../model/place.ts';
import { pathKey } from '../model/plan/read.ts';
import { textOf } from '../model/references/mention.ts';
import { normalizeSpaces } from '../model/text.ts';

/** A table in print, with where its part or map stands in the plan. */
export interface PlacedTable {
  readonly path: NodePath;
  readonly table: PrintedTable;
}

/** Every table of body and annexes, once however often it prints. */
export function printedTables({ composition }: PlanDocument): PlacedTable[] {
  const blocks = [...composition.body, ...composition.annexes.flatMap(({ body }) => body)];
  const tables = blocks.flatMap(({ place: { path }, table }) => (table ? [{ path, table }] : []));
  return [...new Map(tables.map((placed) => [pathKey(placed.path), placed])).values()];
}

/** A sum that the plan states instead of leaving it to be worked out. */
export interface StatedSum {
  readonly kind: 'group' | 'total';
  /** The words before it: of the group, or of the row of totals. */
  readonly name: string;
  readonly column: string;
  readonly place: Place;
  readonly written: string;
  /** What its rows make; undefined where one of them holds no plain count. */
  readonly sum: ColumnSum | undefined;
}

/** Every stated sum of every table. */
export function* statedSums(document: PlanDocument): Generator<StatedSum> {
  for (const { table } of printedTables(document)) yield* sumsIn(table);
}

type Cells = readonly (readonly PrintedBlock[])[];

function* sumsIn({ rows, head, counted, aligns }: PrintedTable): Generator<StatedSum> {
  const all: Cells[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'cells') {
      all.push(row.cells);
      continue;
    }
    const { kind, name, rest } = row;
    const members = kind === 'total' ? all : rowsBelow(rows, index);
    for (const column of counted) {
      const [cell] = rest[column - (aligns.length - rest.length)] ?? [];
      if (!cell?.says) continue;
      yield {
        kind,
        name: words(name),
        column: words(head[column]),
        place: cell.place,
        written: words(cell),
        sum: columnSum(members.map((cells) => cells[column] ?? [])),
      };
    }
  }
}

function rowsBelow(rows: PrintedTable['rows'], group: number): Cells[] {
  const below: Cells[] = [];
  for (let index = group + 1, row = rows[index]; row?.kind === 'cells'; index += 1, row = rows[index]) {
    below.push(row.cells);
  }
  return below;
}

const words = (block: PrintedBlock | undefined): string => normalizeSpaces(textOf(block?.runs ?? []));

/** A stated sum that its rows cannot make. */
export function isWrong({ written, sum }: StatedSum, { norm }: PlanDocument): boolean {
  const stated = countOf(written);
  return (
    sum !== undefined && stated !== undefined && meets(sum.bounds, stated, norm.tolerances.aboutQuantity / 100) === 'no'
  );
}

/** The cell with the order number of a row, in a table that numbers its rows. */
export const rowNumber = (cells: Cells): PrintedBlock | undefined =>
  cells.flat().find(({ says }) => says?.[0]?.at(-1) === 'number');
