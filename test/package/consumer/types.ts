// Never run: the compiler reads it as a program that has installed tdkt, with no types of Node and no other library.
// A line that must not compile says so; were a public type `any`, these lines would fail.
import {
  type Finding,
  type Lang,
  type PlanText,
  type RenderFormat,
  type RenderResult,
  type Report,
  render,
  TdktError,
  type TdktErrorCode,
  validate,
} from 'tdkt';

const today = '2026-05-01';
const lang: Lang = 'en';
const text: PlanText = { name: 'plan.yaml', text: 'kind: plan' };

export async function findings(paths: readonly string[]): Promise<readonly string[]> {
  const report: Report = await validate({ paths, cwd: 'plans', today, lang });
  return report.findings.map(({ file, range, severity, message }: Finding) => {
    const severities: 'error' | 'warning' | 'info' = severity;
    return `${file}:${range?.start.line ?? 1}: ${severities}: ${message}`;
  });
}

export async function documents(format: RenderFormat): Promise<Uint8Array | string> {
  const docx = await render({ path: 'plan.yaml', format: 'docx', today, lang: undefined });
  if (docx.document === undefined) return docx.reason;
  const bytes: Uint8Array = docx.document;
  const html = await render({ text, others: [text], format: 'html', today });
  const page: string | undefined = html.document;
  const any: RenderResult = await render({ text, format, today });
  return page ?? any.document ?? bytes;
}

export const codeOf = (error: unknown): TdktErrorCode | undefined =>
  error instanceof TdktError ? error.code : undefined;

export function refused(): void {
  // @ts-expect-error: without a day there is no answer
  void validate({ paths: ['plans'] });
  // @ts-expect-error: either files or texts
  void validate({ paths: ['plans'], texts: [text], today });
  // @ts-expect-error: one of the two
  void validate({ today });
  // @ts-expect-error: a language there is none of
  void validate({ paths: ['plans'], today, lang: 'fr' });
  // @ts-expect-error: a format there is none of
  void render({ path: 'plan.yaml', format: 'pdf', today });
  // @ts-expect-error: a page is a string
  void render({ text, format: 'html', today }).then(({ document }): Uint8Array | undefined => document);
  // @ts-expect-error: no such code
  codeOf(undefined) === 'gone';
}
