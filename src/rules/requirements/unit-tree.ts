import { isoText } from '../../model/expressions/civil-date.ts';
import type { Window } from '../../model/expressions/time-value.ts';
import type { Unit } from '../../model/generated/units.ts';
import type { Norm } from '../../model/norm.ts';
import { membershipsOf } from '../../model/units/memberships.ts';
import { lifeOf, meet, type Register, type Registered } from '../../model/units/register.ts';
import { namedUnits } from '../same-body.ts';

/** A unit of a register by its name on a day; `gone` where all of that name do not exist then. */
export type FoundUnit =
  | { readonly state: 'found'; readonly unit: Registered<Unit> }
  | { readonly state: 'gone' | 'ambiguous'; readonly units: readonly Registered<Unit>[] }
  | { readonly state: 'unknown' };

/** The register as of the days a document may be of. */
export interface UnitsThen {
  readonly register: Register;
  readonly norm: Norm;
  readonly day: Window;
}

/** The units a name may mean: "xã Hoa Sen" is its committee, where nothing else is called so. */
export function unitsCalled(
  { register, norm }: Pick<UnitsThen, 'register' | 'norm'>,
  name: string,
): readonly Registered<Unit>[] {
  const unitsOf = namedUnits(register, norm);
  const found = unitsOf(name);
  return found.length > 0 ? found : unitsOf(`Ủy ban nhân dân ${name}`);
}

/** `superior` is the name of the body above, where the document's header has it: two districts may have one commune name. */
export function unitNamed(then: UnitsThen, name: string, superior?: string): FoundUnit {
  const named = unitsCalled(then, name);
  if (named.length === 0) return { state: 'unknown' };
  const alive = named.filter((unit) => meet(lifeOf(unit), then.day));
  const [first, ...others] = alive;
  if (!first) return { state: 'gone', units: named };
  if (others.length === 0) return { state: 'found', unit: first };
  const above = superior === undefined ? [] : unitsCalled(then, superior).map(({ id }) => id);
  const [below, ...more] = alive.filter((unit) => parentsOf(then, unit).some((id) => above.includes(id)));
  return below && more.length === 0 ? { state: 'found', unit: below } : { state: 'ambiguous', units: alive };
}

/** The ids of the units right above one then. */
const parentsOf = ({ day }: UnitsThen, unit: Registered<Unit>): string[] =>
  membershipsOf(unit).flatMap(({ parent, span }) => (meet(span, day) ? [parent] : []));

const byId = new WeakMap<Register, ReadonlyMap<string, Registered<Unit>>>();

function unitsById(register: Register): ReadonlyMap<string, Registered<Unit>> {
  const units = byId.get(register) ?? new Map(register.units.map((unit) => [unit.id, unit]));
  byId.set(register, units);
  return units;
}

/** The ids of all units above one then, at any height; a circle of superiors ends. */
export function ancestorsOf(then: UnitsThen, unit: Registered<Unit>): ReadonlySet<string> {
  const units = unitsById(then.register);
  const found = new Set<string>();
  const waiting = parentsOf(then, unit);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const above = units.get(id);
    if (found.has(id)) continue;
    found.add(id);
    if (above) waiting.push(...parentsOf(then, above));
  }
  return found;
}

/** Equal for equal days. */
export const dayKey = ({ day: { from, to } }: Pick<UnitsThen, 'day'>): string =>
  [from, to].map((date) => (date ? isoText(date) : '')).join('/');

const byDay = new WeakMap<Register, Map<string, readonly Registered<Unit>[]>>();

/** Every unit that exists then and is not just a name of somebody outside. Made once a day. */
export function unitsThen({ register, day }: UnitsThen): readonly Registered<Unit>[] {
  const days = byDay.get(register) ?? new Map<string, readonly Registered<Unit>[]>();
  byDay.set(register, days);
  const key = dayKey({ day });
  const units = days.get(key) ?? register.units.filter((unit) => unit.external !== true && meet(lifeOf(unit), day));
  days.set(key, units);
  return units;
}

const byParent = new WeakMap<Register, ReadonlyMap<string, readonly Registered<Unit>[]>>();

function unitsByParent(register: Register): ReadonlyMap<string, readonly Registered<Unit>[]> {
  const known = byParent.get(register);
  if (known) return known;
  const children = new Map<string, Registered<Unit>[]>();
  for (const unit of register.units) {
    for (const { parent } of membershipsOf(unit)) {
      const siblings = children.get(parent) ?? [];
      children.set(parent, siblings);
      siblings.push(unit);
    }
  }
  byParent.set(register, children);
  return children;
}

/** Every unit that stands under one then, at any height, in the order of the register. */
export function unitsUnder(then: UnitsThen, unit: Registered<Unit>): readonly Registered<Unit>[] {
  const children = unitsByParent(then.register);
  const found = new Set<Registered<Unit>>();
  const waiting = [unit.id];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const child of children.get(id) ?? []) {
      if (found.has(child) || !parentsOf(then, child).includes(id)) continue;
      found.add(child);
      waiting.push(child.id);
    }
  }
  found.delete(unit);
  return found.size === 0 ? [] : unitsThen(then).filter((each) => found.has(each));
}
