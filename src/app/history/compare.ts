import type { Report } from '../../report/report.ts';
import { type Base, baseAt, type Changes, changesSince } from '../../workspace/history.ts';
import { type Asked, toldBefore } from './told-before.ts';

/** An earlier state and what differs from it. */
export interface Compared {
  readonly base: Base;
  readonly changes: Changes;
}

/** Throws HistoryError. */
export async function comparedWith(ref: string, cwd: string): Promise<Compared> {
  const base = await baseAt(cwd, ref);
  return { base, changes: await changesSince(base) };
}

/** The report without what would have been told at the base already. */
export async function withoutKnown(report: Report, { base, changes }: Compared, asked: Asked): Promise<Report> {
  const told = await toldBefore(base, changes, asked);
  const findings = report.findings.filter(({ fingerprint }) => !told.has(fingerprint));
  const known = { ref: base.ref, commit: base.commit, findings: report.findings.length - findings.length };
  return { ...report, findings, history: { ...report.history, known } };
}
