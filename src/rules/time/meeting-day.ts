import { type CivilDate, shortText, weekdayOf } from '../../model/expressions/civil-date.ts';
import { holidayOn } from '../../model/expressions/holiday.ts';
import { sayWeekday, singleDay, type Time } from '../../model/expressions/time.ts';
import type { Norm } from '../../model/norm.ts';
import type { Say } from '../../model/say.ts';
import { defineRule } from '../rule.ts';
import { ownMeetings } from '../tasks.ts';

export const meetingDay = defineRule({
  code: 'TD321',
  slug: 'meeting-day',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Bộ luật Lao động (Điều 112 bộ luật năm 2019, Điều 115 bộ luật năm 2012) và Quyết định số 188/1999/QĐ-TTg về tuần làm việc 40 giờ',
    en: 'Labour Code (Article 112 in 2019, Article 115 in 2012) and Decision 188/1999 on the week of 40 hours',
  },
  title: { vi: 'Ngày họp nên là ngày làm việc', en: 'A meeting is best held on a working day' },
  why: {
    vi: 'Ngày họp rơi vào ngày nghỉ mà không ai để ý thì phải hoãn, hoặc phải bố trí làm thêm giờ và nghỉ bù.',
    en: 'A day off that nobody noticed means postponing, or overtime and days in lieu.',
  },
  *check({ document }) {
    for (const { meeting, path } of ownMeetings(document)) {
      const { held } = meeting;
      const day = held && singleDay(held.window);
      const off = day && dayOff(day, held, document.norm);
      if (!off) continue;
      yield {
        place: { file: document.file, path: [...path, 'held'] },
        message: {
          vi: `Ngày họp ${shortText(day)} là ${off.vi}.`,
          en: `The meeting is on ${shortText(day)}, ${off.en}.`,
        },
        help: {
          vi: 'Chọn ngày làm việc; nếu đã chủ ý chọn ngày nghỉ thì ghi rõ thứ trong tuần trước ngày.',
          en: 'Choose a working day; if the day off is intended, write the weekday before the date.',
        },
        actual: held.written,
      };
    }
  },
});

/** Whoever writes the weekday beside the date knows that it is a weekend. */
function dayOff(day: CivilDate, held: Time, { holidays, weekend }: Norm): Say | undefined {
  const holiday = holidayOn(day, holidays);
  if (holiday) return { vi: `ngày nghỉ ${holiday.name}`, en: `the public holiday “${holiday.name}”` };
  if (held.weekday !== undefined || !weekend.includes(weekdayOf(day))) return undefined;
  const { vi, en } = sayWeekday(day);
  return { vi, en: `a ${en}` };
}
