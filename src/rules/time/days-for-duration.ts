import { dayNumber } from '../../model/expressions/civil-date.ts';
import type { Duration } from '../../model/expressions/duration.ts';
import type { Time } from '../../model/expressions/time.ts';
import { meetingFacts, settled } from '../meeting-facts.ts';
import { defineRule } from '../rule.ts';

export const daysForDuration = defineRule({
  code: 'TD327',
  slug: 'days-for-duration',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Mỗi ngày có hai buổi làm việc', en: 'A day has two sessions' },
  title: {
    vi: 'Số ngày họp phải đủ cho thời lượng',
    en: 'The days of a meeting must hold its length',
  },
  why: {
    vi: 'Họp 02 ngày mà chỉ ghi một ngày thì phòng nghỉ, xe và giấy mời đều thiếu một ngày.',
    en: 'Two days of meeting with one date leave rooms, cars and invitations a day short.',
  },
  *check({ document }) {
    const { file } = document;
    for (const meeting of meetingFacts(document)) {
      const [length, day] = [settled(meeting, 'duration'), settled(meeting, 'held')];
      const isLength = meeting.facts.duration !== undefined;
      if (!length || !day || !(isLength || meeting.facts.held)) continue;
      const [duration, held, days] = [length.value, day.value, daysOf(day.value)];
      if (days === undefined || needed(duration) <= days) continue;
      yield {
        place: { file, path: isLength ? length.path : day.path },
        message: {
          vi: `Hội nghị kéo dài “${duration.written}” nhưng thời gian họp “${held.written}” chỉ có ${days} ngày.`,
          en: `The meeting lasts “${duration.written}”, but “${held.written}” is only ${days === 1 ? 'one day' : `${days} days`}.`,
        },
        help: {
          vi: 'Ghi đủ các ngày họp, ví dụ “ngày 12 - 13/8/2026”, hoặc sửa thời lượng.',
          en: 'State all the days, for example “ngày 12 - 13/8/2026”, or correct the length.',
        },
        related: [
          isLength
            ? { place: { file, path: day.path }, message: { vi: 'thời gian họp', en: 'when it meets' } }
            : { place: { file, path: length.path }, message: { vi: 'thời lượng', en: 'how long it lasts' } },
        ],
        actual: String(days),
        expected: String(needed(duration)),
      };
    }
  },
});

function daysOf({ window, offset }: Time): number | undefined {
  const { from, to } = window;
  return from && to && !offset ? dayNumber(to) - dayNumber(from) + 1 : undefined;
}

/** Two sessions a day; a length in minutes is a matter of one day. */
const needed = ({ unit, low }: Duration): number => (unit === 'session' ? Math.ceil(low / 2) : 1);
