import type { Unit } from '../../model/generated/units.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Registered } from '../../model/units/register.ts';
import type { RuleContext } from '../rule.ts';
import { type UnitsAlike, unitsAlike } from './alike.ts';
import { type Answering, compare } from './compare.ts';
import type { Confronted } from './confrontations.ts';
import { answersOf } from './demand-answers.ts';
import type { Demand } from './demands.ts';
import { type Verdict, verdictOnLimit } from './interval.ts';
import { unitsUnder } from './unit-tree.ts';

type Units = ReadonlySet<Registered<Unit>>;

/** A demand of a plan that is, or may be, wider than some above it, and the units that all of them bind. */
export interface Loosened {
  readonly own: Stipulation;
  readonly verdict: Exclude<Verdict, 'yes'>;
  readonly above: readonly [Demand, ...Demand[]];
  readonly units: Units;
}

/** One demand above, and the units for which it finds the own one too wide. */
interface Wider {
  readonly demand: Demand;
  readonly verdict: Exclude<Verdict, 'yes'>;
  readonly units: Set<Registered<Unit>>;
}

/** An own demand, the units it binds, and what it is wider than, by what that demands: every unit finds the same ones. */
interface Held {
  readonly own: Stipulation;
  readonly units: Set<Registered<Unit>>;
  readonly wider: Map<Stipulation, Wider>;
}

/** What a plan demands more loosely than the plans above it, for units below its issuer of whom the same is demanded at once. */
export function loosenedIn(confronted: Confronted, context: RuleContext): Loosened[] {
  const { facts, superiors, unit: issuer, then } = confronted;
  if (issuer.state !== 'found') return [];
  const all = unitsAlike(facts, superiors, then);
  if (all.length === 0) return [];
  // Who has nobody under it in the register loosens nothing.
  const below = new Set(unitsUnder(then, issuer.unit));
  const held = new Map<Stipulation, Held>();
  for (const alike of all) {
    const units = alike.units.filter((unit) => below.has(unit));
    if (units.length > 0) holdFor({ ...alike, units }, held, confronted, context);
  }
  return [...held.values()].flatMap(loosenedOf);
}

function holdFor(
  { units, own, above, applied }: UnitsAlike,
  held: Map<Stipulation, Held>,
  { facts }: Confronted,
  { document: { norm }, repository: { register } }: RuleContext,
): void {
  for (const each of own) {
    const before = held.get(each) ?? { own: each, units: new Set(), wider: new Map() };
    held.set(each, before);
    for (const unit of units) before.units.add(unit);
  }
  const { answers } = answersOf(above, { facts, settled: own, norm, areParts: true });
  const answering: Answering = { settled: own, norm, register, judge: verdictOnLimit };
  for (const demand of above) {
    for (const answer of answers(demand) ?? []) {
      // What this plan says in general is not what it says of its own special cases.
      if (demand.stipulation.special && !applied.has(answer)) continue;
      const verdict = compare(demand.stipulation, answer, answering);
      if (verdict === 'no' || (verdict === 'perhaps' && answer.kind === 'amount'))
        add(held.get(answer)?.wider, demand, verdict, units);
    }
  }
}

function add(
  wider: Held['wider'] | undefined,
  demand: Demand,
  verdict: Wider['verdict'],
  units: readonly Registered<Unit>[],
): void {
  const { stipulation } = demand;
  const before = wider?.get(stipulation) ?? { demand, verdict, units: new Set() };
  wider?.set(stipulation, before);
  for (const unit of units) before.units.add(unit);
}

/** What the plan says in general leaves the special cases of those above to them, unless it speaks of nobody else. */
function loosenedOf({ own, units, wider }: Held): Loosened[] {
  const found = [...wider.values()];
  const [general, special] = [
    found.filter(({ demand }) => !demand.stipulation.special),
    found.filter(({ demand }) => demand.stipulation.special),
  ];
  const isAll = own.special || unitsOf(special).size === units.size;
  const told = isAll ? found : general;
  const sure = told.filter(({ verdict }) => verdict === 'no');
  const [first, ...others] = sure.length > 0 ? sure : told;
  if (!first) return [];
  const above: Loosened['above'] = [first.demand, ...others.map(({ demand }) => demand)];
  return [{ own, verdict: first.verdict, above, units: unitsOf([first, ...others]) }];
}

const unitsOf = (wider: readonly Wider[]): Units => new Set(wider.flatMap(({ units }) => [...units]));
