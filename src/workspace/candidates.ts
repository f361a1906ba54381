import { isMap } from '../model/plan/read.ts';
import { cardOf, type PlanCard, type Repository } from '../model/repository.ts';
import { readUnits, type UnitsModel } from '../model/units/read.ts';
import { registerOf } from '../model/units/register.ts';
import { validate } from '../schema/validate.ts';
import { parse } from '../source/parse.ts';
import { type FactKind, factKindOf, factsOfPlan } from './facts.ts';

/** A file that says it is a plan or a register. */
export interface Candidate {
  readonly path: string;
  /** From the root. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly kind: FactKind;
}

/** The file as a candidate, or nothing where it says it is neither. */
export function candidatesFor(path: string, name: string, bytes: Uint8Array): Candidate[] {
  const text = new TextDecoder().decode(bytes);
  const kind = factKindOf(text);
  return kind ? [{ path, name, bytes, text, kind }] : [];
}

/** What the files of one repository tell each other, and those that cannot be read; `shown` names a file in findings. */
export function repositoryOf(
  candidates: readonly Candidate[],
  isMarked: boolean,
  shown: (candidate: Candidate) => string,
): { readonly repository: Repository; readonly unread: readonly Candidate[] } {
  const plans: PlanCard[] = [];
  const registers: UnitsModel[] = [];
  const unread: Candidate[] = [];
  for (const candidate of candidates) {
    const read = candidate.kind === 'plan' ? cardIn(candidate, shown(candidate)) : unitsIn(candidate, shown(candidate));
    if (!read) unread.push(candidate);
    else if ('units' in read) registers.push(read);
    else plans.push(read);
  }
  const repository = { isMarked, plans, register: registerOf(registers), unread: unread.map(({ name }) => name) };
  return { repository, unread };
}

const cardIn = ({ name, text }: Candidate, shown: string): PlanCard | undefined =>
  cardOf(shown, name, factsOfPlan(shown, text));

function unitsIn({ bytes }: Candidate, shown: string): UnitsModel | undefined {
  const { value } = parse(shown, bytes);
  const { fits, kind } = validate('plan', value, shown);
  return fits && kind === 'units' && isMap(value) ? readUnits(shown, value) : undefined;
}
