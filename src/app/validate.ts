import { resolve } from 'node:path';
import { type CivilDate, isoText } from '../model/expressions/civil-date.ts';
import type { Severity } from '../model/finding.ts';
import type { History, Lang, Report } from '../report/report.ts';
import type { Config } from '../workspace/config.ts';
import { readRepositories } from '../workspace/repository.ts';
import { readWorkspace, type WorkspaceFile } from '../workspace/workspace.ts';
import { type Affected, affectedFiles } from './history/changed-files.ts';
import { type Compared, comparedWith, withoutKnown } from './history/compare.ts';
import type { Judging } from './history/told-before.ts';
import { type Circumstances, type Judgement, judge } from './judge.ts';
import { configuredLang } from './language.ts';
import { templateFindings } from './own-templates.ts';
import { type JudgedFile, otherFile, reportOn } from './report-on.ts';
import { stdinName } from './stdin.ts';
import { templates } from './templates.ts';

export { HistoryError } from '../workspace/history-error.ts';

export interface ValidateRequest {
  /** Files and folders, relative to `cwd`. */
  readonly paths: readonly string[];
  /** What came by standard input, judged as a file of `cwd`. */
  readonly stdin?: Uint8Array | undefined;
  readonly cwd: string;
  /** ISO date. */
  readonly today: string;
  /** Judges as on this day: what was issued later is not there yet. */
  readonly asOf?: CivilDate | undefined;
  /** Lines of rosters are quoted as they are, with the names of people. */
  readonly showNames?: boolean;
  /** Only what changed since this commit, or depends on what did. */
  readonly changedSince?: string | undefined;
  /** Only what was not found at this commit. */
  readonly newSince?: string | undefined;
}

export interface Validated {
  readonly report: Report;
  /** The paths led to at least one file. */
  readonly hasInput: boolean;
  /** The language `tdkt.yaml` asks for. */
  readonly lang: Lang | undefined;
  /** From which severity on the repository wants a run to fail. */
  readonly failOn: Severity | undefined;
  /** `tdkt.yaml` cannot be used at all, and nothing else was judged. */
  readonly isUnusable: boolean;
}

/**
 * Judges everything the paths name. Throws HistoryError where a history that was asked for cannot be read, else only for
 * mistakes of the program itself.
 */
export async function validate(request: ValidateRequest): Promise<Validated> {
  const { changedSince, newSince, ...plain } = request;
  const { paths, cwd } = plain;
  const changed = changedSince === undefined ? undefined : await comparedWith(changedSince, cwd);
  const known = newSince === undefined ? undefined : await comparedWith(newSince, cwd);
  const validated = await validateFiles(plain, changed);
  if (!known) return validated;
  const judging: Judging = async (there) => (await validateFiles({ ...plain, ...there })).report;
  return { ...validated, report: await withoutKnown(validated.report, known, { paths, cwd, judging }) };
}

async function validateFiles(
  { paths, stdin, cwd, today: now, asOf, showNames }: ValidateRequest,
  compared?: Compared,
): Promise<Validated> {
  const { files, findings, hasInput, config } = await readWorkspace(paths, cwd);
  const all = stdin === undefined ? files : [stdinFile(stdin, cwd), ...files];
  const chosen = judgeable(all, config);
  const data = chosen.filter(({ kind }) => kind === 'plan');
  const around = await readRepositories(new Map(data.map(({ path, bytes }) => [path, bytes])), cwd, templates, asOf);
  const today = asOf ? isoText(asOf) : now;
  const present = chosen.filter(({ path }) => !around.isLater(path));
  const affected = compared && (await affectedFiles(compared.base, compared.changes, present, around));
  const judged = (affected?.files ?? present).map((file) =>
    kept(judgedFile(file, { today, repository: around.of(file.path) })),
  );
  const left = new Set(affected && present.filter((file) => !affected.files.includes(file)).map(({ file }) => file));
  const ofTemplates = await templateFindings(present, cwd);
  const found = [...findings, ...around.findings, ...ofTemplates].filter(({ place }) => !left.has(place.file));
  const whole = reportOn(judged, found, otherFile(cwd), showNames);
  const report = compared && affected ? { ...whole, history: historyOf(compared, affected) } : whole;
  const lang = config.lang ?? (stdin && configuredLang(cwd));
  const { failOn, unusable: isUnusable } = config;
  return { report, hasInput: hasInput || stdin !== undefined, lang, failOn, isUnusable };
}

const historyOf = ({ base: { ref, commit } }: Compared, { changed: files }: Affected): History => ({
  changed: { ref, commit, files },
});

/** Nothing else is judged by a `tdkt.yaml` that cannot be used. */
export const judgeable = (files: readonly WorkspaceFile[], { unusable }: Config): readonly WorkspaceFile[] =>
  unusable ? files.filter(({ kind }) => kind === 'tdkt') : files;

export function judgedFile({ file, kind, bytes, named }: WorkspaceFile, around: Circumstances): JudgedFile {
  const judgement = bytes && judge(file, bytes, kind, around);
  return { file, judgement: judgement && named ? unjudgedIsError(judgement) : judgement };
}

/**
 * Of thousands of plans only the findings are kept, and the sources they stand in: everything else of a plan is a
 * hundred times its text. What came by standard input cannot be read again.
 */
function kept({ file, judgement }: JudgedFile): JudgedFile {
  if (!judgement) return { file, judgement };
  const { findings, suppressed, omitted, unit, judged, failures, source } = judgement;
  const isNeeded = findings.length + suppressed.length > 0 || file === stdinName;
  return {
    file,
    judgement: { findings, suppressed, omitted, unit, judged, failures, ...(isNeeded && source && { source }) },
  };
}

const stdinFile = (bytes: Uint8Array, cwd: string): WorkspaceFile => ({
  file: stdinName,
  path: resolve(cwd, stdinName),
  kind: 'plan',
  bytes,
  named: true,
});

/** In a folder a file of another sort is normal; whoever names it wants it judged. */
function unjudgedIsError(judgement: Judgement): Judgement {
  const findings = judgement.findings.map((finding) =>
    finding.code === 'TD128' ? ({ ...finding, severity: 'error' } as const) : finding,
  );
  return { ...judgement, findings };
}
