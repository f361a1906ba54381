import { type ComposedSheet, linesIn, type PrintedBlock } from '../model/compose/tree.ts';
import type { PlanDocument } from '../model/document.ts';
import type { PrintedRun } from '../model/references/mention.ts';

const wordsOf = (blocks: readonly PrintedBlock[]) => [...linesIn(blocks)].map(({ runs }) => runs);

/** Every line of print in reading order: the Decision, then title, legal bases, body, recipients, annexes. */
export function printedLines({ composition }: PlanDocument): (readonly PrintedRun[])[] {
  const { decision, attached: carried, annexes } = composition;
  const attached = annexes.flatMap((annex) => [
    annex.title,
    ...annex.subject,
    ...annex.attached,
    ...wordsOf(annex.body),
  ]);
  return [
    ...(decision ? sheetLines(decision, [decision.decidedBy]) : []),
    ...sheetLines(composition, carried),
    ...attached,
  ];
}

const sheetLines = (
  { subject, legalBases, body, recipients }: ComposedSheet,
  underTitle: readonly (readonly PrintedRun[])[],
): (readonly PrintedRun[])[] => [...subject, ...underTitle, ...wordsOf(legalBases), ...wordsOf(body), ...recipients];
