import { compareDates } from '../../model/expressions/civil-date.ts';
import type { Time } from '../../model/expressions/time.ts';
import type { Say } from '../../model/say.ts';
import { programmeTasks } from '../programme-tasks.ts';
import { defineRule } from '../rule.ts';

export const reviewSeason = defineRule({
  code: 'TD313',
  slug: 'review-season',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Sơ kết, tổng kết làm vào cuối thời gian được đánh giá hoặc quý kế tiếp',
    en: 'A review takes place at the end of the time it covers or in the quarter after',
  },
  title: {
    vi: 'Sơ kết, tổng kết phải đúng thời điểm',
    en: 'A review belongs to the end of what it reviews',
  },
  why: {
    vi: 'Tổng kết khi thời gian đó còn dài hoặc đã qua từ lâu thường là do xếp nhầm quý, nhầm năm.',
    en: 'A review long before the end, or long after, is mostly a wrong quarter or a wrong year.',
  },
  *check({ document }) {
    for (const { task, path, time, timePath } of programmeTasks(document)) {
      const { reviews } = task;
      const why = reviews && time && misplaced(reviews, time);
      if (!why) continue;
      const [covered, held] = [reviews.written, time.written];
      yield {
        place: { file: document.file, path: [...path, 'reviews'] },
        message: {
          vi: `Việc đánh giá “${covered}” được xếp vào “${held}”, ${why.vi}.`,
          en: `The review of “${covered}” is planned for “${held}”, ${why.en}.`,
        },
        help: {
          vi: 'Xem lại quý của việc này, hoặc năm được sơ kết, tổng kết.',
          en: 'Check the quarter of the task, or the year it reviews.',
        },
        related: [
          { place: { file: document.file, path: timePath }, message: { vi: 'thời gian làm', en: 'when it is done' } },
        ],
        actual: held,
      };
    }
  },
});

/** A quarter has 90 to 92 days: further away, a whole quarter lies between. */
const quarterDays = 90;

/** Certain only where both ends are known: every day of the one is a quarter or more from the end of the other. */
function misplaced(reviews: Time, held: Time): Say | undefined {
  const end = reviews.window.to;
  const { from, to } = held.window;
  if (!end || reviews.offset || held.offset) return undefined;
  if (to && compareDates(end, to) > quarterDays) {
    return { vi: 'trước khi thời gian đó kết thúc từ một quý trở lên', en: 'a quarter or more before that time ends' };
  }
  if (from && compareDates(from, end) > quarterDays) {
    return { vi: 'sau khi thời gian đó kết thúc từ một quý trở lên', en: 'a quarter or more after that time ended' };
  }
  return undefined;
}
