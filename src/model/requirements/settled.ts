import type { For } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { pathKey } from '../plan/read.ts';
import type { Say } from '../say.ts';
import type { PlanFacts } from './facts.ts';
import type { Guard, Settled, Stipulation } from './stipulation.ts';

/** Where stipulations come from: a part of the plan, and whom it is for. */
export interface Source {
  readonly facts: PlanFacts;
  /** The id of the part, for messages and to tell parts apart. */
  readonly part: string;
  /** The id of the meeting the part is, or that it speaks of. */
  readonly meeting?: string | undefined;
  readonly guards: readonly Guard[];
  readonly own: boolean;
  readonly special: boolean;
}

/** One stipulation of a part. */
export function settled(source: Source, what: Settled, path: NodePath): Stipulation {
  const { facts, part, meeting, guards, own, special } = source;
  const about = meeting === undefined ? {} : { meeting };
  return { ...what, path, clause: clauseAt(facts, path), guards, part, ...about, own, special };
}

/** The clause that prints a fact: by itself, within the part or list that holds it, or member by member. */
export function clauseAt({ clauses }: PlanFacts, path: NodePath): Say | undefined {
  for (let length = path.length; length > 1; length -= 1) {
    const found = clauses.get(pathKey(path.slice(0, length)));
    if (found) return found;
  }
  const below = `${pathKey(path)}/`;
  for (const [key, clause] of clauses) if (key.startsWith(below)) return clause;
  return undefined;
}

/** A name as it prints, else as it is written. */
export const nameAt = ({ names }: PlanFacts, path: NodePath, written: string): string =>
  names.get(pathKey(path)) ?? written;

/** The members of a list of names, or the one name. */
export function namesAt(facts: PlanFacts, path: NodePath, written: readonly string[] | string): string[] {
  if (typeof written === 'string') return [nameAt(facts, path, written)];
  return written.map((name, index) => nameAt(facts, [...path, index], name));
}

export const guardOf = (whom: For | undefined): readonly Guard[] => (whom ? [whom] : []);
