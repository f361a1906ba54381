import { overlaps } from '../../model/expressions/time.ts';
import { meetingFacts, settled } from '../meeting-facts.ts';
import { defineRule } from '../rule.ts';

export const heldAndFinished = defineRule({
  code: 'TD322',
  slug: 'held-and-finished',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Ngày họp nằm trong thời hạn hoàn thành', en: 'The day of a meeting lies inside its deadline' },
  title: {
    vi: 'Ngày họp phải nằm trong thời hạn của chính hội nghị đó',
    en: 'A meeting takes place within its own deadline',
  },
  why: {
    vi: 'Một hội nghị vừa ghi ngày họp vừa ghi hạn hoàn thành mà hai thời gian không gặp nhau thì có một chỗ sai.',
    en: 'Where a meeting has both a day and a deadline and the two never meet, one of them is wrong.',
  },
  *check({ document }) {
    const { file } = document;
    for (const meeting of meetingFacts(document)) {
      // A case with a deadline alone may well meet on another day than the rest.
      const { held } = meeting.facts;
      const deadline = settled(meeting, 'finished');
      const finished = deadline?.value;
      if (!held || !finished || overlaps(held, finished) !== 'no') continue;
      yield {
        place: { file, path: [...meeting.path, 'held'] },
        message: {
          vi: `Hội nghị họp “${held.written}” nhưng phải hoàn thành “${finished.written}”.`,
          en: `The meeting takes place “${held.written}” but must be done “${finished.written}”.`,
        },
        help: { vi: 'Sửa ngày họp hoặc hạn hoàn thành.', en: 'Correct the day or the deadline.' },
        related: [
          {
            place: { file, path: deadline.path },
            message: { vi: 'hạn hoàn thành', en: 'the deadline' },
          },
        ],
        actual: held.written,
        expected: finished.written,
      };
    }
  },
});
