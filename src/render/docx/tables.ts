import {
  BorderStyle,
  TableBorders,
  TableLayoutType,
  VerticalAlign,
  WidthType,
  TableCell as WordCell,
  type Paragraph as WordParagraph,
  TableRow as WordRow,
  Table as WordTable,
} from 'docx';
import type { Columns, Paragraph, ParagraphStyle, Rule, Table, TableCell } from '../../model/doc-tree.ts';
import { fromMillimetres } from '../measures.ts';
import type { Room } from '../room.ts';
import { gap, wordParagraph, wordRule } from './paragraphs.ts';

const noMargins = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 };

/** Header and signature block: fixed columns, no borders, and no margins, or the national name would not fit. */
export function wordColumns(columns: Columns, { norm, width }: Room): WordTable {
  const left = fromMillimetres(norm.columns[columns.role]);
  const widths = [left, width - left];
  return new WordTable({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: noMargins,
    borders: TableBorders.NONE,
    rows: columns.rows.map(
      (row) =>
        new WordRow({
          cantSplit: true,
          children: row.map((lines, column) => {
            const room = { norm, width: widths[column] ?? width };
            return new WordCell({
              width: { size: room.width, type: WidthType.DXA },
              children: columnLines(lines, room),
            });
          }),
        }),
    ),
  });
}

function columnLines(lines: readonly (Paragraph | Rule)[], room: Room): WordParagraph[] {
  if (lines.length === 0) return [gap(0, false)];
  return lines.map((line) => (line.kind === 'rule' ? wordRule(line, room) : wordParagraph(line, room, false)));
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const cellMargins = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 85, right: 85 };

/** A data table: its head repeats on each page and no row is split; `keepNext` ties its last rows to what follows. */
export function wordTable(table: Table, room: Room, keepNext: boolean): WordTable {
  const widths = wholeWidths(table.widths, room.width);
  const row = (cells: readonly TableCell[], isHead: boolean, keep: boolean) =>
    new WordRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: wordCells(cells, widths, room, isHead, keep),
    });
  return new WordTable({
    width: { size: room.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: {
      firstRow: table.head.length > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      ...table.head.map((cells) => row(cells, true, true)),
      ...table.rows.map((cells, index) => row(cells, false, staysWithNext(table, index, keepNext))),
    ],
  });
}

// The name of a group stays with the row below it, the totals with the row above.
function staysWithNext({ rows }: Table, index: number, keepNext: boolean): boolean {
  const last = rows.length - 1;
  if (keepNext && index >= last - 1) return true;
  return index < last && (startsWith(rows[index], 'cell-group') || startsWith(rows[index + 1], 'cell-head'));
}

const startsWith = (row: readonly TableCell[] | undefined, style: ParagraphStyle): boolean =>
  row?.[0]?.blocks[0]?.style === style;

function wordCells(
  cells: readonly TableCell[],
  widths: readonly number[],
  room: Room,
  isHead: boolean,
  keep: boolean,
): WordCell[] {
  let column = 0;
  return cells.map(({ blocks, columnSpan }) => {
    const size = widths.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0);
    column += columnSpan;
    const inner = { norm: room.norm, width: size - cellMargins.left - cellMargins.right };
    return new WordCell({
      width: { size, type: WidthType.DXA },
      ...(columnSpan > 1 ? { columnSpan } : {}),
      ...(isHead ? { verticalAlign: VerticalAlign.CENTER } : {}),
      children: blocks.map((block) => wordParagraph(block, inner, keep)),
    });
  });
}

/** Whole twips that add up to the width: the last column takes what rounding left. */
function wholeWidths(shares: readonly number[], width: number): number[] {
  const widths = shares.map((share) => Math.floor(share * width));
  const rest = width - widths.reduce((sum, size) => sum + size, 0);
  return widths.map((size, index) => (index === widths.length - 1 ? size + rest : size));
}
