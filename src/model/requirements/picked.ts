import type { PlanFacts } from './facts.ts';
import { nameAt } from './settled.ts';

const known = new WeakMap<PlanFacts, readonly string[]>();

/** The names of the units a plan picks to meet before the others, as they print; the same list each time. */
export function pickedUnits(facts: PlanFacts): readonly string[] {
  const names = known.get(facts) ?? picksOf(facts);
  known.set(facts, names);
  return names;
}

const picksOf = (facts: PlanFacts): string[] =>
  (facts.plan.pilots ?? []).flatMap(({ picks = [] }, index) =>
    picks.map(({ unit }, pick) => nameAt(facts, ['pilots', index, 'picks', pick, 'unit'], unit)),
  );
