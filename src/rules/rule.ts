import type { PlanDocument } from '../model/document.ts';
import type { CodeMetadata, Related, Severity } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Repository } from '../model/repository.ts';
import type { RosterDocument } from '../model/rosters/document.ts';
import type { Say } from '../model/say.ts';
import type { Register } from '../model/units/register.ts';

/** What a rule sees: one document, what stands around it, and the day it is judged on, given from outside (ISO date). */
export interface RuleContext {
  readonly document: PlanDocument;
  readonly repository: Repository;
  readonly today: string;
}

/** One problem as a rule reports it; code, slug and basis are the rule's own. */
export interface Problem {
  readonly place: Place;
  readonly message: Say;
  /** What to do. */
  readonly help: Say;
  readonly related?: readonly Related[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly actual?: string;
  readonly expected?: string;
  readonly working?: string;
}

/** One rule, one file: pure, no clock, no disk. */
export interface Rule extends CodeMetadata {
  check(context: RuleContext): Iterable<Problem>;
}

export const defineRule = (rule: Rule): Rule => rule;

/** What a rule of registers sees: every register of the repository as one. */
export interface RegisterContext {
  readonly register: Register;
}

/** The same for registers of units; it tells of every file, and each file's run keeps what is its own. */
export interface RegisterRule extends CodeMetadata {
  checkRegister(context: RegisterContext): Iterable<Problem>;
}

/** What a rule of rosters sees: one roster, what stands around it, and the day it is judged on (ISO date). */
export interface RosterContext {
  readonly document: RosterDocument;
  readonly repository: Repository;
  readonly today: string;
}

/** The same for rosters. Its sentences name people by their masked names alone. */
export interface RosterRule extends CodeMetadata {
  checkRoster(context: RosterContext): Iterable<Problem>;
}

export const defineRosterRule = (rule: RosterRule): RosterRule => rule;

export const defineRegisterRule = (rule: RegisterRule): RegisterRule => rule;
