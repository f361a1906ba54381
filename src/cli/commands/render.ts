import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { objectionTo } from '../../app/output.ts';
import { notWritten } from '../../app/output-troubles.ts';
import { type OwnTemplates, templatesIn } from '../../app/own-templates.ts';
import { type PlansIn, planFromInput, plansIn } from '../../app/plans-in.ts';
import { isRenderFormat, type RenderFormat, render } from '../../app/render.ts';
import { otherFile, reportOn } from '../../app/report-on.ts';
import { stdinName } from '../../app/stdin.ts';
import { replaceFile } from '../../app/write.ts';
import type { Say } from '../../model/say.ts';
import { pretty } from '../../report/formats/pretty.ts';
import { countOf, type Lang, type Report } from '../../report/report.ts';
import { visible } from '../../report/visible.ts';
import { type Context, langOf } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { tellDetails } from '../failure.ts';
import type { Io } from '../io.ts';
import { paletteFor } from '../palette.ts';
import { progressOn } from '../progress.ts';
import { type Target, targetsOf } from '../render-targets.ts';
import { refuseEmpty, UsageError } from '../usage.ts';

export interface RenderOptions {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  /** A folder with templates of one's own. */
  readonly templates?: string;
  /** Errors alone: no warnings, no names of what was written. */
  readonly quiet?: boolean;
}

/** Prints plans; findings go to stderr, so that `-o -` gives nothing but the document. */
export async function renderCommand(
  paths: readonly string[],
  { format = 'docx', output, force = false, quiet = false, templates }: RenderOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  if (!isRenderFormat(format)) throw unknownFormat(format);
  refuseEmpty(paths, 'render');
  const { plans, around, report } = await planPaths(paths, io);
  const isMany = plans.length !== 1 || paths.length !== 1;
  const targets = targetsOf(plans, format, output, isMany, io);
  await tellFindings(report, langOf(context, undefined), quiet, context);
  const own = templates === undefined ? undefined : await ownTemplates(templates, quiet, context);
  if (own === 'wrong') return ExitCode.Unjudged;
  const progress = progressOn(io, targets.length);
  const codes: ExitCode[] = targets.length === 0 ? [ExitCode.NoInput] : [];
  for (const target of targets) {
    progress.show(target.plan.path);
    codes.push(await renderOne(target, { format, force, quiet, around, own }, context, progress.clear));
  }
  progress.clear();
  return gravest.find((code) => codes.includes(code)) ?? ExitCode.Clean;
}

/** The templates of a folder; `wrong` where they have errors, which are told. */
async function ownTemplates(
  asked: string,
  isQuiet: boolean,
  context: Context,
): Promise<OwnTemplates['texts'] | 'wrong'> {
  const { cwd } = context.io;
  refuseEmpty([asked], 'render');
  const { texts, findings } = await templatesIn(resolve(cwd, asked), cwd);
  const report = reportOn([], findings, otherFile(cwd));
  await tellFindings(report, langOf(context, undefined), isQuiet, context);
  return countOf(report, 'error') > 0 ? 'wrong' : texts;
}

/** A plan that comes by standard input has no name to stand beside others under. */
async function planPaths(paths: readonly string[], io: Io): Promise<PlansIn> {
  if (!paths.includes(stdinName)) return plansIn(paths, io.cwd);
  if (paths.length > 1) throw new UsageError(inputAlone, 'render');
  return planFromInput(await io.stdin(), io.cwd);
}

/** The worst of several outcomes is the run's. */
const gravest = [ExitCode.Unjudged, ExitCode.NoInput, ExitCode.Findings];

interface Choice {
  readonly format: RenderFormat;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly around: PlansIn['around'];
  readonly own: OwnTemplates['texts'] | undefined;
}

async function renderOne(target: Target, choice: Choice, context: Context, clear: () => void): Promise<ExitCode> {
  const { io } = context;
  const {
    outcome,
    report,
    lang: asked,
  } = await render({
    plan: target.plan,
    cwd: io.cwd,
    format: choice.format,
    around: choice.around,
    today: io.today,
    ownTemplates: choice.own,
  });
  const lang = langOf(context, asked);
  clear();
  await tellFindings(report, lang, choice.quiet, context);
  if (outcome === 'no-plan') return ExitCode.NoInput;
  const refusal = 'bytes' in outcome ? await put(outcome.bytes, target, choice, io) : outcome;
  if (refusal) {
    io.stderr(`${visible(refusal[lang])}\n`);
    return ExitCode.Unjudged;
  }
  if (target.path !== undefined && !choice.quiet) io.stdout(`${written[lang]}: ${visible(target.path)}\n`);
  return countOf(report, 'error') + report.failures.length > 0 ? ExitCode.Findings : ExitCode.Clean;
}

const written: Say = { vi: 'Đã ghi', en: 'Written' };

/** Why the document was not written, if it was not. */
async function put(
  bytes: Uint8Array,
  { plan, path, folder }: Target,
  { format, force }: Choice,
  io: Io,
): Promise<Say | undefined> {
  if (path === undefined) {
    io.stdout(Buffer.from(bytes));
    return undefined;
  }
  try {
    if (folder !== undefined) mkdirSync(dirname(path), { recursive: true });
    const source = plan.bytes ? undefined : resolve(io.cwd, plan.path);
    const objection = await objectionTo({ path, plan: source, format, force });
    if (objection) return objection;
    replaceFile(path, bytes);
    return undefined;
  } catch (error) {
    tellDetails(error, io);
    return notWritten(path, error);
  }
}

async function tellFindings(report: Report, lang: Lang, isQuiet: boolean, context: Context): Promise<void> {
  const { io } = context;
  const { findings, failures } = report;
  if (findings.length + failures.length === 0) return;
  const palette = await paletteFor(io.isTTY.stderr, context);
  io.stderr(await pretty(report, { lang, columns: io.columns, palette, isQuiet }));
  for (const { error } of failures) tellDetails(error, io);
}

const inputAlone: Say = {
  vi: 'kế hoạch đọc từ đầu vào chuẩn được in một mình; hãy in các kế hoạch khác bằng lệnh khác.',
  en: 'a plan from standard input is printed alone; print the other plans by another command.',
};

const unknownFormat = (format: string): UsageError =>
  new UsageError(
    {
      vi: `không có dạng “${format}”; chỉ có docx (tệp Word), html (trang web) và text (chữ thường).`,
      en: `there is no format “${format}”; there are docx (Word), html (a web page) and text (plain words).`,
    },
    'render',
  );
