import type { Finding } from '../model/finding.ts';
import type { Report, ReportedFile } from '../report/report.ts';
import { rules } from '../rules/index.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import { arrange } from './arrange.ts';
import type { Judgement } from './judge.ts';
import { locateFinding } from './locate.ts';

/** A file and what came of it; without a judgement it could not be read. */
export interface JudgedFile extends Pick<WorkspaceFile, 'file' | 'kind'> {
  readonly judgement: Judgement | undefined;
}

/** One report of all files; `found` are the findings about files and folders as such. */
export function reportOn(files: readonly JudgedFile[], found: readonly Finding[]): Report {
  const judgements = files.flatMap(({ judgement }) => judgement ?? []);
  const sources = new Map(judgements.map(({ source }) => [source.file, source]));
  const findings = [...found, ...judgements.flatMap((judgement) => judgement.findings)];
  const located = findings.map((finding) => locateFinding(finding, sources));
  const names = files.map(({ file }) => file);
  return {
    findings: arrange(located, names),
    files: files.map(reported),
    rules: rules.length,
    failures: judgements.flatMap(({ failures }) => failures),
  };
}

function reported({ file, kind, judgement }: JudgedFile): ReportedFile {
  const judged = judgement !== undefined && (kind === 'tdkt' || judgement.document !== undefined);
  return { file, judged, omitted: judgement?.omitted ?? 0 };
}
