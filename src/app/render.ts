import { dirname, resolve } from 'node:path';
import type { PlanDocument } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Say } from '../model/say.ts';
import type { RenderFormat } from '../render/formats.ts';
import { TemplateError } from '../render/template-error.ts';
import type { TemplateTexts } from '../render/templates.ts';
import type { Lang, Report } from '../report/report.ts';
import { nameFrom } from '../workspace/names.ts';
import { readRegular } from '../workspace/read.ts';
import { type Repositories, readRepositories } from '../workspace/repository.ts';
import { type Circumstances, judge } from './judge.ts';
import { configuredLang } from './language.ts';
import type { PlanToPrint } from './plans-in.ts';
import { otherFile, type ReadOther, reportOn } from './report-on.ts';
import { templates } from './templates.ts';

export type { RenderFormat };

// Not taken from the renderer itself, which a wrong command line need not load.
export const renderFormats: readonly RenderFormat[] = ['docx', 'html', 'text'];

export const isRenderFormat = (format: string): format is RenderFormat =>
  (renderFormats as readonly string[]).includes(format);

export interface RenderRequest {
  readonly plan: Omit<PlanToPrint, 'name'>;
  readonly cwd: string;
  readonly format: RenderFormat;
  /** What lies around the plans of the run (`plansIn`). */
  readonly around: Repositories;
  /** ISO date. */
  readonly today: string;
  /** Checked ones of the repository, in the place of ours of the same name. */
  readonly ownTemplates?: TemplateTexts | undefined;
}

export interface Rendered {
  readonly report: Report;
  /** The language `tdkt.yaml` asks for. */
  readonly lang: Lang | undefined;
  readonly outcome: Outcome;
}

/** The file's bytes, or that there was no plan to print, or why it was not printed. */
type Outcome = { readonly bytes: Uint8Array } | 'no-plan' | Say;

/** Judges one plan of a run and prints it; what was found around it the run has told. Throws only for mistakes of the program itself. */
export const render = (request: RenderRequest): Promise<Rendered> => renderWith(request, []);

/** Prints one plan that is a run of its own: the report has what was found around it too. */
export async function renderAlone(request: Omit<RenderRequest, 'around'>): Promise<Rendered> {
  const { plan, cwd } = request;
  const around = await readRepositories(new Map([[resolve(cwd, plan.path), plan.bytes]]), cwd, templates);
  return renderWith({ ...request, around }, around.findings);
}

async function renderWith(
  { plan, cwd, format, around, today, ownTemplates }: RenderRequest,
  found: readonly Finding[],
) {
  const path = resolve(cwd, plan.path);
  const file = nameFrom(cwd, path);
  const lang = configuredLang(dirname(path));
  const read = plan.bytes ? { bytes: plan.bytes } : readRegular(path, file);
  if ('finding' in read) return unread(file, read.finding, lang);
  const circumstances = { today, repository: around.of(path) };
  const outcome = await printFile(file, read.bytes, circumstances, {
    format,
    found,
    read: otherFile(cwd),
    ownTemplates,
  });
  return { ...outcome, lang };
}

interface Printing {
  readonly format: RenderFormat;
  readonly found: readonly Finding[];
  readonly read: ReadOther;
  readonly ownTemplates?: TemplateTexts | undefined;
}

/** Judges the bytes of one plan and prints them; `file` is their name in findings. */
export async function printFile(
  file: string,
  bytes: Uint8Array,
  circumstances: Circumstances,
  { format, found, read, ownTemplates }: Printing,
): Promise<Omit<Rendered, 'lang'>> {
  const judgement = judge(file, bytes, 'plan', circumstances);
  const report = reportOn([{ file, judgement }], found, read);
  if (judgement.kind === 'units') return { report, outcome: register };
  if (judgement.kind === 'roster') return { report, outcome: roster };
  const isReadable = judgement.source.findings.every(({ severity }) => severity !== 'error');
  if (!judgement.document || !isReadable) return { report, outcome: unfit };
  return { report, outcome: await printed(judgement.document, format, ownTemplates) };
}

/** A plan too large to be read is a plan that cannot be printed; everything else is no plan at all. */
function unread(file: string, finding: Finding, lang: Lang | undefined): Rendered {
  const isPlan = finding.code === 'TD107';
  const files = isPlan ? [{ file, judgement: undefined }] : [];
  return { report: reportOn(files, [finding], () => undefined), lang, outcome: isPlan ? unfit : 'no-plan' };
}

const register: Say = {
  vi: 'Đây là danh bạ đơn vị, không phải kế hoạch: không có gì để in.',
  en: 'This is a register of units, not a plan: there is nothing to print.',
};

const roster: Say = {
  vi: 'Đây là danh sách đại biểu, không phải kế hoạch: không có gì để in.',
  en: 'This is a roster of delegates, not a plan: there is nothing to print.',
};

const unfit: Say = {
  vi: 'Chưa in được kế hoạch: hãy sửa các lỗi đã nêu rồi in lại.',
  en: 'The plan was not printed: correct the errors that were told and print it again.',
};

// docx and Handlebars are big, and a plan with broken structure never needs them.
async function printed(document: PlanDocument, format: RenderFormat, own?: TemplateTexts): Promise<Outcome> {
  const [{ planView }, { renderAs }] = await Promise.all([
    import('../documents/plan.ts'),
    import('../render/formats.ts'),
  ]);
  try {
    return { bytes: await renderAs(format, 'ke-hoach', planView(document), own) };
  } catch (error) {
    if (error instanceof TemplateError) return templateAtFault(error);
    throw error;
  }
}

const templateAtFault = ({ file, line, say: { vi, en } }: TemplateError): Say => ({
  vi: `Mẫu in có lỗi ở ${file}, dòng ${line}, chưa in được kế hoạch: ${vi}.`,
  en: `A template is at fault at ${file}, line ${line}, the plan was not printed: ${en}.`,
});
