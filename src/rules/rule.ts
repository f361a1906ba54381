import type { PlanDocument } from '../model/document.ts';
import type { CodeMetadata, Related, Severity } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Say } from '../model/say.ts';

/** What a rule sees: one document, and the day it is judged on, given from outside (ISO date). */
export interface RuleContext {
  readonly document: PlanDocument;
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
