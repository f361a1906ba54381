import type { Say } from '../say.ts';
import { agreeByReading, differing } from './agreement.ts';
import { type CivilDate, shortText, weekdayOf } from './civil-date.ts';
import { clockText } from './clock.ts';
import type { Agreement, Expression } from './expression.ts';
import { timeFromMap } from './time-map.ts';
import { isoTime, latestTime, longTime, normalTime, shortTime } from './time-print.ts';
import { readTime } from './time-reader.ts';
import { sameClock, sameOffset, sameWindow, singleDay, type Time } from './time-value.ts';

export { resolveOffset } from './time-offset.ts';
export { after, before, compareDays, noLaterThan, overlaps, type Relation, within } from './time-relations.ts';
export {
  type Clock,
  type ClockTime,
  type DayPart,
  type Offset,
  type Precision,
  singleDay,
  type Time,
  type Window,
} from './time-value.ts';

/** Vague words (`cuối tháng`) are never the same as the days we count them as. */
function equal(a: Time, b: Time): boolean {
  const sameFlags = a.tentative === b.tentative && (a.precision === 'part') === (b.precision === 'part');
  return sameFlags && sameWindow(a.window, b.window) && sameClock(a.clock, b.clock) && sameOffset(a.offset, b.offset);
}

/** Words may leave out `dự kiến` and the hour; a different hour is a difference. */
function sameAtMention(fact: Time, said: Time): boolean {
  const clockFits = !fact.clock || !said.clock || sameClock(fact.clock, said.clock);
  return clockFits && sameWindow(fact.window, said.window) && sameOffset(fact.offset, said.offset);
}

function agree(fact: Time, words: string): Agreement {
  return agreeByReading(time, fact, words, sameAtMention);
}

function describe(value: Time): Say {
  return { vi: normalTime(value), en: english(value) };
}

function english(value: Time): string {
  const opening = value.tentative ? 'expected ' : '';
  const { offset, window } = value;
  if (offset) {
    const count =
      offset.days === 0
        ? ''
        : `${offset.bound === 'latest' ? 'at the latest' : 'at the earliest'} ${offset.days} ${offset.working ? 'working ' : ''}days `;
    return `${opening}${count}${offset.side} “${offset.anchor}”`;
  }
  const clock = value.clock ? `${clockText(value.clock)} ` : '';
  const day = singleDay(window);
  if (day) return opening + clock + shortText(day);
  return opening + clock + englishWindow(window.from, window.to);
}

function englishWindow(from: CivilDate | undefined, to: CivilDate | undefined): string {
  if (from && to) return `from ${shortText(from)} to ${shortText(to)}`;
  if (from) return `from ${shortText(from)} on`;
  return to ? `up to and including ${shortText(to)}` : 'an unknown time';
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The weekday of a day in words: `thứ Năm`, `Thursday`. */
export function sayWeekday(date: CivilDate): Say {
  return { vi: weekdays[weekdayOf(date)] ?? '', en: englishWeekdays[weekdayOf(date)] ?? '' };
}

/** Does the weekday written beside a single day fit it? Agrees when none is written. */
export function weekdayAgrees(value: Time): Agreement {
  const day = singleDay(value.window);
  if (!day || value.weekday === undefined || value.weekday === weekdayOf(day)) return { agrees: true };
  const right = sayWeekday(day);
  const says = { vi: weekdays[value.weekday] ?? '', en: englishWeekdays[value.weekday] ?? '' };
  return differing(
    says,
    `ngày ${shortText(day)} là ${right.vi}, lời văn ghi ${says.vi}`,
    `${shortText(day)} is a ${right.en}, the words say ${says.en}`,
  );
}

export const time: Expression<Time> = {
  name: 'time',
  read: readTime,
  fromMap: timeFromMap,
  phrase: (value) => value.written,
  normal: normalTime,
  forms: { long: longTime, short: shortTime, iso: isoTime, latest: latestTime },
  equal,
  agree,
  describe,
};
