import type { PlanDocument } from '../../model/document.ts';
import { type Bounds, countText } from '../../model/expressions/bounds.ts';
import { wholePeople } from '../../model/expressions/people.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { meets, type Quantity } from '../../model/expressions/quantity.ts';
import { topOf } from '../../model/expressions/share.ts';
import type { NodePath } from '../../model/place.ts';
import { type AllocationTable, sumOfCounts } from '../../model/plan/allocation.ts';
import { allocations, meetingOf, type PlacedMeeting } from '../allocations.ts';
import { exactCount } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const allocationTotal = defineRule({
  code: 'TD216',
  slug: 'allocation-total',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Số đại biểu phân bổ cho các đơn vị cộng lại bằng số đại biểu của hội nghị',
    en: 'The delegates allocated to the units are those of the meeting',
  },
  title: {
    vi: 'Số đại biểu phân bổ phải khớp với số đại biểu của hội nghị',
    en: 'The delegates allocated must fit those of the meeting',
  },
  why: {
    vi: 'Phân bổ vượt số đại biểu của hội nghị thì thiếu chỗ ngồi và kinh phí; phân bổ thiếu thì có đại biểu không ai cử.',
    en: 'Allocated beyond the meeting, seats and money are short; short of it, some delegates are sent by nobody.',
  },
  *check({ document }) {
    for (const table of allocations(document)) {
      const held = meetingOf(document, table);
      if (!held) continue;
      for (const compared of comparisons(table, held)) {
        const problem = problemOf(compared, document);
        if (problem) yield problem;
      }
    }
  },
});

interface Compared {
  /** Who is counted: a column by its title, or all. */
  readonly who: string | undefined;
  readonly sum: Bounds | undefined;
  readonly limit: Quantity | undefined;
  readonly place: NodePath;
  readonly limitPath: NodePath;
  /** The limit counts others too, so that only more than it is wrong. */
  readonly isPart: boolean;
}

/** Columns that say whom they count against that count of the meeting; all of them against its total. */
function comparisons(table: AllocationTable, { meeting, path }: PlacedMeeting): Compared[] {
  const { allocation, rows } = table;
  const columns = allocation.columns.flatMap(({ who, within, title }, index): Compared[] => {
    const limit = who && meeting[who];
    if (!limit || within) return [];
    const sum = sumOfCounts(rows.map(({ counts }) => counts[index]));
    const place = [...table.path, 'columns', index, 'title'];
    return [{ who: title, sum, limit, place, limitPath: [...path, who], isPart: false }];
  });
  const sum = sumOfCounts(rows.map((row) => row.sum));
  const all: Compared = {
    who: undefined,
    sum,
    limit: mayHaveReserves(allocation.columns) || isOneGroup(sum, meeting) ? undefined : meeting.total,
    place: [...table.path, 'columns'],
    limitPath: [...path, 'total'],
    isPart: countsOnlySome(allocation.columns),
  };
  return [...columns, all];
}

/** A table of one group of the delegates: those who are elected, while the guests are invited. */
function isOneGroup(sum: Bounds | undefined, { groups = [], axes = [], total }: PlacedMeeting['meeting']): boolean {
  const people = exactCount(total);
  return [...groups, ...axes.flatMap((axis) => axis.groups)].some(({ count, share }) => {
    const own = exactCount(count);
    if (!sum || sum.low !== sum.high) return false;
    if (own !== undefined || !share || people === undefined) return sum.low === own;
    return sum.low >= wholePeople(share, people).nearest && sum.low <= wholePeople(topOf(share), people).nearest;
  });
}

/** A table of the official delegates alone, or of the guests alone. */
function countsOnlySome(columns: Columns): boolean {
  const kinds = kindsOf(columns);
  return kinds.size === 1 && !kinds.has(undefined);
}

/** Beside the official delegates, a column that does not say whom it counts may be the reserves, who count nowhere. */
function mayHaveReserves(columns: Columns): boolean {
  const kinds = kindsOf(columns);
  return kinds.size === 2 && kinds.has(undefined);
}

type Columns = AllocationTable['allocation']['columns'];

const kindsOf = (columns: Columns) => new Set(columns.filter(({ within }) => !within).map(({ who }) => who));

function problemOf(
  { who, sum, limit, place, limitPath, isPart }: Compared,
  document: PlanDocument,
): Problem | undefined {
  const { file, norm } = document;
  if (!sum || !limit || meets(sum, limit, norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const isOver = sum.low > limit.high;
  if (isPart && !isOver) return undefined;
  const allocated = countText(sum);
  const column = who === undefined ? { vi: '', en: '' } : { vi: ` ở cột “${who}”`, en: ` in the column “${who}”` };
  const verdict = isOver
    ? { vi: `vượt ${difference(sum.low, limit.high)}`, en: `${difference(sum.low, limit.high)} too many` }
    : { vi: `còn thiếu ${difference(limit.low, sum.high)}`, en: `${difference(limit.low, sum.high)} too few` };
  return {
    severity: isOver ? 'error' : 'warning',
    place: { file, path: place },
    message: {
      vi: `Số đại biểu phân bổ${column.vi} cộng lại là ${allocated}, trong khi hội nghị có “${limit.written}”: ${verdict.vi}.`,
      en: `The delegates allocated${column.en} add up to ${allocated}, while the meeting has “${limit.written}”: ${verdict.en}.`,
    },
    help: {
      vi: 'Sửa số phân bổ của các đơn vị, hoặc số đại biểu của hội nghị.',
      en: 'Correct what the units are allocated, or the number of delegates of the meeting.',
    },
    related: [
      {
        place: { file, path: limitPath },
        message: { vi: 'số đại biểu của hội nghị', en: 'the delegates of the meeting' },
      },
    ],
    actual: allocated,
    expected: limit.written,
  };
}

const difference = (more: number, less: number): string => plainCount(more - less);
