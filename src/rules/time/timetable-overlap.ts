import type { PlanDocument } from '../../model/document.ts';
import { compareDates } from '../../model/expressions/civil-date.ts';
import { defineRule, type Problem } from '../rule.ts';
import { clockWords } from '../sessions.ts';
import { distance, type Neighbours, neighbours } from '../timetables.ts';

export const timetableOverlap = defineRule({
  code: 'TD342',
  slug: 'timetable-overlap',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Tiết mục trước phải xong khi tiết mục sau bắt đầu',
    en: 'One item is over when the next begins',
  },
  title: {
    vi: 'Thời lượng của tiết mục không được lấn sang tiết mục sau',
    en: 'An item must be over before the next begins',
  },
  why: {
    vi: 'Giờ bắt đầu cộng thời lượng vượt quá giờ của tiết mục sau thì chương trình vỡ ngay từ khi lập.',
    en: 'Where start and length reach past the next start, the programme fails before it begins.',
  },
  *check({ document }) {
    for (const pair of neighbours(document)) if (isTooLong(pair)) yield problemOf(document, pair);
  },
});

/** Sessions in different rooms may run side by side. */
function isTooLong(pair: Neighbours): boolean {
  const { first, next } = pair;
  const apart = distance(pair);
  const isSameDay = !first.day || !next.day || compareDates(first.day, next.day) === 0;
  const isElsewhere = first.venue !== undefined && next.venue !== undefined && first.venue !== next.venue;
  if (!isSameDay || isElsewhere || apart === undefined || apart < 0) return false;
  return first.end !== undefined && next.start !== undefined && first.end > next.start;
}

const problemOf = ({ file }: PlanDocument, { first, next }: Neighbours): Problem => {
  const end = clockWords(first.end ?? 0);
  return {
    place: { file, path: first.path },
    message: {
      vi: `“${first.name}” bắt đầu ${first.written} và sớm nhất đến ${end} mới xong, trong khi “${next.name}” bắt đầu ${next.written}.`,
      en: `“${first.name}” begins at “${first.written}” and is over at ${end} at the earliest, while “${next.name}” begins at “${next.written}”.`,
    },
    help: { vi: 'Rút ngắn tiết mục này hoặc lùi giờ của tiết mục sau.', en: 'Shorten this item or move the next one.' },
    related: [{ place: { file, path: next.path }, message: { vi: 'tiết mục sau', en: 'the next one' } }],
    actual: end,
    expected: clockWords(next.start ?? 0),
  };
};
