import { pad2 } from './plain-number.ts';
import { dash } from './reading.ts';
import type { Clock, ClockTime, DayPart } from './time-value.ts';

/** Source of a regular expression (flags `iu`) for one time of day: `7h30`, `07 giờ 30 phút`. No groups. */
export const clockTime = "\\d{1,2} ?(?:giờ|g|h|:) ?(?:\\d{2}(?: ?(?:phút|'|ph))?)?";
const dayPart = '(?:buổi )?(?:sáng|trưa|chiều|tối)';
const before = new RegExp(
  `^(?:(?:vào |từ |bắt đầu từ )?(?:lúc |hồi )?(?<start>${clockTime})(?: ?(?:đến|tới|${dash}) ?(?<end>${clockTime}))?(?:,? (?<part>${dayPart}))?|(?<alone>${dayPart})),? (?:của )?(?<rest>(?:ngày |từ ngày |các ngày |từ ngày |các ngày |\\d|thứ |chủ nhật).*)$`,
  'iu',
);
const after = new RegExp(
  `^(?<rest>.*\\d{4}),? \\(?(?:vào |bắt đầu )?(?:từ |lúc |hồi )?(?<start>${clockTime})(?: ?(?:đến|tới|${dash}) ?(?<end>${clockTime}))?\\)?$`,
  'iu',
);

/** Most times have no hour: this spares them the long patterns, whose first use costs milliseconds. */
const mayHaveClock = /\d ?(?:giờ|g|h|:)|sáng|trưa|chiều|tối/iu;

/** A time of day found beside a date, and the words without it. */
export interface Clocked {
  readonly clock: Clock;
  readonly rest: string;
}

/** Takes `07h30`, `8 giờ 00 phút,`, `từ 13h30 đến 17h00`, `sáng` from either side of a date. `invalid`: such an hour does not exist. */
export function takeClock(plain: string): Clocked | 'invalid' | undefined {
  if (!mayHaveClock.test(plain)) return undefined;
  const found = (before.exec(plain) ?? after.exec(plain))?.groups;
  if (!found) return undefined;
  const part = (found['part'] ?? found['alone'])?.toLowerCase().replace('buổi ', '');
  const start = timeFrom(found['start']);
  const end = timeFrom(found['end']);
  if (start === 'invalid' || end === 'invalid') return 'invalid';
  if (start && end && minutesOf(end) <= minutesOf(start)) return 'invalid';
  // The pattern allows only the four words.
  const clock: Clock = {
    ...(start && { start }),
    ...(end && { end }),
    ...(part !== undefined && { part: part as DayPart }),
  };
  return { clock, rest: found['rest'] ?? '' };
}

/** Reads the words of `clockTime`; `invalid`: such an hour does not exist. */
export function timeFrom(text: string | undefined): ClockTime | 'invalid' | undefined {
  if (text === undefined) return undefined;
  const [hour = 0, minute = 0] = (text.match(/\d+/gu) ?? []).map(Number);
  return hour <= 23 && minute <= 59 ? { hour, minute } : 'invalid';
}

/** Minutes since midnight. */
export function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + minute;
}

/** `07h30`, as programmes print it. */
function clockTimeText({ hour, minute }: ClockTime): string {
  return `${pad2(hour)}h${pad2(minute)}`;
}

/** `07h30`, `từ 13h30 đến 17h00`, `sáng`: the words before `ngày`. */
export function clockText({ start, end, part }: Clock): string {
  const times =
    start && end ? `từ ${clockTimeText(start)} đến ${clockTimeText(end)}` : start ? clockTimeText(start) : '';
  return [times, part ?? ''].filter((word) => word !== '').join(' ');
}
