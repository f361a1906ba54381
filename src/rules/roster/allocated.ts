import type { Quantity } from '../../model/expressions/quantity.ts';
import { time } from '../../model/expressions/time.ts';
import type { NodePath } from '../../model/place.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { demandsOn } from '../requirements/demands.ts';
import { type UnitsThen, unitNamed } from '../requirements/unit-tree.ts';
import type { RosterContext } from '../rule.ts';

/** Units are judged as of the day of the roster, else of the day of judgement. */
export function unitsOfRoster({ document, repository, today }: RosterContext): UnitsThen {
  const reading = time.read(today);
  const day = document.roster.issuedDate?.window ?? (reading.ok ? reading.value.window : {});
  return { register: repository.register, norm: document.norm, day };
}

/** What a plan allocates to the unit of a roster, and where. */
export function allocatedTo(
  context: RosterContext,
  facts: PlanFacts,
): { readonly quantity: Quantity; readonly path: NodePath } | undefined {
  const then = unitsOfRoster(context);
  const unit = unitNamed(then, context.document.roster.unit);
  const { binding } = unit.state === 'found' ? demandsOn(unit.unit, [{ facts, distance: 1 }], then) : { binding: [] };
  for (const { stipulation } of binding) {
    if (stipulation.kind === 'allocation') return { quantity: stipulation.value, path: stipulation.path };
  }
  return undefined;
}
