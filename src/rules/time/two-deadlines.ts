import type { PlanDocument } from '../../model/document.ts';
import type { Paper, Submission } from '../../model/generated/plan.ts';
import { comparable } from '../../model/text.ts';
import { type Dated, dated, isLater } from '../levels.ts';
import { printedTexts } from '../printed-text.ts';
import { defineRule, type Problem } from '../rule.ts';

interface Asked {
  readonly submission: Submission;
  readonly paper: Paper;
  readonly name: string;
  readonly due: Dated;
}

export const twoDeadlines = defineRule({
  code: 'TD309',
  slug: 'two-deadlines',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Mỗi giấy tờ chỉ có một hạn nộp', en: 'Each paper has one deadline' },
  title: { vi: 'Một giấy tờ không được có hai hạn nộp', en: 'One paper must not have two deadlines' },
  why: {
    vi: 'Hai câu cùng đòi một giấy tờ mà ghi hai hạn thì đơn vị chọn hạn muộn, nơi nhận chờ hạn sớm.',
    en: 'When two sentences ask for one paper by different days, senders take the later and the receiver expects the earlier.',
  },
  *check({ document }) {
    const asked = askedIn(document);
    for (const [index, later] of asked.entries()) {
      const earlier = asked.slice(0, index).find((other) => isSamePaper(other, later));
      if (earlier && (isLater(earlier.due, later.due) || isLater(later.due, earlier.due))) {
        yield problemOf(document, earlier, later);
      }
    }
  },
});

function askedIn(document: PlanDocument): Asked[] {
  const textAt = printedTexts(document);
  return (document.plan.submissions ?? []).flatMap((submission, index) => {
    const path = ['submissions', index];
    const due = dated(submission.due, [...path, 'due']);
    if (!due) return [];
    return submission.papers.map((paper, number) => {
      const name = textAt([...path, 'papers', number, 'name']) ?? paper.name;
      return { submission, paper, name, due };
    });
  });
}

/** One kind, one addressee, one sender, and one name that is the other or its beginning. */
function isSamePaper(a: Asked, b: Asked): boolean {
  if (a.submission === b.submission || a.paper.kind !== b.paper.kind || a.paper.kind === 'other') return false;
  const [first, second] = [comparable(a.name), comparable(b.name)];
  const sameName = `${first} `.startsWith(`${second} `) || `${second} `.startsWith(`${first} `);
  return sameName && isSamePlace(a.submission.to, b.submission.to) && sharesSenders(a.submission, b.submission);
}

const isSamePlace = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || comparable(a) === comparable(b);

function sharesSenders({ for: a }: Submission, { for: b }: Submission): boolean {
  if (a?.kinds && b?.kinds) return a.kinds.some((kind) => b.kinds?.includes(kind));
  return a?.name !== undefined && b?.name !== undefined && comparable(a.name) === comparable(b.name);
}

const problemOf = ({ file }: PlanDocument, earlier: Asked, later: Asked): Problem => ({
  place: { file, path: later.due.path },
  message: {
    vi: `“${longer(earlier.name, later.name)}” có hai hạn nộp: “${earlier.due.time.written}” và “${later.due.time.written}”.`,
    en: `“${longer(earlier.name, later.name)}” has two deadlines: “${earlier.due.time.written}” and “${later.due.time.written}”.`,
  },
  help: { vi: 'Giữ một hạn và bỏ hạn kia.', en: 'Keep one of them.' },
  related: [{ place: { file, path: earlier.due.path }, message: { vi: 'hạn thứ nhất', en: 'the first deadline' } }],
  actual: later.due.time.written,
  expected: earlier.due.time.written,
});

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);
