import type { PlanDocument } from '../model/document.ts';
import type { Related, Severity } from '../model/finding.ts';
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

/** What people read about a rule: `tdkt explain`, the generated reference. */
export interface RuleMetadata {
  /** `TD` and three digits, never reused. */
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  /** The clause that demands it. */
  readonly basis: Say;
  /** The version that brought it. */
  readonly since: string;
  readonly title: Say;
  readonly why: Say;
}

/** One rule, one file: pure, no clock, no disk. */
export interface Rule extends RuleMetadata {
  check(context: RuleContext): Iterable<Problem>;
}

export const defineRule = (rule: Rule): Rule => rule;
