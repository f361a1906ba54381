import { resolve } from 'node:path';
import { type Rendered, renderAlone, renderFormats } from '../app/render.ts';
import { renderText } from '../app/texts.ts';
import type { Report } from '../model/generated/report.ts';
import type { Say } from '../model/say.ts';
import { reportData } from '../report/data.ts';
import { type Call, callOf, checkNames, choiceIn, folderIn, oneOf, pathIn, textIn, textsIn } from './call.ts';
import type { CommonOptions, OnDisk, PlanText } from './options.ts';
import { orTdktError } from './program-failed.ts';

/** A Word document, one self-contained web page, or plain words. */
export type RenderFormat = 'docx' | 'html' | 'text';

/** What to print: a plan on the disk, or a text in memory. */
export type RenderOptions<Format extends RenderFormat = RenderFormat> = RenderPath<Format> | RenderText<Format>;

interface WithFormat<Format extends RenderFormat> extends CommonOptions {
  readonly format: Format;
}

/** A plan on the disk, with the repository it lies in. */
interface RenderPath<Format extends RenderFormat> extends WithFormat<Format>, OnDisk {
  /** One plan, relative to `cwd`. */
  readonly path: string;
  readonly text?: undefined;
}

/** A plan in memory. */
interface RenderText<Format extends RenderFormat> extends WithFormat<Format> {
  /** One plan. The disk is not touched. */
  readonly text: PlanText;
  /** The other files of its repository, whose facts and names of units it may use. */
  readonly others?: readonly PlanText[] | undefined;
  readonly path?: undefined;
}

/** A document, or why there is none; what was found in the plan in either case. */
export type RenderResult<Format extends RenderFormat = RenderFormat> = Printed<Format> | NotPrinted;

/** The plan was printed. */
interface Printed<Format extends RenderFormat> {
  /** The whole file: bytes of a `.docx`, or a string to be written as UTF-8. Equal plans give equal documents. */
  readonly document: Format extends 'docx' ? Uint8Array : string;
  /** As `validate` gives it. A plan with errors in what it says is printed all the same. */
  readonly report: Report;
}

/** The plan was not printed. */
interface NotPrinted {
  readonly document: undefined;
  /** One sentence: the file is no plan, or its structure is broken as the findings of `report` say. */
  readonly reason: string;
  readonly report: Report;
}

/**
 * Prints one plan as the official document, laid out by Decree 30/2020/NĐ-CP or, for older plans, Circular
 * 01/2011/TT-BNV. Nothing is written: what becomes of the document is up to the caller.
 *
 * @returns The document and the findings about its plan; without a document where there is nothing that could be printed.
 * @throws {TdktError} `bad-argument` or `program-failed`, as a rejected promise.
 * @example
 * const { document, report } = await render({ path: 'plans/plan.yaml', format: 'docx', today: '2026-05-01' });
 * if (document) await writeFile('plan.docx', document);
 */
export async function render<Format extends RenderFormat>(
  options: RenderOptions<Format>,
): Promise<RenderResult<Format>> {
  const call = callOf(options);
  const format = choiceIn(call, 'format', renderFormats) as Format;
  const run = oneOf(call, ['path', 'text']) === 'path' ? onDisk(call, format) : inMemory(call, format);
  return orTdktError(call.lang, async () => resultOf(await run(), format, call.lang));
}

function onDisk(call: Call, format: RenderFormat): () => Promise<Rendered> {
  const plan = pathIn(call, 'path');
  const cwd = folderIn(call);
  return () => renderAlone({ plan: { path: plan }, cwd: resolve(cwd), format, today: call.today });
}

function inMemory(call: Call, format: RenderFormat): () => Promise<Rendered> {
  const plan = textIn(call, 'text');
  const others = call.given['others'] === undefined ? [] : textsIn(call, 'others', 0);
  checkNames([plan, ...others], call.lang);
  return () => renderText({ plan, others, format, today: call.today });
}

function resultOf<Format extends RenderFormat>(
  { outcome, report: found, lang: configured }: Rendered,
  format: Format,
  asked: CommonOptions['lang'],
): RenderResult<Format> {
  const lang = asked ?? configured ?? 'vi';
  const report = reportData(found, lang, __TDKT_VERSION__);
  if (outcome === 'no-plan') return { document: undefined, reason: noPlan[lang], report };
  if (!('bytes' in outcome)) return { document: undefined, reason: outcome[lang], report };
  const document = format === 'docx' ? outcome.bytes : new TextDecoder().decode(outcome.bytes);
  return { document: document as Printed<Format>['document'], report };
}

const noPlan: Say = {
  vi: 'Không đọc được tệp kế hoạch nên không có gì để in.',
  en: 'The file of the plan could not be read, so there is nothing to print.',
};
