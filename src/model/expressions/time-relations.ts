import { compareDates } from './civil-date.ts';
import type { Time } from './time-value.ts';

/** `unknown` where a window leaves it open, or an offset has no event yet. */
export type Relation = 'yes' | 'no' | 'unknown';

/** `yes` only when every day of `a` is before every day of `b`; `no` when none is. Hours of one day are not compared. */
export function before(a: Time, b: Time): Relation {
  if (a.offset || b.offset) return 'unknown';
  if (a.window.to && b.window.from && compareDates(a.window.to, b.window.from) < 0) return 'yes';
  if (a.window.from && b.window.to && compareDates(a.window.from, b.window.to) >= 0) return 'no';
  return 'unknown';
}

/** `before` with the sides changed. */
export function after(a: Time, b: Time): Relation {
  return before(b, a);
}

/** Do the two windows share a day? */
export function overlaps(a: Time, b: Time): Relation {
  if (a.offset || b.offset) return 'unknown';
  return before(a, b) === 'yes' || before(b, a) === 'yes' ? 'no' : 'yes';
}

/** Does all of `inner` lie inside `outer` (`ngày 15/3/2020` in `quý I/2020`)? `unknown` when only a part does. */
export function within(inner: Time, outer: Time): Relation {
  if (inner.offset || outer.offset) return 'unknown';
  if (overlaps(inner, outer) === 'no') return 'no';
  const lateEnough =
    !outer.window.from || (inner.window.from && compareDates(inner.window.from, outer.window.from) >= 0);
  return lateEnough && noLaterThan(inner, outer) === 'yes' ? 'yes' : 'unknown';
}

/** Is `time` over by the last day of `deadline`? A deadline that never ends is always kept. */
export function noLaterThan(time: Time, deadline: Time): Relation {
  if (time.offset || deadline.offset) return 'unknown';
  const last = deadline.window.to;
  if (!last) return 'yes';
  if (time.window.to && compareDates(time.window.to, last) <= 0) return 'yes';
  return time.window.from && compareDates(time.window.from, last) > 0 ? 'no' : 'unknown';
}

/** Orders times that are exactly days: negative when `a` is earlier. `undefined` unless both are single days. */
export function compareDays(a: Time, b: Time): number | undefined {
  const [first, second] = [a.window.from, b.window.from];
  if (!first || !second || a.offset || b.offset) return undefined;
  const single = [a, b].every(({ window }) => window.from && window.to && compareDates(window.from, window.to) === 0);
  return single ? compareDates(first, second) : undefined;
}
