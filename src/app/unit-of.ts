import { isMap } from '../model/plan/read.ts';
import type { Repository } from '../model/repository.ts';
import { unitsCalled } from '../rules/requirements/unit-tree.ts';
import { defaultNorm } from './templates.ts';

/**
 * The unit whose plan or roster a file is, by its name in the register. What the register does not know is taken as
 * written, but from a file without mistakes of structure only: elsewhere it may be anything, the name of a person too.
 */
export function unitOf(value: unknown, { register }: Repository, isSound: boolean): string | undefined {
  const name = nameIn(value);
  if (name === undefined) return undefined;
  const [unit, ...others] = unitsCalled({ register, norm: defaultNorm }, name);
  if (unit && others.length === 0) return unit.name;
  return isSound ? name : undefined;
}

function nameIn(value: unknown): string | undefined {
  if (!isMap(value)) return undefined;
  const { document, unit } = value;
  const name = isMap(document) ? document['organName'] : unit;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}
