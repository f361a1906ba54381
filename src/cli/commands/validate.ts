import { configuredLang } from '../../app/language.ts';
import { stdinName } from '../../app/stdin.ts';
import { HistoryError, type Validated, type ValidateRequest, validate } from '../../app/validate.ts';
import type { CivilDate } from '../../model/expressions/civil-date.ts';
import { singleDay, time } from '../../model/expressions/time.ts';
import type { Say } from '../../model/say.ts';
import { formats } from '../../report/formats.ts';
import { isFatal, type Threshold, thresholds } from '../../report/threshold.ts';
import { visible } from '../../report/visible.ts';
import { type Context, langOf } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { tellDetails } from '../failure.ts';
import { type ReportTarget, reportTargets } from '../report-targets.ts';
import { refuseEmpty, UsageError } from '../usage.ts';
import { writeReport } from '../write-report.ts';

export interface ValidateOptions {
  /** Each `name` or `name=file`. */
  readonly format?: readonly string[];
  /** Errors alone, and nothing where there are none. */
  readonly quiet?: boolean;
  /** Quotes lines of rosters with the names of people. */
  readonly showNames?: boolean;
  /** `error`, `warning`, `info` or `never`. */
  readonly failOn?: string;
  /** Findings that somebody had a reason not to be told are shown too. */
  readonly showIgnored?: boolean;
  /** A day: judges as on that day. */
  readonly asOf?: string;
  /** Judges only what changed, and what depends on it. */
  readonly changed?: boolean;
  /** Since which commit; the last one where it is left out. */
  readonly base?: string;
  /** Tells only what was not found at this commit. */
  readonly newSince?: string;
}

/** Judges files and folders, and writes what it found in each format that is asked for. */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const { format: asked = [], quiet = false, showNames = false, showIgnored = false, failOn, asOf } = options;
  const { io } = context;
  const targets = reportTargets(asked, io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty', io.cwd);
  if (showNames && !targets.every(mayShowNames)) throw new UsageError(namesElsewhere, 'validate');
  const threshold = failOn === undefined ? undefined : thresholdOf(failOn);
  refuseEmpty(paths, 'validate');
  const day = asOf === undefined ? undefined : dayOf(asOf);
  const { cwd, today } = io;
  const stdin = paths.includes(stdinName) ? await io.stdin() : undefined;
  const files = paths.filter((path) => path !== stdinName);
  const request = { paths: paths.length > 0 ? files : ['.'], stdin, cwd, today, asOf: day, showNames };
  const validated = await judged({ ...request, ...historyAsked(options, stdin !== undefined) }, context);
  if (!validated) return ExitCode.Unjudged;
  const lang = langOf(context, validated.lang);
  const fatal = threshold ?? validated.failOn ?? 'error';
  const how = { lang, isQuiet: quiet, showsIgnored: showIgnored, failOn: fatal };
  const isWritten = await writeReport(validated.report, targets, how, context);
  if (validated.isUnusable) io.stderr(`${onlyConfig[lang]}\n`);
  for (const { error } of validated.report.failures) tellDetails(error, io);
  return isWritten ? exitCodeOf(validated, fatal) : ExitCode.Unjudged;
}

/** What is asked of history; of a text from standard input there is none. */
function historyAsked(
  { changed = false, base, newSince }: ValidateOptions,
  isStdin: boolean,
): Pick<ValidateRequest, 'changedSince' | 'newSince'> {
  if (base !== undefined && !changed) throw new UsageError(baseAlone, 'validate');
  if (isStdin && (changed || newSince !== undefined)) throw new UsageError(noHistoryOfStdin, 'validate');
  return { changedSince: changed ? (base ?? 'HEAD') : undefined, newSince };
}

/** Nothing where history was asked for and cannot be read, which stderr then says. */
async function judged(request: ValidateRequest, context: Context): Promise<Validated | undefined> {
  try {
    return await validate(request);
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    const lang = langOf(context, configuredLang(request.cwd));
    context.io.stderr(`tdkt: ${visible(error.say[lang])}\n`);
    return undefined;
  }
}

/** A file is passed on, so names go to the screen alone. */
const mayShowNames = ({ format, path }: ReportTarget): boolean => path === undefined && formats[format].showsLines;

function dayOf(text: string): CivilDate {
  const reading = time.read(text);
  const day = reading.ok ? singleDay(reading.value.window) : undefined;
  if (!day) throw new UsageError(noDay(text), 'validate');
  return day;
}

function exitCodeOf({ report, hasInput, isUnusable }: Validated, failOn: Threshold): ExitCode {
  if (report.failures.length > 0) return ExitCode.Unjudged;
  if (isUnusable) return ExitCode.Usage;
  if (!hasInput) return ExitCode.NoInput;
  return report.findings.some(({ severity }) => isFatal(severity, failOn)) ? ExitCode.Findings : ExitCode.Clean;
}

const baseAlone: Say = {
  vi: '“--base” đi cùng “--changed”, ví dụ “--changed --base origin/main”.',
  en: '“--base” goes with “--changed”, for example “--changed --base origin/main”.',
};

const noHistoryOfStdin: Say = {
  vi: '“--changed”, “--new-since” so sánh các tệp trong kho git, không dùng được với dấu - (đầu vào chuẩn).',
  en: '“--changed” and “--new-since” compare files of a git repository and do not go with - (standard input).',
};

const onlyConfig: Say = {
  vi: 'tdkt.yaml chưa dùng được nên các tệp khác chưa được kiểm tra.',
  en: 'tdkt.yaml cannot be used, so the other files were not checked.',
};

function thresholdOf(asked: string): Threshold {
  const found = thresholds.find((own) => own === asked);
  if (found) return found;
  throw new UsageError(noThreshold(visible(asked)), 'validate');
}

const noThreshold = (asked: string): Say => ({
  vi: `“--fail-on” nhận error (lỗi), warning (cảnh báo), info (lưu ý) hoặc never (không bao giờ), không nhận “${asked}”.`,
  en: `“--fail-on” takes error, warning, info (notes) or never, not “${asked}”.`,
});

const noDay = (text: string): Say => ({
  vi: `“--as-of” cần một ngày, ví dụ 31/3/2026; “${text}” không phải là một ngày.`,
  en: `“--as-of” wants a day, for example 31/3/2026; “${text}” is none.`,
});

const namesElsewhere: Say = {
  vi: '“--show-names” chỉ dùng khi in dạng pretty ra màn hình: các dạng khác và các tệp kết quả không bao giờ có họ tên, ngày sinh của đại biểu.',
  en: '“--show-names” goes with the format pretty on the screen alone: other formats and files never have names or births of delegates.',
};
