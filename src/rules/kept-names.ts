import type { Norm } from '../model/norm.ts';
import type { Register } from '../model/units/register.ts';

/**
 * Something made of all names of a register, once for all plans that ask: made anew for each plan, the work would grow
 * with plans times units.
 */
export function keptNames<Names>(make: (register: Register, norm: Norm) => Names): typeof make {
  const registers = new WeakMap<Register, Map<Norm, Names>>();
  return (register, norm) => {
    const known = registers.get(register) ?? new Map<Norm, Names>();
    registers.set(register, known);
    const names = known.get(norm) ?? make(register, norm);
    known.set(norm, names);
    return names;
  };
}
