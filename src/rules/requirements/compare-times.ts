import { dayNumber } from '../../model/expressions/civil-date.ts';
import { after, before, noLaterThan, type Time, within } from '../../model/expressions/time.ts';
import type { Verdict } from './interval.ts';

/**
 * A meeting held, or to be finished, against the time demanded for it. A deadline that itself lies after the one
 * demanded lets the units be late, so it is no; a day still vague ("cuối tháng 3") that may fall outside is perhaps. A
 * meeting of several days is held on each of them.
 */
export function compareTimes(own: Time, demand: Time, isDeadline: boolean): Verdict {
  if (own.offset || demand.offset) return 'perhaps';
  if (within(own, demand) === 'yes') return 'yes';
  if (after(own, demand) === 'yes') return 'no';
  if (isDeadline) return noLaterThan(own, demand) === 'yes' ? 'yes' : own.window.to ? 'no' : 'perhaps';
  if (lastsAll(own) && demand.precision !== 'part') return 'no';
  return before(own, demand) === 'yes' ? 'no' : 'perhaps';
}

/** Longer spans ("từ ngày 01/3 đến ngày 31/3") say between which days the one day will be: no meeting takes a week. */
const mostDays = 5;

function lastsAll({ precision, tentative, window: { from, to } }: Time): boolean {
  return (
    precision === 'day' &&
    !tentative &&
    from !== undefined &&
    to !== undefined &&
    dayNumber(to) - dayNumber(from) < mostDays
  );
}
