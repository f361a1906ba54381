import { resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { fingerprinted } from '../report/fingerprint.ts';
import type { LocatedFinding, Report, ReportedFile, SuppressedFinding, Suppression } from '../report/report.ts';
import { registerRules, rosterRules, rules } from '../rules/index.ts';
import { parse } from '../source/parse.ts';
import { readRegular } from '../workspace/read.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import { arrange } from './arrange.ts';
import type { Judgement } from './judge.ts';
import { locateFinding, locateSuppressed, type Sources } from './locate.ts';

/** What a report needs of a judgement; a source that is left out is read again when a finding leads there. */
export type Outcome = Pick<Judgement, 'findings' | 'suppressed' | 'omitted' | 'unit' | 'judged' | 'failures'> &
  Partial<Pick<Judgement, 'source'>>;

/** A file and what came of it; without a judgement it could not be read. */
export interface JudgedFile extends Pick<WorkspaceFile, 'file'> {
  readonly judgement: Outcome | undefined;
}

/** Text of a file that a finding leads to and the run did not judge. */
export type ReadOther = (file: string) => Uint8Array | undefined;

/** Reads it by its name in findings, which is its way from `cwd`. */
export const otherFile =
  (cwd: string): ReadOther =>
  (file) => {
    const read = readRegular(resolve(cwd, file), file);
    return 'bytes' in read ? read.bytes : undefined;
  };

/**
 * One report of all files; `found` are the findings about files and folders as such. `showNames`: lines of rosters are
 * shown as they are.
 */
export function reportOn(
  files: readonly JudgedFile[],
  found: readonly Finding[],
  read: ReadOther,
  showNames = false,
): Report {
  const judgements = files.flatMap(({ judgement }) => judgement ?? []);
  const sources = sourcesOf(judgements, read);
  const findings = [...found, ...judgements.flatMap((judgement) => judgement.findings)];
  const located: (LocatedFinding & { readonly suppression?: Suppression })[] = [
    ...findings.map((finding) => locateFinding(finding, sources, showNames)),
    ...judgements.flatMap(({ suppressed }) => suppressed.map((each) => locateSuppressed(each, sources, showNames))),
  ];
  const names = files.map(({ file }) => file);
  const all = fingerprinted(arrange(located, names));
  return {
    findings: all.filter((finding) => finding.suppression === undefined),
    suppressed: all.filter((finding): finding is SuppressedFinding => finding.suppression !== undefined),
    files: files.map(reported),
    rules: rules.length + registerRules.length + rosterRules.length,
    failures: judgements.flatMap(({ failures }) => failures),
  };
}

/** Files the run did not judge, or did not keep, are read when the first finding leads there. */
function sourcesOf(judgements: readonly Outcome[], read: ReadOther): Sources {
  const known = new Map(judgements.flatMap(({ source }) => (source ? [[source.file, source] as const] : [])));
  return {
    get(file) {
      const bytes = known.has(file) ? undefined : read(file);
      if (bytes) known.set(file, parse(file, bytes));
      return known.get(file);
    },
  };
}

function reported({ file, judgement }: JudgedFile): ReportedFile {
  const { judged = false, omitted = 0, unit } = judgement ?? {};
  return { file, ...(unit !== undefined && { unit }), judged, omitted };
}
