import { compareDates } from '../expressions/civil-date.ts';
import type { Time, Window } from '../expressions/time-value.ts';
import type { Cluster, Kind, Unit } from '../generated/units.ts';
import type { NodePath } from '../place.ts';
import { comparable } from '../text.ts';
import type { UnitsModel } from './read.ts';

/** An entry of a register and where it stands. */
export type Registered<Entry> = Entry & { readonly file: string; readonly path: NodePath };

/** Every register of a repository as one: files in the order given, entries in the order of their files. */
export interface Register {
  readonly kinds: readonly Registered<Kind>[];
  readonly clusters: readonly Registered<Cluster>[];
  readonly units: readonly Registered<Unit>[];
}

export const noRegister: Register = { kinds: [], clusters: [], units: [] };

export const registerOf = (models: readonly UnitsModel[]): Register => ({
  kinds: models.flatMap(({ file, units }) => placed(file, 'kinds', units.kinds)),
  clusters: models.flatMap(({ file, units }) => placed(file, 'clusters', units.clusters)),
  units: models.flatMap(({ file, units }) => placed(file, 'units', units.units)),
});

const placed = <Entry extends object>(file: string, list: string, entries: readonly Entry[] = []) =>
  entries.map((entry, index) => ({ ...entry, file, path: [list, index] }));

/** Inclusive days between two stated times; an end that is not stated, or not known, is open. */
export const spanOf = (from: Time | undefined, to: Time | undefined): Window => ({
  ...(from?.window.from && { from: from.window.from }),
  ...(to?.window.to && { to: to.window.to }),
});

/** The days on which a unit exists. */
export const lifeOf = ({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>): Window =>
  spanOf(validFrom, validTo);

/** Is there a day that both have? */
export const meet = (a: Window, b: Window): boolean => !isOver(a, b) && !isOver(b, a);

const isOver = ({ to }: Window, { from }: Window): boolean =>
  to !== undefined && from !== undefined && compareDates(to, from) < 0;

/** The name, the short name and the aliases. */
export const namesOf = ({ name, shortName, aliases = [] }: Pick<Unit, 'name' | 'shortName' | 'aliases'>): string[] => [
  name,
  ...(shortName === undefined ? [] : [shortName]),
  ...aliases,
];

/** The units of a register by any of their names, as `keyOf` compares names. */
export function unitsByName(
  register: Register,
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly Registered<Unit>[]> {
  const found = new Map<string, Registered<Unit>[]>();
  for (const unit of register.units) {
    for (const key of new Set(namesOf(unit).map(keyOf))) found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return found;
}

const knownShorts = new WeakMap<Register, ReadonlyMap<string, string>>();

/** Official names to short names as they print; a name with two short names has none. Made once a register. */
export function shortNamesOf(register: Register): ReadonlyMap<string, string> {
  const shorts = knownShorts.get(register) ?? surelyShort(register);
  knownShorts.set(register, shorts);
  return shorts;
}

function surelyShort(register: Register): ReadonlyMap<string, string> {
  const shorts = new Map<string, Set<string>>();
  for (const { name, shortName } of register.units) {
    if (shortName === undefined) continue;
    const key = comparable(name);
    shorts.set(key, (shorts.get(key) ?? new Set()).add(shortName));
  }
  const sure = [...shorts].filter(([, names]) => names.size === 1);
  return new Map(sure.map(([key, [short = '']]) => [key, short]));
}
