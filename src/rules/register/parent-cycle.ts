import { compareDates } from '../../model/expressions/civil-date.ts';
import type { Window } from '../../model/expressions/time-value.ts';
import type { Unit } from '../../model/generated/units.ts';
import { membershipsOf, type PlacedMembership } from '../../model/units/memberships.ts';
import type { Registered } from '../../model/units/register.ts';
import { defineRegisterRule, type Problem } from '../rule.ts';
import { registerBasis } from './basis.ts';
import { type CircleStep, circlesIn } from './circles.ts';

export const parentCycle = defineRegisterRule({
  code: 'TD411',
  slug: 'parent-cycle',
  severity: 'error',
  since: '0.1.0',
  basis: registerBasis,
  title: { vi: 'Cấp trên không được vòng tròn', en: 'Superiors do not go round in a circle' },
  why: {
    vi: 'Quy định của cấp trên truyền xuống từng cấp. Đơn vị là cấp trên của chính mình, dù qua vài cấp, thì không biết quy định của ai ràng buộc ai.',
    en: 'What a superior demands goes down level by level. Where a unit is above itself, even through others, nobody knows who binds whom.',
  },
  *checkRegister({ register }) {
    const units = new Map(register.units.map((unit) => [unit.id, unit]));
    const circles = circlesIn([...units.keys()], (id) => superiorsOf(units.get(id)));
    for (const circle of circles) if (isAtOneTime(circle)) yield problemOf(circle);
  },
});

/** One of a unit's superiors. */
interface Superior extends PlacedMembership {
  readonly to: string;
  readonly unit: Registered<Unit>;
}

const superiorsOf = (unit: Registered<Unit> | undefined): Superior[] =>
  unit ? membershipsOf(unit).map((member) => ({ ...member, to: member.parent, unit })) : [];

/** A unit may come under one that was under it before. */
function isAtOneTime(circle: readonly CircleStep<Superior>[]): boolean {
  const common = circle.map(({ edge }) => edge.span).reduce(intersection);
  return !common.from || !common.to || compareDates(common.from, common.to) <= 0;
}

const intersection = (a: Window, b: Window): Window => {
  const from = a.from && b.from && compareDates(a.from, b.from) < 0 ? b.from : (a.from ?? b.from);
  const to = a.to && b.to && compareDates(a.to, b.to) > 0 ? b.to : (a.to ?? b.to);
  return { ...(from && { from }), ...(to && { to }) };
};

function problemOf(circle: readonly CircleStep<Superior>[]): Problem {
  const [first, ...others] = circle.map(({ edge }) => edge) as [Superior, ...Superior[]];
  const names = [first, ...others, first].map(({ unit }) => `“${unit.name}”`).join(' → ');
  return {
    place: { file: first.unit.file, path: first.path },
    message: {
      vi: `Cấp trên ghi thành vòng tròn: ${names}.`,
      en: `The superiors go round in a circle: ${names}.`,
    },
    help: {
      vi: 'Sửa parent của một trong các đơn vị ấy.',
      en: 'Correct the parent of one of these units.',
    },
    related: others.map(({ unit, path }) => ({
      place: { file: unit.file, path },
      message: { vi: 'cấp trên ghi ở đây', en: 'its superior is given here' },
    })),
  };
}
