import type { Unit } from '../../model/generated/units.ts';
import { stipulationsOf } from '../../model/requirements/compile.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Registered } from '../../model/units/register.ts';
import { isOfGroup } from './answers.ts';
import { perhapsFor } from './by-unit.ts';
import { type Selected, selects } from './selection.ts';
import type { Superior } from './superiors.ts';
import type { UnitsThen } from './unit-tree.ts';

/** What a plan above demands of a unit. */
export interface Demand extends Superior {
  readonly stipulation: Stipulation;
}

/** What binds a unit, and what may, because the register does not say enough of it. */
export interface Demands {
  readonly binding: readonly Demand[];
  readonly undecided: readonly Demand[];
}

const compiled = new WeakMap<PlanFacts, readonly Stipulation[]>();

/** Compiled once a plan. */
export function settledIn(facts: PlanFacts): readonly Stipulation[] {
  const before = compiled.get(facts) ?? stipulationsOf(facts);
  compiled.set(facts, before);
  return before;
}

const demanded = new WeakMap<PlanFacts, readonly Stipulation[]>();

/** What a plan demands of those below: only what it prints. */
export function demandsIn(facts: PlanFacts): readonly Stipulation[] {
  const demands = demanded.get(facts) ?? settledIn(facts).filter(({ own, clause }) => !own && clause !== undefined);
  demanded.set(facts, demands);
  return demands;
}

/** Each plan above binds what it selects; a case of a meeting stands instead of the meeting. `among`: which demands count. */
export function demandsOn(
  unit: Registered<Unit>,
  superiors: readonly Superior[],
  then: UnitsThen,
  among: (facts: PlanFacts) => readonly Stipulation[] = demandsIn,
): Demands {
  const all = superiors.map((superior) => demandsOf(unit, superior, then, among(superior.facts)));
  return {
    binding: all.flatMap(({ binding }) => binding),
    undecided: all.flatMap(({ undecided }) => undecided),
  };
}

function demandsOf(
  unit: Registered<Unit>,
  superior: Superior,
  then: UnitsThen,
  among: readonly Stipulation[],
): Demands {
  const judged = perhapsFor(unit, among, then).flatMap((stipulation) => {
    const selected = selects(superior.facts, stipulation.guards, unit, then);
    return selected === 'no' ? [] : [{ stipulation, selected }];
  });
  const special = new Map<string, Selected>();
  for (const { stipulation, selected } of judged) {
    if (stipulation.special && special.get(keyOf(stipulation)) !== 'yes') special.set(keyOf(stipulation), selected);
  }
  const ofCases = (stipulation: Stipulation): (Selected | undefined)[] =>
    [keyOf(stipulation), keyOf({ ...stipulation, meeting: '' })].map((key) => special.get(key));
  const chosen = judged.filter(({ stipulation }) => stipulation.special || !ofCases(stipulation).includes('yes'));
  const isSure = ({ stipulation, selected }: (typeof judged)[number]): boolean =>
    selected === 'yes' && (stipulation.special || !ofCases(stipulation).includes('unknown'));
  const demand = ({ stipulation }: (typeof judged)[number]): Demand => ({ ...superior, stipulation });
  return {
    binding: chosen.filter(isSure).map(demand),
    undecided: chosen.filter((each) => !isSure(each)).map(demand),
  };
}

/** What a case and its meeting both speak of; pilots of no named level speak of every meeting. */
const keyOf = (stipulation: Stipulation): string => {
  const { meeting = '', subject } = stipulation;
  return [meeting, subject, isOfGroup(stipulation) ? stipulation.group.name : ''].join(' ');
};
