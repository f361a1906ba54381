import type { PlanDocument } from '../model/document.ts';
import type { PrintedRun } from '../model/references/mention.ts';

/** Every line of print in reading order: title, body, recipients, annexes. */
export function printedLines({ composition }: PlanDocument): (readonly PrintedRun[])[] {
  const { subject, body, recipients, annexes } = composition;
  const attached = annexes.flatMap((annex) => [
    annex.title,
    ...annex.subject,
    ...annex.attached,
    ...annex.body.map(({ runs }) => runs),
  ]);
  return [...subject, ...body.map(({ runs }) => runs), ...recipients, ...attached];
}
