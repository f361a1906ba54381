import type { PlanDocument } from '../../model/document.ts';
import type { Duration } from '../../model/expressions/duration.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import type { Quantity } from '../../model/expressions/quantity.ts';
import type { Case } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { comparable } from '../../model/text.ts';
import { narrowingKey, staffRange } from '../case-ranges.ts';
import { defineRule, type Problem } from '../rule.ts';

export const overlappingCases = defineRule({
  code: 'TD231',
  slug: 'overlapping-cases',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Mỗi đơn vị chỉ theo một trường hợp', en: 'Each unit follows one case' },
  title: {
    vi: 'Hai trường hợp khác nhau không được cùng dành cho một đơn vị',
    en: 'No unit may fall into two cases that differ',
  },
  why: {
    vi: '“Dưới 200” họp toàn thể, “từ 150” họp đại biểu: đơn vị có 170 người không biết họp theo cách nào.',
    en: '“Under 200” with all members and “150 or more” with delegates leave a unit of 170 with both.',
  },
  *check({ document }) {
    for (const [index, { cases = [] }] of (document.plan.meetings ?? []).entries()) {
      for (const [at, later] of cases.entries()) {
        const earlier = cases.findIndex((other, before) => before < at && isForSame(other, later));
        const first = cases[earlier];
        const facet = first && difference(first, later);
        if (facet) yield problemOf(document, ['meetings', index, 'cases'], [earlier, at], [first, later], facet);
      }
    }
  },
});

/** Certain only where the guards say it: the same words or kinds, the same selections, sizes that share a number. */
function isForSame(a: Case, b: Case): boolean {
  if (narrowingKey(a.for) !== narrowingKey(b.for) || !a.staff !== !b.staff) return false;
  const [first, second] = [nameOf(a), nameOf(b)];
  if (first !== undefined && second !== undefined && first !== second) return false;
  const kinds = b.for?.kinds;
  const sharesKinds =
    kinds && a.for?.kinds ? a.for.kinds.some((kind) => kinds.includes(kind)) : !kinds && !a.for?.kinds;
  if (!sharesKinds) return false;
  // Without kinds, size or name nothing says whom a case is for.
  return a.staff && b.staff ? sharedSize(a.staff, b.staff) !== undefined : kinds !== undefined;
}

const nameOf = ({ for: whom }: Case): string | undefined =>
  whom?.name && comparable(whom.name).replace(/^(?:đối với )?(?:các )?/u, '');

/** The first size that both are for. */
function sharedSize(a: Quantity, b: Quantity): number | undefined {
  if (a.about || b.about) return undefined;
  const [one, other] = [staffRange(a), staffRange(b)];
  const first = Math.max(one.first, other.first);
  return first <= Math.min(one.last, other.last) ? first : undefined;
}

const amounts = ['total', 'summoned', 'official', 'guests', 'duration'] as const;

type Facet = (typeof amounts)[number] | 'attendance';

function difference(a: Case, b: Case): Facet | undefined {
  const amount = amounts.find((key) => isOther(a[key], b[key]));
  if (amount) return amount;
  return a.attendance && b.attendance && comparable(a.attendance) !== comparable(b.attendance)
    ? 'attendance'
    : undefined;
}

/** Sessions and minutes are not compared: how long a session is differs from place to place. */
const isOther = (a: Quantity | Duration | undefined, b: Quantity | Duration | undefined): boolean =>
  a !== undefined && b !== undefined && unitOf(a) === unitOf(b) && (a.low !== b.low || a.high !== b.high);

const unitOf = (amount: Quantity | Duration): string | undefined => ('unit' in amount ? amount.unit : undefined);

function problemOf(
  { file }: PlanDocument,
  path: NodePath,
  [first, second]: readonly [number, number],
  [earlier, later]: readonly [Case, Case],
  facet: Facet,
): Problem {
  const said = (one: Case): string => `“${(facet === 'attendance' ? one.attendance : one[facet]?.written)?.trim()}”`;
  const whom = whoIsBoth(earlier, later);
  return {
    place: { file, path: [...path, second, later.staff ? 'staff' : 'id'] },
    message: {
      vi: `${whom.vi} thuộc cả hai trường hợp, nhưng một bên là ${said(earlier)}, một bên là ${said(later)}.`,
      en: `${whom.en} in both cases, but one says ${said(earlier)} and the other ${said(later)}.`,
    },
    help: {
      vi: 'Sửa giới hạn của một trường hợp để hai trường hợp không chồng lên nhau.',
      en: 'Change the limits of one case so that they do not overlap.',
    },
    related: [
      {
        place: { file, path: [...path, first, earlier.staff ? 'staff' : 'id'] },
        message: { vi: 'trường hợp kia', en: 'the other case' },
      },
    ],
  };
}

function whoIsBoth(a: Case, b: Case): Say {
  const size = a.staff && b.staff && sharedSize(a.staff, b.staff);
  if (size === undefined) {
    const kinds = (a.for?.kinds ?? []).filter((kind) => b.for?.kinds?.includes(kind)).map((kind) => `“${kind}”`);
    return { vi: `Đơn vị loại ${kinds.join(', ')}`, en: `Units of kind ${kinds.join(', ')} are` };
  }
  const noun = a.staff?.noun || b.staff?.noun;
  return {
    vi: `Đơn vị có ${plainCount(size)} ${noun || 'người'}`,
    en: `A unit of ${plainCount(size)} is`,
  };
}
