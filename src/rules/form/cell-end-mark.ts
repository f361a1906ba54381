import { type PrintedBlock, type PrintedTable, textsOf } from '../../model/compose/tree.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import { endMarkOf } from '../end-mark-of.ts';
import { defineRule, type Problem } from '../rule.ts';

export const cellEndMark = defineRule({
  code: 'TD714',
  slug: 'cell-end-mark',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Các ô cùng cột trình bày cùng một kiểu', en: 'Cells of one column are set alike' },
  title: { vi: 'Dấu cuối dòng trong bảng phải giống nhau', en: 'Lines in a table end alike' },
  why: {
    vi: 'Một ô thiếu dấu giữa các ô có dấu là chỗ đánh máy sót, người soát văn bản sẽ trả lại.',
    en: 'One cell without the mark all others have was typed in a hurry, and the reader sees it.',
  },
  *check({ document }) {
    for (const { table } of textsOf(document.composition).flat()) {
      if (!table) continue;
      yield* oddCells(table);
      yield* unfinishedLists(table);
    }
  },
});

type Cell = readonly PrintedBlock[];

const cellsOf = ({ rows }: PrintedTable): Cell[][] =>
  rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map((cell) => [...cell])] : []));

/** In a column where all but one cell (or one in ten) end with the same mark, the odd ones out. */
function* oddCells(table: PrintedTable): Generator<Problem> {
  const rows = cellsOf(table);
  for (const column of table.head.keys()) {
    const ends = rows.flatMap((cells) => cells[column]?.at(-1) ?? []);
    const marks = new Map<string, PrintedBlock[]>();
    for (const end of ends) marks.set(endMarkOf(end), [...(marks.get(endMarkOf(end)) ?? []), end]);
    const [usual] = [...marks].sort((a, b) => b[1].length - a[1].length);
    if (!usual || !/^[.;]$/.test(usual[0])) continue;
    const odd = ends.filter((end) => endMarkOf(end) !== usual[0]);
    if (odd.length > Math.max(1, ends.length / 10) || ends.length < 4) continue;
    for (const end of odd) yield oddProblem(end, usual[0], usual[1]);
  }
}

function oddProblem(end: PrintedBlock, usual: string, others: readonly PrintedBlock[]): Problem {
  const [own, count] = [endMarkOf(end), others.length];
  const row = end.clause.row ?? '';
  const [other] = others;
  return {
    place: end.place,
    message: {
      vi: `Ô ở thứ tự ${row} ${own ? `kết thúc bằng “${own}”` : 'không có dấu cuối'}, còn ${officialCount(count)} ô cùng cột kết thúc bằng “${usual}”.`,
      en: `The cell in row ${row} ${own ? `ends with “${own}”` : 'has no mark at its end'}, while ${count} cells of the column end with “${usual}”.`,
    },
    help: { vi: `Kết thúc ô bằng “${usual}”.`, en: `End the cell with “${usual}”.` },
    related: other
      ? [{ place: other.place, message: { vi: 'một ô khác cùng cột', en: 'another cell of the column' } }]
      : [],
    actual: own,
    expected: usual,
  };
}

/** Items of one cell: where those before end with “;”, the last one ends the list. */
function* unfinishedLists(table: PrintedTable): Generator<Problem> {
  for (const cell of cellsOf(table).flat()) {
    const last = cell.at(-1);
    const before = cell.slice(0, -1);
    const isList = cell.length > 1 && cell.every(({ type }) => type === 'item');
    if (!last || !isList || endMarkOf(last) !== '' || before.some((line) => endMarkOf(line) !== ';')) continue;
    yield {
      place: last.place,
      message: {
        vi: `Các ý trong ô ở thứ tự ${last.clause.row ?? ''} kết thúc bằng “;” nhưng ý cuối không có dấu.`,
        en: `The items in row ${last.clause.row ?? ''} end with “;”, but the last one has no mark.`,
      },
      help: { vi: 'Kết thúc ý cuối bằng “.”.', en: 'End the last item with “.”.' },
    };
  }
}
