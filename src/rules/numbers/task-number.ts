import { textOfCell } from '../../model/compose/column-sum.ts';
import { nodeAt } from '../../model/plan/read.ts';
import { printedTables, rowNumber } from '../printed-tables.ts';
import { defineRule } from '../rule.ts';

export const taskNumber = defineRule({
  code: 'TD211',
  slug: 'task-number',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Số thứ tự trong một bảng liên tục từ 1', en: 'Rows of a table are numbered from 1 without a break' },
  title: { vi: 'Số thứ tự trong bảng phải liên tục', en: 'Rows are numbered without a break' },
  why: {
    vi: 'Số thứ tự nhảy hoặc trùng thì không viện dẫn được đúng việc.',
    en: 'When a number is skipped or stands twice, a row cannot be cited.',
  },
  *check({ document }) {
    for (const { table } of printedTables(document)) {
      let previous = 0;
      for (const row of table.rows) {
        const cell = row.kind === 'cells' ? rowNumber(row.cells) : undefined;
        if (!cell) continue;
        const number = textOfCell([cell]);
        const expected = previous + 1;
        previous = Number(number);
        const [path = []] = cell.says ?? [];
        if (nodeAt(document.raw, path) === undefined || previous === expected) continue;
        yield {
          place: { file: document.file, path },
          message: {
            vi: `Số thứ tự ghi là ${number}, tính liên tục phải là ${expected}.`,
            en: `The order number is ${number}; counted on it is ${expected}.`,
          },
          help: {
            vi: 'Bỏ “number” để số thứ tự tự in, hoặc sửa cho liên tục.',
            en: 'Remove “number” and it prints by itself, or correct it.',
          },
          actual: number,
          expected: String(expected),
        };
      }
    }
  },
});
