import { extname, resolve } from 'node:path';
import { type Output, objectionTo } from '../../app/output.ts';
import { notWritten } from '../../app/output-troubles.ts';
import { type Rendered, render } from '../../app/render.ts';
import { replaceFile } from '../../app/write.ts';
import type { Say } from '../../model/say.ts';
import { pretty } from '../../report/pretty.ts';
import { countOf, type Lang } from '../../report/report.ts';
import { visible } from '../../report/visible.ts';
import { type Context, langOf } from '../context.ts';
import { ExitCode } from '../exit-code.ts';
import { tellDetails } from '../failure.ts';
import type { Io } from '../io.ts';
import { paletteFor } from '../palette.ts';
import { refuseEmpty, UsageError } from '../usage.ts';

export interface RenderOptions {
  readonly output?: string;
  readonly force?: true;
}

/** Prints a plan as a .docx; findings go to stderr, so that `-o -` gives nothing but the document. */
export async function renderCommand(plan: string, options: RenderOptions, context: Context): Promise<ExitCode> {
  const { io } = context;
  refuseEmpty([plan], 'render');
  const path = outputPath(plan, options.output, io);
  const rendered = await render({ plan, cwd: io.cwd, today: io.today });
  const { outcome, report } = rendered;
  const lang = langOf(context, rendered.lang);
  await tellFindings(rendered, lang, io);
  if (outcome === 'no-plan') return ExitCode.NoInput;
  const output = path === undefined ? undefined : { path, plan: resolve(io.cwd, plan), force: options.force === true };
  const refusal = 'bytes' in outcome ? await put(outcome.bytes, output, io) : outcome;
  if (refusal) {
    io.stderr(`${visible(refusal[lang])}\n`);
    return ExitCode.Unjudged;
  }
  if (output) io.stdout(`${written[lang]}: ${visible(output.path)}\n`);
  return countOf(report, 'error') + report.failures.length > 0 ? ExitCode.Findings : ExitCode.Clean;
}

const written: Say = { vi: 'Đã ghi', en: 'Written' };

/** Absolute; undefined is standard output. */
function outputPath(plan: string, output: string | undefined, io: Io): string | undefined {
  if (output === undefined) return resolve(io.cwd, `${plan.replace(/\.ya?ml$/i, '')}.docx`);
  if (output === '-') {
    if (io.isTTY.stdout) throw new UsageError(onTerminal, 'render');
    return undefined;
  }
  if (extname(output).toLowerCase() !== '.docx') throw new UsageError(notDocx(visible(output)), 'render');
  return resolve(io.cwd, output);
}

const onTerminal: Say = {
  vi: 'không in tệp Word ra màn hình; hãy chuyển đầu ra vào tệp hoặc ghi tên tệp sau -o.',
  en: 'a document is not printed on the screen; redirect the output or name a file after -o.',
};

const notDocx = (output: string): Say => ({
  vi: `tên tệp Word phải có đuôi .docx, không phải “${output}”.`,
  en: `the name of the document must end in .docx, not “${output}”.`,
});

/** Why the document was not written, if it was not. */
async function put(bytes: Uint8Array, output: Output | undefined, io: Io): Promise<Say | undefined> {
  if (!output) {
    io.stdout(Buffer.from(bytes));
    return undefined;
  }
  const objection = await objectionTo(output);
  if (objection) return objection;
  try {
    replaceFile(output.path, bytes);
    return undefined;
  } catch (error) {
    tellDetails(error, io);
    return notWritten(output.path, error);
  }
}

async function tellFindings({ report }: Rendered, lang: Lang, io: Io): Promise<void> {
  const { findings, failures } = report;
  if (findings.length + failures.length === 0) return;
  const palette = await paletteFor(io.isTTY.stderr, io);
  io.stderr(await pretty(report, { lang, columns: io.columns, palette }));
  for (const { error } of failures) tellDetails(error, io);
}
