import type { Lang, Report } from '../report/report.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { type Judgement, judge } from './judge.ts';
import { reportOn } from './report-on.ts';

export interface ValidateRequest {
  /** Files and folders, relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** ISO date. */
  readonly today: string;
}

export interface Validated {
  readonly report: Report;
  /** The paths led to at least one file. */
  readonly hasInput: boolean;
  /** The language `tdkt.yaml` asks for. */
  readonly lang: Lang | undefined;
  /** `tdkt.yaml` cannot be used at all, and nothing else was judged. */
  readonly isUnusable: boolean;
}

/** Judges everything the paths name. Throws only for mistakes of the program itself. */
export async function validate({ paths, cwd, today }: ValidateRequest): Promise<Validated> {
  const { files, findings, hasInput, config } = await readWorkspace(paths, cwd);
  const chosen = config.unusable ? files.filter(({ kind }) => kind === 'tdkt') : files;
  const judged = chosen.map(({ file, kind, bytes, named }) => {
    const judgement = bytes && judge(file, bytes, kind, today);
    return { file, kind, judgement: judgement && named ? unjudgedIsError(judgement) : judgement };
  });
  return { report: reportOn(judged, findings), hasInput, lang: config.lang, isUnusable: config.unusable };
}

/** In a folder a file of another sort is normal; whoever names it wants it judged. */
function unjudgedIsError(judgement: Judgement): Judgement {
  const findings = judgement.findings.map((finding) =>
    finding.code === 'TD128' ? ({ ...finding, severity: 'error' } as const) : finding,
  );
  return { ...judgement, findings };
}
