import { stdinName } from '../../app/stdin.ts';
import { type Validated, validate } from '../../app/validate.ts';
import type { CivilDate } from '../../model/expressions/civil-date.ts';
import { singleDay, time } from '../../model/expressions/time.ts';
import type { Say } from '../../model/say.ts';
import { formats } from '../../report/formats.ts';
import { countOf } from '../../report/report.ts';
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
  /** A day: judges as on that day. */
  readonly asOf?: string;
}

/** Judges files and folders, and writes what it found in each format that is asked for. */
export async function validateCommand(
  paths: readonly string[],
  { format: asked = [], quiet = false, showNames = false, asOf }: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const targets = reportTargets(asked, io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty', io.cwd);
  if (showNames && !targets.every(mayShowNames)) throw new UsageError(namesElsewhere, 'validate');
  refuseEmpty(paths, 'validate');
  const day = asOf === undefined ? undefined : dayOf(asOf);
  const { cwd, today } = io;
  const stdin = paths.includes(stdinName) ? await io.stdin() : undefined;
  const files = paths.filter((path) => path !== stdinName);
  const request = { paths: paths.length > 0 ? files : ['.'], stdin, cwd, today, asOf: day, showNames };
  const validated = await validate(request);
  const lang = langOf(context, validated.lang);
  const isWritten = await writeReport(validated.report, targets, { lang, isQuiet: quiet }, context);
  if (validated.isUnusable) io.stderr(`${onlyConfig[lang]}\n`);
  for (const { error } of validated.report.failures) tellDetails(error, io);
  return isWritten ? exitCodeOf(validated) : ExitCode.Unjudged;
}

/** A file is passed on, so names go to the screen alone. */
const mayShowNames = ({ format, path }: ReportTarget): boolean => path === undefined && formats[format].showsLines;

function dayOf(text: string): CivilDate {
  const reading = time.read(text);
  const day = reading.ok ? singleDay(reading.value.window) : undefined;
  if (!day) throw new UsageError(noDay(text), 'validate');
  return day;
}

function exitCodeOf({ report, hasInput, isUnusable }: Validated): ExitCode {
  if (report.failures.length > 0) return ExitCode.Unjudged;
  if (isUnusable) return ExitCode.Usage;
  if (!hasInput) return ExitCode.NoInput;
  return countOf(report, 'error') > 0 ? ExitCode.Findings : ExitCode.Clean;
}

const onlyConfig: Say = {
  vi: 'tdkt.yaml chưa dùng được nên các tệp khác chưa được kiểm tra.',
  en: 'tdkt.yaml cannot be used, so the other files were not checked.',
};

const noDay = (text: string): Say => ({
  vi: `“--as-of” cần một ngày, ví dụ 31/3/2026; “${text}” không phải là một ngày.`,
  en: `“--as-of” wants a day, for example 31/3/2026; “${text}” is none.`,
});

const namesElsewhere: Say = {
  vi: '“--show-names” chỉ dùng khi in dạng pretty ra màn hình: các dạng khác và các tệp kết quả không bao giờ có họ tên, ngày sinh của đại biểu.',
  en: '“--show-names” goes with the format pretty on the screen alone: other formats and files never have names or births of delegates.',
};
