import { addDays, type CivilDate, type Weekday } from './civil-date.ts';
import { takeClock } from './clock.ts';
import type { Reading } from './expression.ts';
import { accepted, guarded, quoted, refused } from './reading.ts';
import { offsetFrom } from './time-offset.ts';
import type { DatedWindow, Time, Window } from './time-value.ts';
import { calendarWindow, spanWindow } from './time-window-reader.ts';

const opening =
  /^(?:(?<tentative>dự kiến|dự định)|hoàn thành|hoàn tất|xong|kết thúc|thời gian|diễn ra|tổ chức|được tổ chức|vào)(?: (?:là|vào))?:? /iu;
const closingTentative = /,? ?\(?(?:dự kiến)\)?$/iu;
const limit =
  /^(?:(?<before>trước)|(?<by>chậm nhất(?: là| đến| vào)?|muộn nhất(?: là| đến| vào)?|không muộn hơn|không quá|đến hết|từ nay đến hết|từ nay đến|cho đến hết|hết|đến|trước và trong|xong trước hết)|(?<after>sau)|(?<from>từ|kể từ|bắt đầu từ|tính từ|sớm nhất(?: là)?|không sớm hơn)) (?<rest>.+)$/iu;
const weekdayWords: Readonly<Record<string, Weekday>> = {
  'chủ nhật': 0,
  'thứ hai': 1,
  'thứ 2': 1,
  'thứ ba': 2,
  'thứ 3': 2,
  'thứ tư': 3,
  'thứ 4': 3,
  'thứ năm': 4,
  'thứ 5': 4,
  'thứ sáu': 5,
  'thứ 6': 5,
  'thứ bảy': 6,
  'thứ bẩy': 6,
  'thứ 7': 6,
};
const weekday = '(?:ngày )?(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))';
const weekdayFirst = new RegExp(`^${weekday},? ?(?:\\(|- )?(?=ngày )(.*?)\\)?$`, 'iu');
const weekdayLast = new RegExp(`^(.*\\d),? \\(?${weekday}\\)?$`, 'iu');

/** Reads any accepted wording of a time. */
export function readTime(text: string): Reading<Time> {
  return guarded(text, (plain) => {
    const { words, tentative } = withoutOpening(plain);
    const fixed = fixedTime(words);
    if (fixed?.ok) return accepted({ written: text, ...fixed.value, tentative });
    const offset = fixed ? undefined : offsetFrom(words);
    if (offset) return accepted(offsetTime(text, offset, tentative));
    return fixed ?? whyNot(plain);
  });
}

function offsetTime(written: string, offset: NonNullable<Time['offset']>, tentative: boolean): Time {
  return { written, window: {}, precision: 'offset', tentative, offset };
}

/** Takes `dự kiến`, `hoàn thành`, `vào` ... from the front, however many there are. */
function withoutOpening(plain: string): { readonly words: string; readonly tentative: boolean } {
  let words = plain.replace(closingTentative, '');
  let tentative = words !== plain;
  for (let found = opening.exec(words); found; found = opening.exec(words)) {
    tentative ||= found.groups?.['tentative'] !== undefined;
    words = words.slice(found[0].length);
  }
  return { words, tentative };
}

type FixedTime = Pick<Time, 'window' | 'precision' | 'clock' | 'weekday'>;

/** A time that stands on the calendar by itself. */
function fixedTime(words: string): Reading<FixedTime> | undefined {
  const whole = clockedWindow(words, datedWindow);
  if (whole) return whole;
  const found = limit.exec(words)?.groups;
  if (!found) return undefined;
  const inner = clockedWindow(found['rest'] ?? '', calendarWindow);
  if (!inner?.ok) return inner;
  return accepted({ ...inner.value, ...limited(found, inner.value) });
}

/** One window, or a span of two; the span's reason is the more telling one. */
function datedWindow(rest: string): Reading<DatedWindow> | undefined {
  const single = calendarWindow(rest);
  if (single?.ok) return single;
  return spanWindow(rest) ?? single;
}

function clockedWindow(
  words: string,
  read: (rest: string) => Reading<DatedWindow> | undefined,
): Reading<FixedTime> | undefined {
  const clocked = takeClock(words);
  if (clocked === 'invalid')
    return refused(`${quoted(words)}: giờ không hợp lệ`, `${quoted(words)}: there is no such time of day`);
  const { rest, weekday: stated } = withoutWeekday(clocked?.rest ?? words);
  const dated = read(rest);
  if (!dated?.ok) return dated;
  if (clocked && dated.value.precision !== 'day') {
    return refused(`${quoted(words)}: giờ phải đi với một ngày`, `${quoted(words)}: an hour needs a day`);
  }
  return accepted({
    ...dated.value,
    ...(clocked && { clock: clocked.clock }),
    ...(stated !== undefined && { weekday: stated }),
  });
}

function withoutWeekday(words: string): { readonly rest: string; readonly weekday: Weekday | undefined } {
  if (!/thứ|chủ nhật/iu.test(words)) return { rest: words, weekday: undefined };
  const first = weekdayFirst.exec(words);
  if (first) return { rest: (first[2] ?? '').trim(), weekday: weekdayWords[first[1]?.toLowerCase() ?? ''] };
  const last = weekdayLast.exec(words);
  if (last) return { rest: last[1] ?? '', weekday: weekdayWords[last[2]?.toLowerCase() ?? ''] };
  return { rest: words, weekday: undefined };
}

/** The one-sided window of `trước`, `chậm nhất`, `sau`, `từ` and a calendar window. With an hour, `trước` keeps the day itself. */
function limited(
  found: Readonly<Record<string, string | undefined>>,
  inner: FixedTime,
): Pick<Time, 'window' | 'precision'> {
  const { from, to } = inner.window as { from: CivilDate; to: CivilDate }; // a calendar window has both ends
  const apart = inner.clock ? 0 : 1;
  let window: Window;
  if (found['before'] !== undefined) window = { to: addDays(from, -apart) };
  else if (found['by'] !== undefined) window = { to };
  else if (found['after'] !== undefined) window = { from: addDays(to, apart) };
  else window = { from };
  return { window, precision: 'open' };
}

function whyNot(plain: string) {
  if (/\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2}$/u.test(plain)) {
    return refused(
      `${quoted(plain)}: năm phải viết đủ bốn chữ số`,
      `${quoted(plain)}: write all four digits of the year`,
    );
  }
  if (/(?:tháng|quý|quí|ngày|năm) (?:\d|i)|tháng (?:đầu|cuối) năm$|\d ?\/ ?\d/iu.test(plain) && !/\d{4}/u.test(plain)) {
    return refused(
      `${quoted(plain)} thiếu năm hoặc chưa đủ; viết như “ngày 16/01/2020”, “trong quý I/2020”`,
      `${quoted(plain)} lacks its year or is incomplete; write it as “ngày 16/01/2020”, “trong quý I/2020”`,
    );
  }
  return refused(
    `${quoted(plain)} không phải là thời gian; viết như “ngày 16/01/2020”, “trước ngày 31/3/2020”, “trong quý I/2020”`,
    `${quoted(plain)} is not a time; write it as “ngày 16/01/2020”, “trước ngày 31/3/2020”, “trong quý I/2020”`,
  );
}
