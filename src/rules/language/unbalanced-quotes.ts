import type { PlanDocument, Prose } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import { isAfterDigit, type QuoteMark, quoteMarks } from '../quote-marks.ts';
import { defineRule, type Problem } from '../rule.ts';
import { type WrittenLine, writtenLines } from '../written.ts';

export const unbalancedQuotes = defineRule({
  code: 'TD719',
  slug: 'unbalanced-quotes',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Dấu ngoặc kép đi thành cặp', en: 'Quotation marks come in pairs' },
  title: { vi: 'Dấu ngoặc kép mở và đóng đủ cặp', en: 'Every quotation mark has its pair' },
  why: {
    vi: 'Thiếu một dấu thì không rõ tên gọi, phong trào được dẫn bắt đầu và kết thúc ở đâu.',
    en: 'With one missing, nobody can tell where the quoted name begins and ends.',
  },
  *check({ document }) {
    // A quotation may run over several paragraphs of one text, so marks pair within the text.
    for (const lines of linesOfEach(document)) {
      const marks = quoteMarks(lines);
      const curved = firstUnpaired(marks.filter(({ mark }) => mark !== '"'));
      const straight = marks.filter(({ mark }) => mark === '"');
      // One opened curved and closed straight is one slip.
      if (curved) yield problemAt(curved);
      else if (isOdd(straight)) yield oddProblem(straight);
    }
  },
});

function linesOfEach(document: PlanDocument): Iterable<WrittenLine[]> {
  const lines = new Map<Prose, WrittenLine[]>();
  for (const line of writtenLines(document)) {
    const known = lines.get(line.prose);
    if (known) known.push(line);
    else lines.set(line.prose, [line]);
  }
  return lines.values();
}

function firstUnpaired(marks: readonly QuoteMark[]): QuoteMark | undefined {
  const open: QuoteMark[] = [];
  for (const mark of marks) {
    if (mark.mark === '“') open.push(mark);
    else if (!open.pop()) return mark;
  }
  return open[0];
}

const isOdd = (marks: readonly QuoteMark[]): boolean =>
  marks.length % 2 === 1 && !marks.some(({ line, index }) => isAfterDigit(line, index));

const problemAt = (mark: QuoteMark): Problem => (mark.mark === '“' ? unclosed(mark) : unopened(mark));

/** Which of an odd number stands alone is told by the blanks around it, else it is the last. */
function oddProblem(marks: readonly QuoteMark[]): Problem {
  let open: QuoteMark | undefined;
  for (const mark of marks) {
    if (open && opens(mark)) break;
    if (!open && closes(mark)) return unopened(mark, marks.length);
    open = open ? undefined : mark;
  }
  return unclosed(open ?? (marks.at(-1) as QuoteMark), marks.length);
}

const opens = ({ line: { text }, index }: QuoteMark): boolean =>
  /^[\s(]?$/.test(text.charAt(index - 1)) && /[A-Za-zÀ-ỹ\d]/u.test(text.charAt(index + 1));

const closes = ({ line: { text }, index }: QuoteMark): boolean =>
  /[A-Za-zÀ-ỹ\d]/u.test(text.charAt(index - 1)) && /^[\s),.;:]?$/.test(text.charAt(index + 1));

function unclosed(mark: QuoteMark, count?: number): Problem {
  const words = wordsIn(mark.line.text.slice(mark.index + 1, mark.index + 80)).slice(0, 5);
  return {
    place: mark.place,
    message: {
      vi: `${counted(count).vi}ấu ngoặc kép mở trước “${words.join(' ')}” không có dấu đóng.`,
      en: `${counted(count).en}he quotation mark that opens before “${words.join(' ')}” is never closed.`,
    },
    help: {
      vi: 'Thêm dấu ngoặc kép đóng ở cuối phần được dẫn, hoặc bỏ dấu mở.',
      en: 'Close the quotation where the quoted words end, or remove the mark.',
    },
    actual: mark.mark,
  };
}

function unopened(mark: QuoteMark, count?: number): Problem {
  const words = wordsIn(mark.line.text.slice(Math.max(0, mark.index - 80), mark.index), 'last').slice(-5);
  return {
    place: mark.place,
    message: {
      vi: `${counted(count).vi}ấu ngoặc kép đóng sau “${words.join(' ')}” không có dấu mở.`,
      en: `${counted(count).en}he quotation mark that closes after “${words.join(' ')}” was never opened.`,
    },
    help: {
      vi: 'Thêm dấu ngoặc kép mở ở đầu phần được dẫn, hoặc bỏ dấu đóng.',
      en: 'Open the quotation where the quoted words begin, or remove the mark.',
    },
    actual: mark.mark,
  };
}

const counted = (count: number | undefined): { vi: string; en: string } =>
  count === undefined
    ? { vi: 'D', en: 'T' }
    : {
        vi: `Đoạn có ${officialCount(count)} dấu ngoặc kép thẳng, là số lẻ: d`,
        en: `The text has ${count} straight quotation mark${count === 1 ? '' : 's'}, an odd number: t`,
      };

/** The words on this side of the next mark. */
const wordsIn = (text: string, side: 'first' | 'last' = 'first'): string[] =>
  (text.split(/[“”"]/).at(side === 'first' ? 0 : -1) ?? '').split(/\s+/).filter((word) => word !== '');
