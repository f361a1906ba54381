import type { Guard, Part, Range, Superior, Unit, World } from './world.ts';

/** What a unit's own words may break. */
export type Fact = 'total' | 'day' | 'sessions' | 'form';

/** Everything broken, found by trying each demand by itself: no chain, no table, no words. */
export function brokenFacts({ unit, plans, own }: World): Set<Fact> {
  const broken = new Set<Fact>();
  for (const plan of plans) {
    for (const part of ofTheMeeting(unit, plan, own.form)) {
      for (const { low, high } of totalsFor(unit, part)) if (own.total < low || own.total > high) broken.add('total');
      if (part.days && (own.day < part.days.low || own.day > part.days.high)) broken.add('day');
      if (part.sessions !== undefined && own.sessions > part.sessions) broken.add('sessions');
      if (part.forms && !part.forms.includes(own.form)) broken.add('form');
    }
  }
  return broken;
}

/** Where the parts for a unit ask for meetings of different forms, those of other forms are about other meetings. */
function ofTheMeeting(unit: Unit, { parts }: Superior, form: number): Part[] {
  const meant = parts.filter(({ guard }) => isMeant(guard, unit));
  const [first, ...others] = meant.flatMap((part) => (part.forms ? [part.forms] : []));
  const isOne = !first || others.every((each) => each.some((one) => first.includes(one)));
  return isOne ? meant : meant.filter((part) => !part.forms || part.forms.includes(form));
}

/** A case stands instead of the meeting; where the staff is not known, nothing of the part's total is. */
function totalsFor({ staff }: Unit, { total, cases }: Part): Range[] {
  if (!cases) return total ? [total] : [];
  if (staff === undefined) return [];
  return [staff >= cases.from ? cases.large : cases.small];
}

function isMeant(guard: Guard, unit: Unit): boolean {
  return (
    guard.kinds.includes(unit.kind) &&
    (!guard.underDistrict || unit.inDistrict) &&
    (!guard.attribute || unit.attribute) &&
    (!guard.cluster || unit.cluster)
  );
}

/** Every demand one step tighter; forms stay, where they tell which of two meetings is meant. */
export function tightened({ plans, ...world }: World): World {
  const narrower = ({ low, high }: Range): Range => ({ low, high: Math.max(low, high === Infinity ? 400 : high - 1) });
  const tighter = ({ total, days, sessions, cases, ...part }: Part): Part => ({
    ...part,
    total: total && narrower(total),
    days: days && narrower(days),
    sessions: sessions && Math.max(1, sessions - 1),
    cases: cases && { ...cases, large: narrower(cases.large), small: narrower(cases.small) },
  });
  return { ...world, plans: plans.map(({ parts }) => ({ parts: parts.map(tighter).map(onlyFormIn) })) };
}

const onlyFormIn = (part: Part, _index: number, all: readonly Part[]): Part =>
  all.filter(({ forms }) => forms).length > 1 ? part : { ...part, forms: part.forms?.slice(0, 1) };

/** What the lower of two plans demands more loosely than the upper one, by the path below `meetings`, where no part states a form. */
export function loosenedFacts({ unit, plans: [upper, lower] }: World): Set<string> {
  const found = new Set<string>();
  if (!unit.inDistrict) return found;
  const meant = (plan: Superior | undefined) => (plan?.parts ?? []).filter(({ guard }) => isMeant(guard, unit));
  for (const own of meant(lower))
    for (const above of meant(upper))
      for (const path of loosenedIn(own, above, unit)) found.add(`${1 + (lower?.parts.indexOf(own) ?? 0)} ${path}`);
  return found;
}

function* loosenedIn(own: Part, above: Part, unit: Unit): Generator<string> {
  const { staff } = unit;
  // A case above is not loosened by a general limit that has cases of its own.
  const general = own.total && !(above.cases && own.cases) ? [['total', own.total] as const] : [];
  const special = own.cases && staff !== undefined ? [caseFor(own.cases, staff)] : [];
  for (const limit of totalsFor(unit, above))
    for (const [path, each] of [...general, ...special]) if (isLooser(each, limit)) yield path;
  if (own.days && above.days && own.days.high > above.days.high) yield 'finished';
  if ((own.sessions ?? 0) > (above.sessions ?? Infinity)) yield 'duration';
}

const caseFor = ({ from, large, small }: NonNullable<Part['cases']>, staff: number) =>
  staff >= from ? (['cases 0 total', large] as const) : (['cases 1 total', small] as const);

/** Only the ends it states; or nothing fits both. */
const isLooser = (own: Range, above: Range): boolean =>
  own.low > above.high ||
  own.high < above.low ||
  (own.low > 0 && own.low < above.low) ||
  (own.high < Infinity && own.high > above.high);
