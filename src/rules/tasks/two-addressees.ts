import type { PlanDocument } from '../../model/document.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { comparable } from '../../model/text.ts';
import { type AskedPaper, askedPapers, isSamePaper, sharesSenders } from '../asked-papers.ts';
import { nameWords } from '../body-name.ts';
import { defineRule, type Problem } from '../rule.ts';
import { ownMeetings } from '../tasks.ts';

export const twoAddressees = defineRule({
  code: 'TD509',
  slug: 'two-addressees',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Mỗi giấy tờ gửi về một đầu mối', en: 'Each paper goes to one address' },
  title: { vi: 'Một giấy tờ nên gửi về một nơi', en: 'One paper is best sent to one place' },
  why: {
    vi: 'Hai câu cùng đòi một giấy tờ mà ghi hai nơi nhận thì đơn vị gửi một nơi, nơi kia không tổng hợp được.',
    en: 'When two sentences ask for one paper at two addresses, units send it to one and the other waits.',
  },
  *check({ document }) {
    const asked = askedPapers(document).filter(({ submission }) => submission.to !== undefined);
    const isSame = samePaperIn(document);
    for (const [index, later] of asked.entries()) {
      const earlier = asked.slice(0, index).find((other) => isSame(other, later));
      if (earlier && areElsewhere(document, earlier, later)) yield problemOf(document, earlier, later);
    }
  },
});

/** A bare "báo cáo" may be any report; two rosters of one meeting are one roster, whatever they are called. */
function samePaperIn(document: PlanDocument): (a: AskedPaper, b: AskedPaper) => boolean {
  const textAt = printedTexts(document);
  const meetings = ownMeetings(document).map(({ meeting: { aliases }, path }) => {
    const others = Array.isArray(aliases) ? aliases : aliases === undefined ? [] : [aliases];
    const names = [textAt([...path, 'name']) ?? '', ...others].map(comparable);
    return names.filter((name) => name.includes(' '));
  });
  const meetingOf = ({ name }: AskedPaper): number =>
    meetings.findIndex((names) => names.some((known) => comparable(name).includes(known)));
  return (a, b) => {
    const isNamed = ['plan', 'roster'].includes(a.paper.kind) || a.name.split(/\s+/u).length > 3;
    if (isNamed && comparable(a.name) === comparable(b.name) && isSamePaper(a, b)) return true;
    const areRosters = a.paper.kind === 'roster' && b.paper.kind === 'roster' && a.submission !== b.submission;
    return (
      areRosters && meetingOf(a) >= 0 && meetingOf(a) === meetingOf(b) && sharesSenders(a.submission, b.submission)
    );
  };
}

/** A shorter name of one address, and an office on the way to it, are no other place. */
function areElsewhere(document: PlanDocument, a: AskedPaper, b: AskedPaper): boolean {
  const textAt = printedTexts(document);
  const wordsAt = ({ path }: AskedPaper, key: string): string => {
    const words = nameWords(textAt([...path, key]) ?? '', document.norm);
    return words.length === 0 ? '' : `${words.join(' ')} `;
  };
  const isPart = (one: string, other: string): boolean => other.startsWith(one) || one.startsWith(other);
  const [first, second] = [wordsAt(a, 'to'), wordsAt(b, 'to')];
  const ways = [a, b].map((each) => wordsAt(each, 'via')).filter((words) => words !== '');
  return !isPart(first, second) && !ways.some((way) => isPart(way, first) || isPart(way, second));
}

const problemOf = ({ file }: PlanDocument, earlier: AskedPaper, later: AskedPaper): Problem => ({
  place: { file, path: [...later.path, 'to'] },
  message: {
    vi: `“${later.name}” gửi về “${later.submission.to}”, trong khi một câu khác yêu cầu gửi về “${earlier.submission.to}”.`,
    en: `“${later.name}” goes to “${later.submission.to}”, while another sentence asks for it at “${earlier.submission.to}”.`,
  },
  help: {
    vi: 'Ghi một nơi nhận; nếu gửi cả hai nơi thì nói rõ ở một câu.',
    en: 'Name one address; if both are to have it, say so in one sentence.',
  },
  related: [{ place: { file, path: [...earlier.path, 'to'] }, message: { vi: 'nơi kia', en: 'the other address' } }],
  actual: later.submission.to ?? '',
  expected: earlier.submission.to ?? '',
});
