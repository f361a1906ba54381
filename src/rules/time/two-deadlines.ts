import type { PlanDocument } from '../../model/document.ts';
import { comparable } from '../../model/text.ts';
import { type AskedPaper, askedPapers, isSamePaper } from '../asked-papers.ts';
import { type Dated, dated, isLater } from '../levels.ts';
import { defineRule, type Problem } from '../rule.ts';

interface Asked extends AskedPaper {
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
    const asked = datedPapers(document);
    for (const [index, later] of asked.entries()) {
      const earlier = asked.slice(0, index).find((other) => isSamePaper(other, later) && isSamePlace(other, later));
      if (earlier && (isLater(earlier.due, later.due) || isLater(later.due, earlier.due))) {
        yield problemOf(document, earlier, later);
      }
    }
  },
});

const datedPapers = (document: PlanDocument): Asked[] =>
  askedPapers(document).flatMap((asked) => {
    const due = dated(asked.submission.due, [...asked.path, 'due']);
    return due ? [{ ...asked, due }] : [];
  });

const isSamePlace = ({ submission: { to: a } }: AskedPaper, { submission: { to: b } }: AskedPaper): boolean =>
  a === undefined || b === undefined || comparable(a) === comparable(b);

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
