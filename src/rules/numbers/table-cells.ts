import { plainCount } from '../../model/expressions/plain-number.ts';
import type { NodePath } from '../../model/place.ts';
import { isMap, nodeAt } from '../../model/plan/read.ts';
import { printedTables } from '../printed-tables.ts';
import { defineRule } from '../rule.ts';

export const tableCells = defineRule({
  code: 'TD218',
  slug: 'table-cells',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Mỗi ô của bảng thuộc về một cột', en: 'Each cell of a table belongs to a column' },
  title: { vi: 'Một dòng không có nhiều ô hơn số cột', en: 'A row has no more cells than the table has columns' },
  why: {
    vi: 'Ô không có cột thì không được in ra; thường là thiếu một cột hoặc một dấu phẩy tách sai câu.',
    en: 'A cell without a column is not printed; mostly a column was forgotten, or a comma cut a sentence in two.',
  },
  *check({ document }) {
    for (const { path } of printedTables(document)) {
      for (const { cells, columns } of rowsOf(document.raw, path)) {
        const written = nodeAt(document.raw, cells);
        if (!Array.isArray(written) || written.length <= columns) continue;
        const [have, room] = [plainCount(written.length), plainCount(columns)];
        yield {
          place: { file: document.file, path: [...cells, columns] },
          message: {
            vi: `Dòng này có ${have} ô nhưng bảng chỉ có ${room} cột cho chúng, nên từ ô này không được in.`,
            en: `This row has ${have} cells, but the table has ${room} columns for them, so from this one on they do not print.`,
          },
          help: {
            vi: 'Thêm cột, bỏ ô thừa, hoặc đặt ô có dấu phẩy trong dấu nháy kép; cột số thứ tự không có ô.',
            en: 'Add a column, remove the cell, or put a cell with a comma in double quotes; order numbers have no cell.',
          },
          related: [
            {
              place: { file: document.file, path: [...path, 'columns'] },
              message: { vi: 'các cột', en: 'the columns' },
            },
          ],
          actual: have,
          expected: room,
        };
      }
    }
  },
});

interface Listed {
  /** Where the list of cells, or of counts, stands. */
  readonly cells: NodePath;
  readonly columns: number;
}

/** The rows of a drawn table and of an allocation, and the sums of their groups; a programme has none. */
function rowsOf(raw: unknown, path: NodePath): Listed[] {
  const table = nodeAt(raw, path);
  const columns = isMap(table) && Array.isArray(table.columns) ? table.columns.filter(isMap) : [];
  if (columns.length === 0) return [];
  const isAllocation = path[0] === 'allocation';
  const own = columns.filter(({ number }) => number !== true);
  const counted = own.filter((column) => column.counted === true || column.total !== undefined);
  const groups = isMap(table) && Array.isArray(table.groups) ? table.groups : [];
  const lists = [path, ...groups.map((_group, index) => [...path, 'groups', index])];
  return lists.flatMap((list) => {
    const rows = nodeAt(raw, [...list, 'rows']);
    const members = Array.isArray(rows) ? rows : [];
    return [
      { cells: [...list, 'counts'], columns: isAllocation ? columns.length : counted.length },
      ...members.map((row, index) => ({
        cells: [...list, 'rows', index, ...(isMap(row) ? [isAllocation ? 'counts' : 'cells'] : [])],
        columns: own.length,
      })),
    ];
  });
}
