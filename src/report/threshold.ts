import { isAsGrave, type Severity, severities } from '../model/finding.ts';

/** From which severity on a run fails. */
export type Threshold = Severity | 'never';

export const thresholds: readonly Threshold[] = [...severities, 'never'];

export const isFatal = (severity: Severity, failOn: Threshold): boolean =>
  failOn !== 'never' && isAsGrave(severity, failOn);
