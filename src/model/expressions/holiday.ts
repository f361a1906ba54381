import { addDays, type CivilDate } from './civil-date.ts';
import { lunarDayOf } from './lunar-calendar.ts';

/** A public holiday that falls on one date of the solar or lunar calendar, with the days before and after it that are off too. */
export interface Holiday {
  readonly name: string;
  readonly calendar: 'solar' | 'lunar';
  readonly day: number;
  readonly month: number;
  readonly before: number;
  readonly after: number;
}

/** The holiday a day belongs to, if any. Lunar ones are known from 1968 to 2053. */
export const holidayOn = (date: CivilDate, holidays: readonly Holiday[]): Holiday | undefined =>
  holidays.find((holiday) => {
    const days = Array.from({ length: holiday.before + 1 + holiday.after }, (_, index) => index - holiday.after);
    return days.some((shift) => isItself(addDays(date, shift), holiday));
  });

function isItself(date: CivilDate, { calendar, day, month }: Holiday): boolean {
  const found = calendar === 'lunar' ? lunarDayOf(date) : date;
  return found?.day === day && found.month === month && !('leap' in found && found.leap);
}
