import { linesIn, type PrintedBlock } from '../model/compose/tree.ts';
import type { PlanDocument } from '../model/document.ts';
import type { PrintedRun } from '../model/references/mention.ts';

const wordsOf = (blocks: readonly PrintedBlock[]) => [...linesIn(blocks)].map(({ runs }) => runs);

/** Every line of print in reading order: title, body, recipients, annexes. */
export function printedLines({ composition }: PlanDocument): (readonly PrintedRun[])[] {
  const { subject, body, recipients, annexes } = composition;
  const attached = annexes.flatMap((annex) => [
    annex.title,
    ...annex.subject,
    ...annex.attached,
    ...wordsOf(annex.body),
  ]);
  return [...subject, ...wordsOf(body), ...recipients, ...attached];
}
