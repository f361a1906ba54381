import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import type { Quantity } from '../../model/expressions/quantity.ts';
import type { Case } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { guardKey, type StaffRange, staffRange } from '../case-ranges.ts';
import { defineRule, type Problem } from '../rule.ts';

interface Range extends StaffRange {
  readonly staff: Quantity;
  readonly path: NodePath;
}

export const holeBetweenCases = defineRule({
  code: 'TD206',
  slug: 'hole-between-cases',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Các trường hợp của một quy định phải gồm hết các đơn vị',
    en: 'The cases of one requirement must cover every unit',
  },
  title: { vi: 'Các trường hợp không được bỏ sót đơn vị nào', en: 'Cases must leave no unit out' },
  why: {
    vi: '“Dưới 200” và “trên 200” bỏ sót đơn vị có đúng 200 người: đơn vị ấy không biết theo quy định nào.',
    en: '“Under 200” and “over 200” leave out a unit of exactly 200, which then follows neither.',
  },
  *check({ document }) {
    for (const [index, { cases }] of (document.plan.meetings ?? []).entries()) {
      for (const ranges of rangesOf(cases ?? [], ['meetings', index, 'cases'])) yield* holes(document, ranges);
    }
  },
});

/** Ranges that stand beside each other: cases of the same units, told apart by their size alone. */
function rangesOf(cases: readonly Case[], at: NodePath): Range[][] {
  const groups = new Map<string, Range[]>();
  for (const [index, one] of cases.entries()) {
    const { staff } = one;
    if (!staff || staff.about) continue;
    const key = guardKey(one);
    const range = { staff, path: [...at, index, 'staff'], ...staffRange(staff) };
    groups.set(key, [...(groups.get(key) ?? []), range]);
  }
  return [...groups.values()];
}

function* holes({ file }: PlanDocument, ranges: readonly Range[]): Generator<Problem> {
  const ordered = [...ranges].sort((a, b) => a.first - b.first || a.last - b.last);
  let [below] = ordered;
  for (const above of ordered.slice(1)) {
    if (below && above.first - below.last > 1) yield problemOf(file, below, above);
    if (!below || above.last > below.last) below = above;
  }
}

function problemOf(file: string, below: Range, above: Range): Problem {
  const [from, to] = [below.last + 1, above.first - 1];
  const noun = below.staff.noun || above.staff.noun;
  const count = from === to ? plainCount(from) : `${plainCount(from)} đến ${plainCount(to)}`;
  const words = `“${below.staff.written.trim()}”`;
  const others = `“${above.staff.written.trim()}”`;
  return {
    place: { file, path: above.path },
    message: {
      vi: `Đơn vị có ${from === to ? 'đúng' : 'từ'} ${`${count} ${noun}`.trim()} không thuộc trường hợp nào: ${words} và ${others}.`,
      en: `A unit of ${from === to ? `exactly ${plainCount(from)}` : `${plainCount(from)} to ${plainCount(to)}`} is in neither case: ${words} and ${others}.`,
    },
    help: {
      vi: `Sửa một trong hai trường hợp cho liền nhau, ví dụ “từ ${`${plainCount(from)} ${noun}`.trim()} trở lên”.`,
      en: `Let the two cases meet, for example “từ ${`${plainCount(from)} ${noun}`.trim()} trở lên”.`,
    },
    related: [{ place: { file, path: below.path }, message: { vi: 'trường hợp kia', en: 'the other case' } }],
    actual: count,
  };
}
