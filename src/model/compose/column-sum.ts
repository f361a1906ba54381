import { type Bounds, boundsText, countText, sumOf } from '../expressions/bounds.ts';
import { readExpression } from '../expressions/index.ts';
import type { Quantity } from '../expressions/quantity.ts';
import { textOf } from '../references/mention.ts';
import type { PrintedBlock } from './tree.ts';

/** What the cells of a column make together, as it prints and as it was worked out: "8 + 12 = 20". */
export interface ColumnSum {
  readonly written: string;
  readonly bounds: Bounds;
  readonly working: string;
}

const nothing = /^[-–—x]?$/iu;

/** The sum of cells as they print; undefined where none holds a number, or one cannot be read. */
export function columnSum(cells: readonly (readonly PrintedBlock[])[]): ColumnSum | undefined {
  const texts = cells.map(textOfCell).filter((text) => !nothing.test(text));
  const counts = texts.map(countOf);
  if (counts.length === 0 || counts.some((count) => count === undefined)) return undefined;
  const bounds = sumOf(counts.filter((count) => count !== undefined));
  const isPadded = texts.some((text) => /^0\d/.test(text));
  const written = isPadded ? boundsText(bounds, '') : countText(bounds);
  const known = counts.filter((count) => count !== undefined);
  return { written, bounds, working: `${termsText(known.map(countText))} = ${countText(bounds)}` };
}

export const textOfCell = (cell: readonly PrintedBlock[]): string =>
  cell
    .map(({ runs }) => textOf(runs))
    .join(' ')
    .trim();

/** The number a cell says, read as any quantity of a plan. */
export function countOf(text: string): Quantity | undefined {
  const reading = readExpression('quantity', text);
  return reading.ok ? (reading.value as Quantity) : undefined;
}

/** A long column shows its two ends. */
const termsText = (terms: readonly string[]): string =>
  (terms.length > 12 ? [...terms.slice(0, 3), '...', ...terms.slice(-2)] : terms).join(' + ');
