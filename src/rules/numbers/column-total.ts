import { isWrong, statedSums } from '../printed-tables.ts';
import { defineRule } from '../rule.ts';

export const columnTotal = defineRule({
  code: 'TD214',
  slug: 'column-total',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số ở dòng tổng bằng các số trong cột cộng lại',
    en: 'The total of a column is the sum of its rows',
  },
  title: {
    vi: 'Dòng tổng của bảng phải bằng các dòng cộng lại',
    en: 'The totals of a table must be the sum of its rows',
  },
  why: {
    vi: 'Sửa số của một đơn vị mà quên sửa dòng tổng thì không biết phân bổ theo từng dòng hay theo tổng số.',
    en: 'When one row is changed and the total is not, nobody knows which of them holds.',
  },
  *check({ document }) {
    for (const stated of statedSums(document)) {
      const { kind, name, column, place, written, sum } = stated;
      if (kind !== 'total' || !sum || !isWrong(stated, document)) continue;
      yield {
        place,
        message: {
          vi: `Cột “${column}” cộng lại là ${sum.working}, còn dòng “${name}” ghi “${written}”.`,
          en: `The column “${column}” adds up to ${sum.working}, but the row “${name}” says “${written}”.`,
        },
        help: {
          vi: 'Sửa số của một dòng hoặc số tổng; bỏ “total” thì số tổng được cộng tự động.',
          en: 'Correct a row or the total; without “total” it is added up for you.',
        },
        actual: written,
        expected: sum.written,
        working: sum.working,
      };
    }
  },
});
