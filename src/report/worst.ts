import { type Severity, severities } from '../model/finding.ts';

/** The gravest so many, in the order they stand in; of equal ones the first. */
export function worst<Found extends { readonly severity: Severity }>(
  findings: readonly Found[],
  most: number,
): Found[] {
  if (findings.length <= most) return [...findings];
  const kept = new Set(worstFirst(findings).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/** By severity; of equal ones in the order they stand in. */
export const worstFirst = <Found extends { readonly severity: Severity }>(findings: readonly Found[]): Found[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
