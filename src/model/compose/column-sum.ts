import { type Bounds, boundsText, sumOf } from '../expressions/bounds.ts';
import { readExpression } from '../expressions/index.ts';
import { plainCount } from '../expressions/plain-number.ts';
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
  const written =
    bounds.low === bounds.high && !bounds.about && !isPadded ? plainCount(bounds.low) : boundsText(bounds, '');
  const terms = counts.map((count) => (count ? shortText(count) : ''));
  return { written, bounds, working: `${terms.join(' + ')} = ${shortText(bounds)}` };
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

const shortText = (bounds: Bounds): string =>
  bounds.low === bounds.high && !bounds.about ? plainCount(bounds.low) : boundsText(bounds, '');
