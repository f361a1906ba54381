import { isMap } from '../model/plan/read.ts';
import { cardOf, type PlanCard, type Repository } from '../model/repository.ts';
import { type RosterCard, rosterCardOf } from '../model/rosters/card.ts';
import { readRoster } from '../model/rosters/read.ts';
import { readUnits, type UnitsModel } from '../model/units/read.ts';
import { registerOf } from '../model/units/register.ts';
import { validate } from '../schema/validate.ts';
import { parse } from '../source/parse.ts';
import { type FactKind, factKindOf, factsOfPlan } from './facts.ts';

/** A file that says it is a plan, a register or a roster. */
export interface Candidate {
  readonly path: string;
  /** From the root. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly kind: FactKind;
}

/** The file as a candidate, or nothing where it says it is none of them. */
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
  const rosters: RosterCard[] = [];
  const unread: Candidate[] = [];
  for (const candidate of candidates) {
    const read = readers[candidate.kind](candidate, shown(candidate));
    if (!read) unread.push(candidate);
    else if ('units' in read) registers.push(read);
    else if ('people' in read) rosters.push(read);
    else plans.push(read);
  }
  const names = unread.map(({ name }) => name);
  const repository = { isMarked, plans, register: registerOf(registers), rosters, unread: names };
  return { repository, unread };
}

const cardIn = ({ name, text }: Candidate, shown: string): PlanCard | undefined =>
  cardOf(shown, name, factsOfPlan(shown, text));

function unitsIn(candidate: Candidate, shown: string): UnitsModel | undefined {
  const value = fittingData(candidate, shown);
  return value && readUnits(shown, value);
}

function rosterIn(candidate: Candidate, shown: string): RosterCard | undefined {
  const value = fittingData(candidate, shown);
  return value && rosterCardOf(readRoster(shown, value), candidate.name);
}

function fittingData({ bytes, kind: wanted }: Candidate, shown: string) {
  const { value } = parse(shown, bytes);
  const { fits, kind } = validate('plan', value, shown);
  return fits && kind === wanted && isMap(value) ? value : undefined;
}

const readers = { plan: cardIn, units: unitsIn, roster: rosterIn } as const;
