import type { Place } from './place.ts';
import type { Say } from './say.ts';

export type Severity = 'error' | 'warning' | 'info';

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Is one at least as grave as the other? */
export const isAsGrave = (one: Severity, other: Severity): boolean =>
  severities.indexOf(one) <= severities.indexOf(other);

/** The other end of a finding: the line that demands otherwise, or the earlier mention. */
export interface Related {
  readonly place: Place;
  readonly message: Say;
}

/**
 * One thing that is wrong, where, why and what to do. Positions are symbolic.
 * `actual`, `expected` and `working` are values and arithmetic for machines; the sentences already contain them.
 */
export interface Finding {
  /** `TD` and three digits, never reused. */
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  readonly message: Say;
  readonly place: Place;
  readonly related?: readonly Related[];
  /** The clause of the decree or plan that demands it. */
  readonly basis?: Say;
  readonly help: Say;
  readonly actual?: string;
  readonly expected?: string;
  readonly working?: string;
}

/** What people read about a code: `tdkt explain`, the generated reference. */
export interface CodeMetadata {
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
  /** It holds a plan or roster to what another plan demands, and only that plan can exempt from it. */
  readonly isDemand?: true;
}
