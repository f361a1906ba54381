import type { Unit } from '../../model/generated/units.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Registered } from '../../model/units/register.ts';
import { topicOf } from './answers.ts';
import { perhapsFor } from './by-unit.ts';
import { type Demand, demandsIn, demandsOn } from './demands.ts';
import { isForAll, selects } from './selection.ts';
import type { Superior } from './superiors.ts';
import { dayKey, type UnitsThen, unitsThen } from './unit-tree.ts';

/** Units of whom the same limits are demanded, by a plan and by those above it: judged once for all of them. */
export interface UnitsAlike {
  /** In the order of the register. */
  readonly units: readonly Registered<Unit>[];
  readonly above: readonly Demand[];
  readonly own: readonly Stipulation[];
  /** Those of `own` that no case of this plan stands instead of. */
  readonly applied: ReadonlySet<Stipulation>;
}

/**
 * All units of a day that both this plan and one above it may limit in the same matter, by the limits that bind them;
 * in the order of their first units.
 */
export function unitsAlike(facts: PlanFacts, superiors: readonly Superior[], then: UnitsThen): readonly UnitsAlike[] {
  const own = limitsIn(facts);
  const topics = new Set(own.map(topicOf));
  if (!superiors.some((superior) => limitsIn(superior.facts).some((each) => topics.has(topicOf(each))))) return [];
  const groups = unitsUnder(superiors, then);
  if (own.every(({ guards, special }) => isForAll(guards) && !special)) {
    const applied = new Set(own);
    return groups.map((group) => ({ ...group, own, applied }));
  }
  const under = new Map(groups.flatMap((group) => group.units.map((unit) => [unit, group] as const)));
  return byParts(unitsThen(then), (unit) => {
    const { above } = under.get(unit) as UnitsUnder;
    const chosen = perhapsFor(unit, own, then).filter(({ guards }) => selects(facts, guards, unit, then) === 'yes');
    const { binding } = demandsOn(unit, [{ facts, distance: 0 }], then, limitsIn);
    const applied = binding.map(({ stipulation }) => stipulation);
    return { parts: [[above], chosen, applied], made: { above, own: chosen, applied: new Set(applied) } };
  });
}

/** What lists ask for in addition takes nothing away, and a row of an allocation is of one unit only. */
const isLimit = ({ kind }: Stipulation): boolean => ['amount', 'time', 'oneOf', 'approval'].includes(kind);

const limits = new WeakMap<PlanFacts, readonly Stipulation[]>();

function limitsIn(facts: PlanFacts): readonly Stipulation[] {
  const known = limits.get(facts) ?? demandsIn(facts).filter(isLimit);
  limits.set(facts, known);
  return known;
}

type UnitsUnder = Pick<UnitsAlike, 'units' | 'above'>;

/** By what they were made of, one object after the other. */
interface Kept {
  readonly after: WeakMap<object, Kept>;
  readonly byDay: Map<string, readonly UnitsUnder[]>;
}

const emptyKept = (): Kept => ({ after: new WeakMap(), byDay: new Map() });
const root = emptyKept();

/** Made once for all plans of a day below the same superiors: anew for each, the work would grow with plans times units. */
function unitsUnder(superiors: readonly Superior[], then: UnitsThen): readonly UnitsUnder[] {
  let kept = root;
  for (const part of [then.register, then.norm, ...superiors.map(({ facts }) => facts)]) {
    const next = kept.after.get(part) ?? emptyKept();
    kept.after.set(part, next);
    kept = next;
  }
  const key = [dayKey(then), ...superiors.map(({ distance }) => distance)].join(' ');
  const known = kept.byDay.get(key) ?? groupedUnder(superiors, then);
  kept.byDay.set(key, known);
  return known;
}

const groupedUnder = (superiors: readonly Superior[], then: UnitsThen): UnitsUnder[] =>
  byParts(unitsThen(then), (unit) => {
    const above = demandsOn(unit, superiors, then, limitsIn).binding;
    return { parts: [above.map(({ stipulation }) => stipulation)], made: { above } };
  });

/** Units of which the same lists of the same things are made, with what is made for the first of them. */
function byParts<Made extends object>(
  units: readonly Registered<Unit>[],
  make: (unit: Registered<Unit>) => { readonly parts: readonly (readonly object[])[]; readonly made: Made },
): (Made & { readonly units: readonly Registered<Unit>[] })[] {
  const numbers = new Map<object, number>();
  const numberOf = (thing: object): number => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  const groups = new Map<string, Made & { readonly units: Registered<Unit>[] }>();
  for (const unit of units) {
    const { parts, made } = make(unit);
    const key = parts.map((list) => list.map(numberOf).join(' ')).join('|');
    const group = groups.get(key) ?? { ...made, units: [] };
    groups.set(key, group);
    group.units.push(unit);
  }
  return [...groups.values()];
}
