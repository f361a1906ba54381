import type { PlanFacts } from './facts.ts';
import { nameAt } from './settled.ts';

/** The names of the units a plan picks to meet before the others, as they print. */
export const pickedUnits = (facts: PlanFacts): string[] =>
  (facts.plan.pilots ?? []).flatMap(({ picks = [] }, index) =>
    picks.map(({ unit }, pick) => nameAt(facts, ['pilots', index, 'picks', pick, 'unit'], unit)),
  );
