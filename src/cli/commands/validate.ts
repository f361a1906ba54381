import { stdinName } from '../../app/stdin.ts';
import { type Validated, validate } from '../../app/validate.ts';
import type { CivilDate } from '../../model/expressions/civil-date.ts';
import { singleDay, time } from '../../model/expressions/time.ts';
import type { Say } from '../../model/say.ts';
import { pretty } from '../../report/pretty.ts';
import { countOf, type Lang } from '../../report/report.ts';
import { type Context, langOf } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { tellDetails } from '../failure.ts';
import { paletteFor } from '../palette.ts';
import { refuseEmpty, UsageError } from '../usage.ts';

export interface ValidateOptions {
  readonly format?: string;
  /** Errors alone, and nothing where there are none. */
  readonly quiet?: boolean;
  /** Quotes lines of rosters with the names of people. */
  readonly showNames?: boolean;
  /** A day: judges as on that day. */
  readonly asOf?: string;
}

/** Judges files and folders, and prints what it found on stdout. */
export async function validateCommand(
  paths: readonly string[],
  { format = 'pretty', quiet = false, showNames = false, asOf }: ValidateOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  if (format !== 'pretty' && format !== 'json') throw unknownFormat(format);
  if (showNames && format === 'json') throw new UsageError(namesInJson, 'validate');
  refuseEmpty(paths, 'validate');
  const day = asOf === undefined ? undefined : dayOf(asOf);
  const { cwd, today } = io;
  const stdin = paths.includes(stdinName) ? await io.stdin() : undefined;
  const files = paths.filter((path) => path !== stdinName);
  const request = { paths: paths.length > 0 ? files : ['.'], stdin, cwd, today, asOf: day, showNames };
  const validated = await validate(request);
  const lang = langOf(context, validated.lang);
  io.stdout(format === 'json' ? await asJson(validated, lang) : await asText(validated, lang, quiet, context));
  if (validated.isUnusable) io.stderr(`${onlyConfig[lang]}\n`);
  for (const { error } of validated.report.failures) tellDetails(error, io);
  return exitCodeOf(validated);
}

function dayOf(text: string): CivilDate {
  const reading = time.read(text);
  const day = reading.ok ? singleDay(reading.value.window) : undefined;
  if (!day) throw new UsageError(noDay(text), 'validate');
  return day;
}

async function asText({ report }: Validated, lang: Lang, isQuiet: boolean, context: Context): Promise<string> {
  const { io } = context;
  return pretty(report, { lang, columns: io.columns, palette: await paletteFor(io.isTTY.stdout, context), isQuiet });
}

async function asJson({ report }: Validated, lang: Lang): Promise<string> {
  const { json } = await import('../../report/json.ts');
  return json(report, lang, __TDKT_VERSION__);
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

const namesInJson: Say = {
  vi: '“--show-names” chỉ dùng với dạng pretty: dạng json không bao giờ có họ tên, ngày sinh của đại biểu.',
  en: '“--show-names” goes with the format pretty alone: json never has names or births of delegates.',
};

const unknownFormat = (format: string): UsageError =>
  new UsageError(
    {
      vi: `không có dạng “${format}”; chỉ có pretty (cho người đọc) và json (cho máy đọc).`,
      en: `there is no format “${format}”; there are pretty (for people) and json (for machines).`,
    },
    'validate',
  );
