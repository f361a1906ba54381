import { contains } from '../../model/expressions/quantity.ts';
import type { Unit } from '../../model/generated/units.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { pickedUnits } from '../../model/requirements/picked.ts';
import type { Guard } from '../../model/requirements/stipulation.ts';
import { comparable } from '../../model/text.ts';
import type { Register, Registered } from '../../model/units/register.ts';
import { namesIn } from '../body-name.ts';
import { ancestorsOf, type UnitsThen, unitsCalled } from './unit-tree.ts';

/** Is the unit meant? `unknown` where the register does not say what a guard asks. */
export type Selected = 'yes' | 'no' | 'unknown';

/** All guards of a stipulation hold for the unit, as the register has it then; `facts` are of the plan that selects. */
export function selects(facts: PlanFacts, guards: readonly Guard[], unit: Registered<Unit>, then: UnitsThen): Selected {
  return all(guards.map((guard) => meets(facts, guard, unit, then)));
}

const all = (answers: readonly Selected[]): Selected =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';

const answer = (is: boolean): Selected => (is ? 'yes' : 'no');

function meets(facts: PlanFacts, guard: Guard, unit: Registered<Unit>, then: UnitsThen): Selected {
  const { kinds, attributes, clusters, sectors, units, under, staff, named, pilot } = guard;
  const is = (names: readonly string[]): boolean => idsNamed(names, then).has(unit.id);
  const isPicked = (): boolean => is(pickedUnits(facts));
  return all([
    kinds ? ofKind(kinds, unit, then.register) : 'yes',
    answer((attributes ?? []).every((attribute) => unit.attributes?.includes(attribute) === true)),
    answer(!clusters || clusters.some((cluster) => unit.clusters?.includes(cluster) === true)),
    answer(!sectors || sectors.some((sector) => comparable(sector) === comparable(unit.sector ?? ''))),
    answer(!units || is(units)),
    answer(!under || isUnder(under, unit, then)),
    answer(!named || is(named)),
    answer(pilot === undefined || pilot === isPicked()),
    staff ? ofStaff(staff, unit, facts) : 'yes',
  ]);
}

function ofKind(kinds: readonly string[], { kind }: Registered<Unit>, register: Register): Selected {
  return kind === undefined ? 'unknown' : answer(kindsWithin(kinds, register).has(kind));
}

const knownKinds = new WeakMap<Register, WeakMap<readonly string[], ReadonlySet<string>>>();

/** The kinds themselves and all that belong to them as groups; a group that contains itself ends. Made once a list. */
export function kindsWithin(kinds: readonly string[], register: Register): ReadonlySet<string> {
  const lists = knownKinds.get(register) ?? new WeakMap<readonly string[], ReadonlySet<string>>();
  knownKinds.set(register, lists);
  const all = lists.get(kinds) ?? membersOf(kinds, register);
  lists.set(kinds, all);
  return all;
}

function membersOf(kinds: readonly string[], register: Register): ReadonlySet<string> {
  const groups = new Map(register.kinds.map(({ id, kinds: members = [] }) => [id, members]));
  const found = new Set<string>();
  const waiting = [...kinds];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(groups.get(id) ?? []));
  }
  return found;
}

function isUnder(names: readonly string[], unit: Registered<Unit>, then: UnitsThen): boolean {
  const above = ancestorsOf(then, unit);
  return [...idsNamed(names, then)].some((id) => above.has(id));
}

function ofStaff(staff: NonNullable<Guard['staff']>, unit: Registered<Unit>, { norm }: PlanFacts): Selected {
  const { staff: own } = unit;
  if (!own || own.low !== own.high) return 'unknown';
  return answer(contains(staff, own.low, norm.tolerances.aboutQuantity / 100) === 'yes');
}

const knownIds = new WeakMap<Register, WeakMap<readonly string[], ReadonlySet<string>>>();

/** The units that these names may mean; "Sở A, Sở B" are two. Made once a list, which every unit is looked for in. */
function idsNamed(names: readonly string[], then: UnitsThen): ReadonlySet<string> {
  const lists = knownIds.get(then.register) ?? new WeakMap<readonly string[], ReadonlySet<string>>();
  knownIds.set(then.register, lists);
  const ids = lists.get(names) ?? unitsNamed(names, then);
  lists.set(names, ids);
  return ids;
}

function unitsNamed(names: readonly string[], then: UnitsThen): ReadonlySet<string> {
  return new Set(
    names
      .flatMap(namesIn)
      .flatMap((name) => unitsCalled(then, name))
      .map(({ id }) => id),
  );
}
