import { statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { PlanToPrint } from '../app/plans-in.ts';
import type { RenderFormat } from '../app/render.ts';
import type { Say } from '../model/say.ts';
import { visible } from '../report/visible.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage.ts';

/** Where a plan is printed to: an absolute path, or standard output. */
export interface Target {
  readonly plan: PlanToPrint;
  readonly path: string | undefined;
  /** A folder of documents, whose own folders are made as they are needed. */
  readonly folder?: string;
}

const endings: Readonly<Record<RenderFormat, string>> = { docx: '.docx', html: '.html', text: '.txt' };

/** One target for each plan; throws UsageError where `-o` does not fit them. */
export function targetsOf(
  plans: readonly PlanToPrint[],
  format: RenderFormat,
  output: string | undefined,
  isMany: boolean,
  io: Io,
): Target[] {
  const ending = endings[format];
  const isInput = plans.some(({ bytes }) => bytes !== undefined);
  if (output === undefined && isInput) return plans.map((plan) => ({ plan, path: onStdout(format, false, io) }));
  const beside = plans.map((plan) => ({
    plan,
    path: join(resolve(io.cwd, dirname(plan.path)), `${lastOf(plan.name)}${ending}`),
  }));
  if (output === undefined) return distinct(beside);
  const isNamed = extname(output).toLowerCase() === ending;
  const isFolder = isMany || /[\\/]$/.test(output) || (!isNamed && isFolderNow(resolve(io.cwd, output)));
  if (output === '-') return [{ plan: onlyOne(plans, isMany), path: onStdout(format, true, io) }];
  if (isMany && isNamed && !isFolderNow(resolve(io.cwd, output))) throw new UsageError(severalToOne, 'render');
  if (isFolder) {
    if (isInput) throw new UsageError(inputWithoutName, 'render');
    const folder = resolve(io.cwd, output);
    return distinct(plans.map((plan) => ({ plan, path: join(folder, `${plan.name}${ending}`), folder })));
  }
  if (!isNamed) throw new UsageError(wrongEnding(visible(output), ending), 'render');
  return [{ plan: onlyOne(plans, isMany), path: resolve(io.cwd, output) }];
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

const isFolderNow = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function onlyOne(plans: readonly PlanToPrint[], isMany: boolean): PlanToPrint {
  const [only] = plans;
  if (!only || isMany) throw new UsageError(severalToOne, 'render');
  return only;
}

/** A document is no text, and a terminal would act on its bytes; a page is read there by nobody who did not ask for it. */
function onStdout(format: RenderFormat, isAsked: boolean, { isTTY }: Io): undefined {
  if (!isTTY.stdout || format === 'text' || (format === 'html' && isAsked)) return;
  throw new UsageError(format === 'docx' ? onTerminal : pageOnTerminal, 'render');
}

function distinct(targets: readonly (Target & { readonly path: string })[]): Target[] {
  const seen = new Set<string>();
  for (const { path } of targets) {
    // Windows and macOS keep one file under names that differ in capitals alone.
    const key = path.toLowerCase();
    if (seen.has(key)) throw new UsageError(sameOutput(visible(path)), 'render');
    seen.add(key);
  }
  return [...targets];
}

const onTerminal: Say = {
  vi: 'không in tệp Word ra màn hình; hãy chuyển đầu ra vào tệp hoặc ghi tên tệp sau -o.',
  en: 'a document is not printed on the screen; redirect the output or name a file after -o.',
};

const pageOnTerminal: Say = {
  vi: 'không in trang web ra màn hình; hãy chuyển đầu ra vào tệp hoặc ghi tên tệp sau -o.',
  en: 'a web page is not printed on the screen; redirect the output or name a file after -o.',
};

const inputWithoutName: Say = {
  vi: 'kế hoạch đọc từ đầu vào chuẩn không có tên; hãy ghi tên tệp sau -o, ví dụ “-o ke-hoach.docx”.',
  en: 'a plan from standard input has no name; name a file after -o, for example “-o ke-hoach.docx”.',
};

const severalToOne: Say = {
  vi: 'nhiều kế hoạch không in chung vào một chỗ được; hãy ghi tên thư mục sau -o.',
  en: 'several plans are not printed to one place; name a folder after -o.',
};

const sameOutput = (path: string): Say => ({
  vi: `có hai kế hoạch cùng in ra “${path}”; hãy in từng tệp, hoặc nêu thư mục chứa cả hai.`,
  en: `two plans would both be printed to “${path}”; print them one by one, or name the folder that holds both.`,
});

const wrongEnding = (output: string, ending: string): Say => ({
  vi: `tên tệp in ra phải có đuôi ${ending}, không phải “${output}”.`,
  en: `the name of the file must end in ${ending}, not “${output}”.`,
});
