import { isWrong, statedSums } from '../printed-tables.ts';
import { defineRule } from '../rule.ts';

export const groupSubtotal = defineRule({
  code: 'TD215',
  slug: 'group-subtotal',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số ở dòng tên nhóm bằng các dòng của nhóm cộng lại',
    en: 'The number beside a group is the sum of the rows of the group',
  },
  title: {
    vi: 'Số của nhóm trong bảng phải bằng các dòng của nhóm cộng lại',
    en: 'The sum beside a group must be that of its rows',
  },
  why: {
    vi: 'Số của khối và số của từng đơn vị trong khối không khớp thì các đơn vị không biết mình được cử mấy người.',
    en: 'Where a group and its rows differ, its units cannot know how many people each may send.',
  },
  *check({ document }) {
    for (const stated of statedSums(document)) {
      const { kind, name, column, place, written, sum } = stated;
      if (kind !== 'group' || !sum || !isWrong(stated, document)) continue;
      yield {
        place,
        message: {
          vi: `Ở cột “${column}”, các dòng của nhóm “${name}” cộng lại là ${sum.working}, còn dòng tên nhóm ghi “${written}”.`,
          en: `In the column “${column}”, the rows of the group “${name}” add up to ${sum.working}, but the group says “${written}”.`,
        },
        help: {
          vi: 'Sửa số của một dòng hoặc số của nhóm; bỏ “counts” của nhóm thì số được cộng tự động.',
          en: 'Correct a row or the sum of the group; without its “counts” it is added up for you.',
        },
        actual: written,
        expected: sum.written,
        working: sum.working,
      };
    }
  },
});
