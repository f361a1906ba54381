import type { PlanDocument } from '../../model/document.ts';
import { countText } from '../../model/expressions/bounds.ts';
import { meets } from '../../model/expressions/quantity.ts';
import { type AllocationRow, type AllocationTable, sumOfCounts } from '../../model/plan/allocation.ts';
import { allocations } from '../allocations.ts';
import { defineRule, type Problem } from '../rule.ts';

export const allocationRow = defineRule({
  code: 'TD219',
  slug: 'allocation-row',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Tổng số của một đơn vị bằng các loại đại biểu cộng lại; số “trong đó” không lớn hơn tổng số',
    en: 'A unit’s total is the sum of its kinds of delegates; a part of it is no more than the whole',
  },
  title: {
    vi: 'Các số trong một dòng phân bổ phải khớp nhau',
    en: 'The numbers of one row of an allocation must fit together',
  },
  why: {
    vi: 'Tổng số và các loại đại biểu của một đơn vị không khớp thì đơn vị không lập được danh sách.',
    en: 'Where the total of a unit and its kinds differ, the unit cannot draw up its list.',
  },
  *check({ document }) {
    for (const table of allocations(document)) {
      for (const row of table.rows) {
        const stated = wrongSum(table, row, document);
        if (stated) yield stated;
        yield* tooLargeParts(table, row, document);
      }
    }
  },
});

function wrongSum(
  { allocation, path }: AllocationTable,
  row: AllocationRow,
  document: PlanDocument,
): Problem | undefined {
  const counts = allocation.columns.flatMap(({ within }, index) => (within ? [] : [row.counts[index]]));
  const sum = sumOfCounts(counts);
  const { stated } = row;
  if (!sum || !stated || meets(sum, stated, document.norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const terms = counts.map((count) => (count ? countText(count) : '')).join(' + ');
  const working = counts.length > 1 ? `${terms} = ${countText(sum)}` : terms;
  return {
    place: { file: document.file, path: [...row.path, 'sum'] },
    message: {
      vi: `Các loại đại biểu của “${row.unit}” cộng lại là ${working}, còn tổng số ghi “${stated.written}”.`,
      en: `The delegates of “${row.unit}” add up to ${working}, but the total says “${stated.written}”.`,
    },
    help: {
      vi: 'Sửa tổng số hoặc một số của dòng; bỏ “sum” thì tổng số được cộng tự động.',
      en: 'Correct the total or a number of the row; without “sum” it is added up for you.',
    },
    related: [
      {
        place: { file: document.file, path: [...path, 'columns'] },
        message: { vi: 'các loại đại biểu', en: 'the kinds of delegates' },
      },
    ],
    actual: stated.written,
    expected: countText(sum),
    working,
  };
}

function* tooLargeParts(
  { allocation }: AllocationTable,
  row: AllocationRow,
  { file }: PlanDocument,
): Generator<Problem> {
  const { sum } = row;
  for (const [index, { within, title }] of allocation.columns.entries()) {
    const part = row.counts[index];
    if (!within || !part || !sum || part.low <= sum.high) continue;
    yield {
      place: { file, path: [...row.path, 'counts', index] },
      message: {
        vi: `“${title}” của “${row.unit}” là ${countText(part)}, nhiều hơn tổng số ${countText(sum)} của đơn vị.`,
        en: `“${title}” of “${row.unit}” is ${countText(part)}, more than all of the unit, ${countText(sum)}.`,
      },
      help: { vi: 'Sửa một trong hai số.', en: 'Correct one of the two numbers.' },
      actual: countText(part),
      expected: countText(sum),
    };
  }
}
