import { officialCount } from '../../model/expressions/plain-number.ts';
import { type QuoteMark, quoteMarks } from '../quote-marks.ts';
import { defineRule } from '../rule.ts';
import { writtenLines } from '../written.ts';

export const mixedQuotes = defineRule({
  code: 'TD720',
  slug: 'mixed-quotes',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một văn bản dùng một kiểu dấu ngoặc kép', en: 'One document uses one kind of quotation mark' },
  title: { vi: 'Dấu ngoặc kép viết theo một kiểu', en: 'Quotation marks are of one kind' },
  why: {
    vi: 'Dấu cong và dấu thẳng lẫn nhau là dấu hiệu ghép từ nhiều nguồn và làm việc tìm kiếm bị sót.',
    en: 'Curved and straight marks side by side show that it was pasted together, and escape searches.',
  },
  *check({ document }) {
    const marks: QuoteMark[] = [];
    // Each line by itself: a mark left open in one must not make a measure of the next a quotation.
    for (const line of writtenLines(document)) for (const mark of quoteMarks([line])) marks.push(mark);
    const straight = marks.filter(({ mark }) => mark === '"');
    const curved = marks.filter(({ mark }) => mark !== '"');
    const [few, many] = straight.length > curved.length ? [curved, straight] : [straight, curved];
    const [odd] = few;
    const [usual] = many;
    if (!odd || !usual) return;
    const other = odd.mark === '"' ? { vi: 'cong (“ ”)', en: 'curved (“ ”)' } : { vi: 'thẳng (")', en: 'straight (")' };
    yield {
      place: odd.place,
      message: {
        vi: `Văn bản viết lẫn dấu ngoặc kép thẳng (${officialCount(straight.length)} dấu) và cong (${officialCount(curved.length)} dấu).`,
        en: `The document mixes straight quotation marks (${straight.length}) and curved ones (${curved.length}).`,
      },
      help: {
        vi: `Viết theo một kiểu trong cả văn bản, ở đây dùng nhiều hơn là dấu ${other.vi}.`,
        en: `Use one kind throughout; most here are ${other.en}.`,
      },
      related: [{ place: usual.place, message: { vi: 'kiểu kia ở đây', en: 'the other kind is here' } }],
      actual: odd.mark,
      expected: usual.mark,
    };
  },
});
