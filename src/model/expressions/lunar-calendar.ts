import { type CivilDate, dayNumber } from './civil-date.ts';
import { newMoonDay, solarSector } from './moon-and-sun.ts';

/** A day of the Vietnamese lunar calendar. `year` is the civil year in which its first month begins. */
export interface LunarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** Before 1968 Vietnam kept other rules; from 2054 some new moons fall too close to midnight to settle (domain.md 4). */
const firstYear = 1968;
const lastYear = 2053;

/** The lunar day of a civil day, by the rules in force since 1968 (Decision 121/CP of 1967: UTC+7); undefined outside 1968-2053. */
export function lunarDayOf(date: CivilDate): LunarDay | undefined {
  if (date.year < firstYear || date.year > lastYear) return undefined;
  const day = dayNumber(date);
  const winter = day >= eleventhMonth(date.year).start ? date.year : date.year - 1;
  const months = monthsFrom(winter);
  const index = months.starts.findLastIndex((start) => start <= day);
  const start = months.starts[index] ?? day;
  // Months run 11, 12, 1, 2 ... ; a leap month repeats the number before it.
  const steps = months.leap !== undefined && index >= months.leap ? index - 1 : index;
  const month = ((steps + 10) % 12) + 1;
  return { year: steps < 2 ? winter : winter + 1, month, day: day - start + 1, leap: index === months.leap };
}

interface Months {
  /** Day numbers on which the months begin, from an eleventh month to the one before the next. */
  readonly starts: readonly number[];
  /** Index of the leap month. */
  readonly leap: number | undefined;
}

/** The months from the eleventh of `winter` on: twelve, or thirteen of which the first without a major solar term is leap. */
function monthsFrom(winter: number): Months {
  const first = eleventhMonth(winter).moon;
  const next = eleventhMonth(winter + 1).moon;
  const starts = Array.from({ length: next - first }, (_, index) => newMoonDay(first + index));
  if (starts.length < 13) return { starts, leap: undefined };
  const leap = starts.findIndex(
    (start, index) => index > 0 && solarSector(start) === solarSector(starts[index + 1] ?? newMoonDay(next)),
  );
  return { starts, leap };
}

/** The month that holds the winter solstice (sun at 270 degrees), always the eleventh: its new moon's number and first day. */
function eleventhMonth(year: number): { readonly moon: number; readonly start: number } {
  const lastDay = dayNumber({ year, month: 12, day: 31 });
  // 29.530588861 days is the mean month; new moon 0 fell on 2000-01-06.
  let moon = Math.floor((lastDay - dayNumber({ year: 2000, month: 1, day: 6 })) / 29.530588861) + 1;
  while (newMoonDay(moon) > lastDay || solarSector(newMoonDay(moon)) >= 9) moon--;
  return { moon, start: newMoonDay(moon) };
}
