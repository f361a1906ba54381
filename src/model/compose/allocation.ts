import { isMap, nodeAt } from '../plan/read.ts';
import { block, type Position } from './blocks.ts';
import { columnSum } from './column-sum.ts';
import { layoutOf, rowLists, totalWords } from './free-table.ts';
import {
  type Column,
  composeTable,
  literal,
  mapAt,
  members,
  numberCell,
  numberWidth,
  phraseCell,
  type Row,
  wordsOr,
} from './table.ts';
import type { Clause, PrintedBlock } from './tree.ts';
import { inside, paragraphs, type Setting } from './words.ts';

/** Words at the head of the columns that every such table has. */
const usualHeads = { number: 'TT', unit: 'Đơn vị', sum: 'Tổng số', note: 'Ghi chú' } as const;

/** How many delegates each unit sends: a row a unit, the sums of groups and of the whole below. */
export function composeAllocation(setting: Setting, at: Position): PrintedBlock[] {
  const table = mapAt(setting);
  const lists = rowLists(setting, at.clause);
  const rows = lists.flatMap((list) => list.rows.map(mapAt));
  const head = (key: keyof typeof usualHeads) => wordsOr(inside(setting, 'heads', key), usualHeads[key], at.clause);
  const kinds = members(setting, 'columns');
  const summed = [...kinds.keys()].filter((index) => mapAt(kinds[index] as Setting).within !== true);
  const hasSum = isMap(table.heads) && table.heads.sum !== undefined;
  const columns: Column[] = [
    { head: head('number'), width: numberWidth(setting), cell: numberCell },
    { head: head('unit'), weight: 40, cell: lineCell('unit') },
  ];
  if (hasSum || table.total !== undefined || rows.some(({ sum }) => sum !== undefined)) {
    const total = [...setting.path, 'total'];
    columns.push({ head: head('sum'), weight: 14, counted: { position: undefined, total }, cell: sumCell(summed) });
  }
  columns.push(...kinds.map((own, position) => kindColumn(own, position, at.clause)));
  if (rows.some(({ note }) => note !== undefined))
    columns.push({ head: head('note'), weight: 22, cell: lineCell('note') });
  return composeTable(setting, at, {
    columns,
    lists,
    groupTotals: table.groupTotals !== false,
    total: table.totalRow === false ? undefined : totalWords(setting, at.clause),
  });
}

const kindColumn = (own: Setting, position: number, clause: Clause): Column => ({
  head: wordsOr(inside(own, 'title'), '', clause),
  ...layoutOf(mapAt(own)),
  weight: 16,
  counted: { position, total: [...own.path, 'total'] },
  cell: (row) => countCell(row, position),
});

const countCell = ({ setting, clause }: Row, position: number): PrintedBlock[] =>
  phraseCell(inside(setting, 'counts', position), clause);

const lineCell =
  (key: 'unit' | 'note') =>
  ({ setting, clause }: Row): PrintedBlock[] => {
    const own = inside(setting, key);
    return paragraphs(own, nodeAt(own.model.raw, own.path)).map((runs) => ({
      ...block(own, 'paragraph', 0, '', runs, clause),
      says: [own.path],
    }));
  };

/** All of a unit's delegates: stated, or the kinds that are no part of others added up. */
const sumCell =
  (summed: readonly number[]) =>
  (row: Row): PrintedBlock[] => {
    const { setting, clause } = row;
    const stated = phraseCell(inside(setting, 'sum'), clause);
    if (stated.length > 0) return stated;
    const sum = columnSum(summed.map((position) => countCell(row, position)));
    return sum ? [block(setting, 'paragraph', 0, '', [literal(setting, sum.written)], clause)] : [];
  };
