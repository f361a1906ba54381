import { addDays, type CivilDate, weekdayOf } from './civil-date.ts';
import { countFrom, officialCount } from './plain-number.ts';
import type { Offset, Time, Window } from './time-value.ts';

/** Days in the units deadlines are counted in; a month is 30 days as in Civil Code 2015, Article 146. */
const unitDays: Readonly<Record<string, number>> = { ngày: 1, tuần: 7, tháng: 30 };

const bound =
  '(?:(?<earliest>sớm nhất|không sớm hơn)|(?<least>ít nhất|tối thiểu)|(?<most>trong vòng|trong thời hạn|trong|không quá|tối đa)|chậm nhất(?: là)?|muộn nhất(?: là)?)';
const count = `(?<count>\\d{1,4}|một|hai|ba|năm|bảy|mười) (?<unit>ngày|tuần|tháng)(?<working> làm việc)?`;
const after = 'sau|kể từ|tính từ|từ';
const anchor = '(?:so với )?(?<anchor>[a-zà-ỹ].{1,150})';
const shapes = [
  // chậm nhất 10 ngày trước Hội nghị; trong vòng 05 ngày kể từ ngày kết thúc Hội nghị
  new RegExp(`^(?:${bound} )?${count},? (?:(?<before>trước)|${after}) ${anchor}$`, 'iu'),
  // sau 10 ngày kể từ ngày kết thúc Hội nghị; trước 05 ngày so với ngày khai mạc
  new RegExp(`^(?:${bound} )?(?:(?<before>trước)|sau) ${count},? (?:so với |kể từ |tính từ |khi |từ )${anchor}$`, 'iu'),
  // trước Hội nghị 05 ngày; sau Hội nghị chậm nhất 10 ngày
  new RegExp(`^(?:(?<before>trước)|sau) (?<anchor>[a-zà-ỹ].{1,150}?),? (?:${bound} )?${count}$`, 'iu'),
  // trước Hội nghị
  /^(?:(?<before>trước)|sau) (?<anchor>[a-zà-ỹ].{1,150})$/iu,
];
/** A date or period without its year is a slip, not the name of an event. */
const notEvent =
  /\/ ?\d|^(?:(?:trước|sau|trong|đến|từ) |(?:ngày |tháng |quý |quí |năm )?\d|(?:tháng|quý|quí|năm)(?: |$)|ngày \d|ngày$|đây$|mắt$|và |hoặc |nay |ngày cuối)/iu;

/** Reads a deadline counted from an event: `chậm nhất 10 ngày trước Hội nghị`. */
export function offsetFrom(plain: string): Offset | undefined {
  for (const shape of shapes) {
    const found = shape.exec(plain)?.groups;
    if (!found) continue;
    const words = (found['anchor'] ?? '').trim();
    if (notEvent.test(words)) return undefined;
    const number = found['count'] === undefined ? 0 : countFrom(found['count']);
    const days = (number ?? -1) * (unitDays[found['unit']?.toLowerCase() ?? 'ngày'] ?? 1);
    if (!Number.isInteger(days) || days < 0 || days > 999) return undefined;
    return {
      days,
      side: found['before'] === undefined ? 'after' : 'before',
      anchor: words,
      bound: boundFrom(found),
      working: found['working'] !== undefined,
    };
  }
  return undefined;
}

/** At least ten days before is a latest day, at most ten days before an earliest one; after the event it is the other way round. */
function boundFrom(found: Readonly<Record<string, string | undefined>>): Offset['bound'] {
  if (found['earliest'] !== undefined) return 'earliest';
  return found[found['before'] === undefined ? 'least' : 'most'] === undefined ? 'latest' : 'earliest';
}

/** The normal words: `chậm nhất 10 ngày trước Hội nghị`. */
export function offsetText({ days, side, anchor: words, bound: limit, working }: Offset): string {
  const way = side === 'before' ? 'trước' : 'sau';
  if (days === 0) return `${way} ${words}`;
  return `${limit === 'latest' ? 'chậm nhất' : 'sớm nhất'} ${officialCount(days)} ngày${working ? ' làm việc' : ''} ${way} ${words}`;
}

/**
 * The window an offset means once the days of its event are known; other times, and events without the needed end, come back as they are.
 * Before: counted back from the first day. After: counted on from the last day, and not before it.
 */
export function resolveOffset(time: Time, event: Window): Time {
  const { offset, ...rest } = time;
  if (!offset) return time;
  const base = offset.side === 'before' ? event.from : event.to;
  if (!base) return time;
  return { ...rest, window: offsetWindow(offset, base), precision: 'open' };
}

function offsetWindow(offset: Offset, base: CivilDate): Window {
  const step = offset.side === 'before' ? -1 : 1;
  if (offset.days === 0) return step < 0 ? { to: addDays(base, -1) } : { from: addDays(base, 1) };
  const reached = counted(base, offset.days, step, offset.working);
  const latest = offset.bound === 'latest';
  if (step < 0) return latest ? { to: reached } : { from: reached, to: addDays(base, -1) };
  return latest ? { from: base, to: reached } : { from: reached };
}

/** `days` on from `base`; working days leave out Saturdays and Sundays (public holidays are not known here). */
function counted(base: CivilDate, days: number, step: -1 | 1, working: boolean): CivilDate {
  if (!working) return addDays(base, days * step);
  let date = base;
  for (let left = days; left > 0; ) {
    date = addDays(date, step);
    const weekday = weekdayOf(date);
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return date;
}
