import type { PlanDocument } from '../model/document.ts';
import type { Norm } from '../model/norm.ts';
import { type Register, unitsByName } from '../model/units/register.ts';
import { nameKey } from './body-name.ts';
import { keptNames } from './kept-names.ts';

/** `unknown` where a name is missing or holds references. */
export type Same = 'yes' | 'no' | 'unknown';

/**
 * Do two names mean one body? "UBND tỉnh" is the beginning of "UBND tỉnh Lạng Sơn" and may well be it; what the
 * register knows under both names is one.
 */
export function sameBody(
  a: string | undefined,
  b: string | undefined,
  { norm }: Pick<PlanDocument, 'norm'>,
  register: Register,
): Same {
  if (a === undefined || b === undefined || /<</.test(a + b)) return 'unknown';
  const [first, second] = [nameKey(a, norm), nameKey(b, norm)];
  if (first === '' || second === '') return 'unknown';
  if (`${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `)) return 'yes';
  const units = namedUnits(register, norm);
  const others = new Set(units(b).map(idOf));
  return units(a).some((unit) => others.has(idOf(unit))) ? 'yes' : 'no';
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The units of the register that a name may mean. */
export function namedUnits(register: Register, norm: Norm): (name: string) => ReturnType<typeof unitsOf> {
  return (name) => unitsOf(register, norm, name);
}

const byName = keptNames((register, norm) => unitsByName(register, (each) => nameKey(each, norm)));

const unitsOf = (register: Register, norm: Norm, name: string) => byName(register, norm).get(nameKey(name, norm)) ?? [];
