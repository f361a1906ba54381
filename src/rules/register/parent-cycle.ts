import { compareDates } from '../../model/expressions/civil-date.ts';
import type { Window } from '../../model/expressions/time-value.ts';
import type { Unit } from '../../model/generated/units.ts';
import type { Registered } from '../../model/units/register.ts';
import { defineRegisterRule, type Problem } from '../rule.ts';
import { registerBasis } from './basis.ts';
import { membershipsOf, type PlacedMembership } from './memberships.ts';

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
    const seen = new Set<string>();
    for (const { id } of register.units) {
      for (const circle of circlesFrom(id, units, seen)) yield problemOf(circle);
    }
  },
});

/** A unit on the way up, and which of its superiors is being followed. */
interface Step {
  readonly unit: Registered<Unit>;
  readonly members: readonly PlacedMembership[];
  at: number;
}

/** Walks up without recursion: a register may be deep by mistake. Each unit is entered once. */
function* circlesFrom(
  start: string,
  units: ReadonlyMap<string, Registered<Unit>>,
  seen: Set<string>,
): Generator<readonly Step[]> {
  const way: Step[] = [];
  const depth = new Map<string, number>();
  const enter = (id: string): void => {
    const unit = units.get(id);
    if (!unit || seen.has(id)) return;
    seen.add(id);
    depth.set(id, way.length);
    way.push({ unit, members: membershipsOf(unit), at: -1 });
  };
  enter(start);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    step.at += 1;
    const member = step.members[step.at];
    if (!member) {
      way.pop();
      depth.delete(step.unit.id);
      continue;
    }
    const back = depth.get(member.parent);
    if (back === undefined) enter(member.parent);
    else if (isAtOneTime(way.slice(back))) yield way.slice(back);
  }
}

const memberOf = ({ members, at }: Step): PlacedMembership => members[at] as PlacedMembership;

/** A unit may come under one that was under it before. */
function isAtOneTime(circle: readonly Step[]): boolean {
  const common = circle.map((step) => memberOf(step).span).reduce(intersection);
  return !common.from || !common.to || compareDates(common.from, common.to) <= 0;
}

const intersection = (a: Window, b: Window): Window => {
  const from = a.from && b.from && compareDates(a.from, b.from) < 0 ? b.from : (a.from ?? b.from);
  const to = a.to && b.to && compareDates(a.to, b.to) > 0 ? b.to : (a.to ?? b.to);
  return { ...(from && { from }), ...(to && { to }) };
};

function problemOf(circle: readonly Step[]): Problem {
  const [first] = circle as readonly [Step, ...Step[]];
  const names = [...circle.map(({ unit }) => unit.name), first.unit.name].map((name) => `“${name}”`).join(' → ');
  return {
    place: { file: first.unit.file, path: memberOf(first).path },
    message: {
      vi: `Cấp trên ghi thành vòng tròn: ${names}.`,
      en: `The superiors go round in a circle: ${names}.`,
    },
    help: {
      vi: 'Sửa parent của một trong các đơn vị ấy.',
      en: 'Correct the parent of one of these units.',
    },
    related: circle.slice(1).map((step) => ({
      place: { file: step.unit.file, path: memberOf(step).path },
      message: { vi: 'cấp trên ghi ở đây', en: 'its superior is given here' },
    })),
  };
}
