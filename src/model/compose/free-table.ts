import { isMap, nodeAt } from '../plan/read.ts';
import { type Position, under } from './blocks.ts';
import type { ComposeWords } from './items.ts';
import { labelText, withLead } from './lead.ts';
import {
  type Column,
  composeTable,
  type Entry,
  mapAt,
  members,
  numberCell,
  numberWidth,
  type RowList,
  wordsOr,
} from './table.ts';
import type { Align, Clause } from './tree.ts';
import { unitsOf } from './unit.ts';
import { inside, paragraphs, type Setting } from './words.ts';

/** A table as its author draws it: stated columns, cells with words of their own. */
export function composeFreeTable(setting: Setting, at: Position, composeWords: ComposeWords) {
  const table = mapAt(setting);
  let position = 0;
  let cell = 0;
  const columns = members(setting, 'columns').map((own, index): Column => {
    const column = mapAt(own);
    const isCounted = index > 0 && (column.counted === true || column.total !== undefined);
    const layout = { head: wordsOr(inside(own, 'title'), '', at.clause), ...layoutOf(column) };
    if (column.number === true) return { ...layout, width: layout.width ?? numberWidth(setting), cell: numberCell };
    const at0 = cell;
    cell += 1;
    const counted = isCounted ? { counted: { position: position++, total: [...own.path, 'total'] } } : {};
    return { ...layout, ...counted, cell: (row) => wordsIn(row.setting, at0, row.clause, composeWords) };
  });
  return composeTable(setting, at, {
    columns,
    lists: rowLists(setting, at.clause),
    groupTotals: table.groupTotals !== false,
    total: table.totalRow === false ? undefined : totalWords(setting, at.clause),
  });
}

/** What an author may say of the look of any column. */
export const layoutOf = ({ width, align }: Entry): Pick<Column, 'width' | 'align'> => ({
  width: width === undefined ? undefined : Number(width),
  align: align as Align | undefined,
});

export const totalWords = (table: Setting, clause: Clause) => wordsOr(inside(table, 'totalTitle'), 'Tổng cộng', clause);

/** The rows of no group, then each group. */
export function rowLists(setting: Setting, clause: Clause): RowList[] {
  const groups = members(setting, 'groups').map((group): RowList => {
    const title = inside(group, 'title');
    const [runs] = paragraphs(title, nodeAt(title.model.raw, title.path), 'line');
    return { name: runs && wordsOr(title, '', clause), group, rows: members(group, 'rows') };
  });
  return [{ name: undefined, group: setting, rows: members(setting, 'rows') }, ...groups];
}

/** A row is the list of its cells, or a map that holds it; cells at its end may be left out. */
function wordsIn(row: Setting, index: number, clause: Clause, composeWords: ComposeWords) {
  const own = nodeAt(row.model.raw, row.path);
  const cells = isMap(own) ? inside(row, 'cells') : row;
  const cell = inside(cells, index);
  const words = nodeAt(cell.model.raw, cell.path);
  if (words === undefined || words === null || words === '') return [];
  return unitsOf(cell, words).flatMap((unit) => {
    const own = under(clause, { label: labelText(unit) });
    return withLead(unit, '', composeWords(unit, { clause: own, numbers: [], depth: 0 }), own);
  });
}
