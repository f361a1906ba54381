import type { Say } from '../say.ts';
import { agreeByReading } from './agreement.ts';
import { clockText, clockTime, minutesOf, timeFrom } from './clock.ts';
import type { Expression, Reading } from './expression.ts';
import { type MachineForm, refusedEntry, refusedKeys, textIn } from './machine-form.ts';
import { accepted, dash, guarded, quoted, refused } from './reading.ts';
import type { ClockTime } from './time-value.ts';

/** A time of day by itself, as programmes give it: `7h30`, `14 giờ 00`, `từ 13h30 đến 17h00`. */
export interface TimeOfDay {
  readonly written: string;
  readonly start: ClockTime;
  readonly end?: ClockTime;
}

const pattern = new RegExp(
  `^(?:bắt đầu |vào )?(?:từ |lúc |hồi )?(?<start>${clockTime})(?: ?(?:đến|tới|${dash}) ?(?<end>${clockTime}))?(?: (?:sáng|(?<later>chiều|tối)))?$`,
  'iu',
);

function read(text: string): Reading<TimeOfDay> {
  return guarded(text, (plain) => {
    const found = pattern.exec(plain)?.groups;
    const isLater = found?.['later'] !== undefined;
    const start = inDay(timeFrom(found?.['start']), isLater);
    const end = inDay(timeFrom(found?.['end']), isLater);
    if (start === undefined) return whyNot(plain);
    if (start === 'invalid' || end === 'invalid') return noSuchHour(plain);
    if (end && minutesOf(end) <= minutesOf(start)) return noSuchHour(plain);
    return accepted({ written: text, start, ...(end && { end }) });
  });
}

/** `2 giờ chiều` is 14:00. */
function inDay(time: ClockTime | 'invalid' | undefined, isLater: boolean): ClockTime | 'invalid' | undefined {
  if (time === undefined || time === 'invalid') return time;
  return isLater && time.hour < 12 ? { ...time, hour: time.hour + 12 } : time;
}

const whyNot = (plain: string) =>
  refused(
    `${quoted(plain)} không phải là giờ trong ngày; viết như “7h30”, “14h00”, “từ 13h30 đến 17h00”`,
    `${quoted(plain)} is not a time of day; write it as “7h30”, “14h00”, “từ 13h30 đến 17h00”`,
  );

const noSuchHour = (plain: string) =>
  refused(
    `${quoted(plain)}: giờ từ 0 đến 23, phút từ 0 đến 59, giờ bắt đầu trước giờ kết thúc`,
    `${quoted(plain)}: hours run from 0 to 23, minutes from 0 to 59, and the start comes before the end`,
  );

function fromMap(map: MachineForm): Reading<TimeOfDay> {
  const keys = refusedKeys(map, ['start', 'end']);
  if (keys) return keys;
  const [start, end] = [textIn(map['start']), textIn(map['end'])];
  const words = end === undefined ? (start ?? '') : `từ ${start ?? ''} đến ${end}`;
  const reading = read(words);
  if (!reading.ok) return refusedEntry('start', words, 'giờ trong ngày', 'a time of day');
  return accepted({ ...reading.value, written: normal(reading.value) });
}

const normal = ({ start, end }: TimeOfDay): string => clockText({ start, ...(end && { end }) });

const same = (a: ClockTime | undefined, b: ClockTime | undefined): boolean =>
  a?.hour === b?.hour && a?.minute === b?.minute;

const equal = (a: TimeOfDay, b: TimeOfDay): boolean => same(a.start, b.start) && same(a.end, b.end);

function describe(value: TimeOfDay): Say {
  const { start, end } = value;
  const clock = ({ hour, minute }: ClockTime): string => `${hour}:${String(minute).padStart(2, '0')}`;
  return { vi: normal(value), en: end ? `${clock(start)} to ${clock(end)}` : clock(start) };
}

export const timeOfDay: Expression<TimeOfDay> = {
  name: 'clock',
  read,
  fromMap,
  phrase: ({ written }) => written,
  normal,
  forms: {},
  equal,
  agree: (fact, words) => agreeByReading(timeOfDay, fact, words, equal),
  describe,
};
