import type { Unit } from '../../model/generated/units.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Register, Registered } from '../../model/units/register.ts';
import { idsNamed } from './selection.ts';
import type { UnitsThen } from './unit-tree.ts';

/** Stipulations by where they stand in their list. */
interface ByUnit {
  /** They name no unit, so that any may be meant. */
  readonly open: readonly number[];
  readonly named: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Register, WeakMap<readonly Stipulation[], ByUnit>>();

/** Those of a list that do not name other units only: an allocation has a row for each of thousands. */
export function perhapsFor(
  { id }: Registered<Unit>,
  stipulations: readonly Stipulation[],
  then: UnitsThen,
): readonly Stipulation[] {
  const lists = known.get(then.register) ?? new WeakMap<readonly Stipulation[], ByUnit>();
  known.set(then.register, lists);
  const index = lists.get(stipulations) ?? indexOf(stipulations, then);
  lists.set(stipulations, index);
  const own = index.named.get(id);
  if (index.open.length === stipulations.length) return stipulations;
  const places = own ? [...index.open, ...own].sort((a, b) => a - b) : index.open;
  return places.flatMap((place) => stipulations[place] ?? []);
}

function indexOf(stipulations: readonly Stipulation[], then: UnitsThen): ByUnit {
  const open: number[] = [];
  const named = new Map<string, number[]>();
  for (const [place, { guards }] of stipulations.entries()) {
    const names = guards.flatMap((guard) => [guard.named, guard.units].filter((list) => list !== undefined));
    const [first] = names;
    if (!first) open.push(place);
    else for (const id of idsNamed(first, then)) named.set(id, [...(named.get(id) ?? []), place]);
  }
  return { open, named };
}
