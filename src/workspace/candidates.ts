import { compilePlan, type Templates } from '../model/document.ts';
import { type CivilDate, compareDates } from '../model/expressions/civil-date.ts';
import { isMap } from '../model/plan/read.ts';
import { cardOf, type PlanCard, type Repository } from '../model/repository.ts';
import { plansNeeded } from '../model/requirements/above.ts';
import { type PlanFacts, planFactsOf } from '../model/requirements/facts.ts';
import { type RosterCard, rosterCardOf } from '../model/rosters/card.ts';
import { readRoster } from '../model/rosters/read.ts';
import { readUnits, type UnitsModel } from '../model/units/read.ts';
import { type Register, registerOf } from '../model/units/register.ts';
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

export interface Gathering {
  readonly candidates: readonly Candidate[];
  readonly isMarked: boolean;
  /** Is this the name of a file the run judges? */
  readonly isAsked: (name: string) => boolean;
  /** Names a file in findings. */
  readonly shown: (candidate: Candidate) => string;
  readonly templates: Templates;
  /** What was issued later is not there yet. */
  readonly until?: CivilDate | undefined;
}

/** What the files of one repository tell each other, those that cannot be read, and those that are not there yet. */
export function repositoryOf({ candidates, isMarked, isAsked, shown, templates, until }: Gathering): {
  readonly repository: Repository;
  readonly unread: readonly Candidate[];
  readonly later: readonly Candidate[];
} {
  const plans: PlanCard[] = [];
  const registers: UnitsModel[] = [];
  const rosters: RosterCard[] = [];
  const unread: Candidate[] = [];
  const later: Candidate[] = [];
  for (const candidate of candidates) {
    const read = readers[candidate.kind](candidate, shown(candidate));
    if (!read) unread.push(candidate);
    else if ('units' in read) registers.push(read);
    else if (isLater(read, until)) later.push(candidate);
    else if ('people' in read) rosters.push(read);
    else plans.push(read);
  }
  const register = registerOf(registers);
  const facts = new Map<string, PlanFacts>();
  const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
  for (const card of plansNeeded({ cards: plans, rosters, register }, isAsked)) {
    const candidate = byName.get(card.path) as Candidate;
    const read = factsIn(candidate, card, templates, register);
    if (read) facts.set(card.path, read);
    else unread.push(candidate);
  }
  const repository = { isMarked, plans, facts, register, rosters, unread: unread.map(({ name }) => name) };
  return { repository, unread, later };
}

function isLater({ issuedDate }: PlanCard | RosterCard, until: CivilDate | undefined): boolean {
  const first = issuedDate?.window.from;
  return until !== undefined && first !== undefined && compareDates(first, until) > 0;
}

/** What a plan settles; nothing where it does not fit the schema. */
function factsIn(
  { bytes }: Candidate,
  card: PlanCard,
  templates: Templates,
  register: Register,
): PlanFacts | undefined {
  const { value } = parse(card.file, bytes);
  const { fits, kind } = validate('plan', value, card.file);
  if (!fits || kind !== 'plan' || !isMap(value)) return undefined;
  return planFactsOf(compilePlan(card.file, value, templates, register), card);
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

/** One version of a file that others may depend on. */
export interface FileVersion {
  readonly kind: FactKind;
  /** Nothing of a register, nor of what cannot be read. */
  readonly card?: PlanCard | RosterCard;
  /** It fits its schema, so that others can use all of it. */
  readonly isSound: boolean;
}

/** The file as others see it, or nothing where it is none that others depend on. */
export function fileVersion(name: string, bytes: Uint8Array): FileVersion | undefined {
  const [candidate] = candidatesFor(name, name, bytes);
  if (!candidate) return undefined;
  const { kind } = candidate;
  const read = readers[kind](candidate, name);
  const isSound = kind === 'plan' ? fittingData(candidate, name) !== undefined : read !== undefined;
  return { kind, isSound, ...(read && !('units' in read) && { card: read }) };
}
