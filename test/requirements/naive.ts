import type { Guard, Part, Range, Superior, Unit, World } from './world.ts';

/** What a unit's own words may break. */
export type Fact = 'total' | 'day' | 'sessions' | 'form';

/** Everything broken, found by trying each demand by itself: no chain, no table, no words. */
export function brokenFacts({ unit, plans, own }: World): Set<Fact> {
  const broken = new Set<Fact>();
  for (const plan of plans) {
    for (const { low, high } of totalsFor(unit, plan)) if (own.total < low || own.total > high) broken.add('total');
    for (const part of plan.parts.filter(({ guard }) => isMeant(guard, unit))) {
      if (part.days && (own.day < part.days.low || own.day > part.days.high)) broken.add('day');
      if (part.sessions !== undefined && own.sessions > part.sessions) broken.add('sessions');
      if (part.forms && !part.forms.includes(own.form)) broken.add('form');
    }
  }
  return broken;
}

/** A case stands instead of the meeting; where the staff is not known, nothing of the plan's totals is. */
function totalsFor(unit: Unit, { parts }: Superior): Range[] {
  const meant = parts.filter(({ guard }) => isMeant(guard, unit));
  const cases = meant.flatMap((part) => part.cases ?? []);
  if (cases.length === 0) return meant.flatMap((part) => part.total ?? []);
  const { staff } = unit;
  return staff === undefined ? [] : cases.map(({ from, large, small }) => (staff >= from ? large : small));
}

function isMeant(guard: Guard, unit: Unit): boolean {
  return (
    guard.kinds.includes(unit.kind) &&
    (!guard.underDistrict || unit.inDistrict) &&
    (!guard.attribute || unit.attribute) &&
    (!guard.cluster || unit.cluster)
  );
}

/** Every demand one step tighter. */
export function tightened({ plans, ...world }: World): World {
  const narrower = ({ low, high }: Range): Range => ({ low, high: Math.max(low, high === Infinity ? 400 : high - 1) });
  const tighter = ({ total, days, sessions, forms, cases, ...part }: Part): Part => ({
    ...part,
    total: total && narrower(total),
    days: days && narrower(days),
    sessions: sessions && Math.max(1, sessions - 1),
    forms: forms?.slice(0, 1),
    cases: cases && { ...cases, large: narrower(cases.large), small: narrower(cases.small) },
  });
  return { ...world, plans: plans.map(({ parts }) => ({ parts: parts.map(tighter) })) };
}
