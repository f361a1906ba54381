import type { PlanDocument } from '../model/document.ts';
import type { Paper, Submission } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';
import { printedTexts } from '../model/printed-text.ts';
import { comparable } from '../model/text.ts';

/** A paper that a submission asks for. */
export interface AskedPaper {
  readonly submission: Submission;
  readonly path: NodePath;
  readonly paper: Paper;
  /** As it prints. */
  readonly name: string;
}

export function askedPapers(document: PlanDocument): AskedPaper[] {
  const textAt = printedTexts(document);
  return (document.plan.submissions ?? []).flatMap((submission, index) => {
    const path = ['submissions', index];
    return submission.papers.map((paper, number) => {
      const name = textAt([...path, 'papers', number, 'name']) ?? paper.name;
      return { submission, path, paper, name };
    });
  });
}

/** One kind, one sender, and one name that is the other or its beginning. */
export function isSamePaper(a: AskedPaper, b: AskedPaper): boolean {
  if (a.submission === b.submission || a.paper.kind !== b.paper.kind || a.paper.kind === 'other') return false;
  return isNameOf(a.name, b.name) && sharesSenders(a.submission, b.submission);
}

function isNameOf(a: string, b: string): boolean {
  const [first, second] = [`${comparable(a)} `, `${comparable(b)} `];
  return first.startsWith(second) || second.startsWith(first);
}

export function sharesSenders({ for: a }: Submission, { for: b }: Submission): boolean {
  if (a?.kinds && b?.kinds) return a.kinds.some((kind) => b.kinds?.includes(kind));
  return a?.name !== undefined && b?.name !== undefined && comparable(a.name) === comparable(b.name);
}
