import type { PlanFacts } from '../../model/requirements/facts.ts';
import { type Demand, demandsOn } from '../requirements/demands.ts';
import { superiorsOf } from '../requirements/superiors.ts';
import { unitNamed } from '../requirements/unit-tree.ts';
import type { RosterContext } from '../rule.ts';
import { unitsOfRoster } from './allocated.ts';

/** What the plans above the plan of a meeting demand of the unit that holds it; the nearest plan first. */
export function demandedOfHolder(context: RosterContext, facts: PlanFacts): readonly Demand[] {
  const then = unitsOfRoster(context);
  const [holder, above] = [facts.names.get('document/organName'), facts.names.get('document/superiorOrganName')];
  const unit = unitNamed(then, holder ?? '', above);
  return unit.state === 'found' ? demandsOn(unit.unit, superiorsOf(facts, context.repository), then).binding : [];
}
