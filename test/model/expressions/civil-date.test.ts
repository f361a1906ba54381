import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  compareDates,
  dateFromDayNumber,
  dateOf,
  dayNumber,
  isoText,
  lastDayOfMonth,
  longText,
  readDate,
  shortText,
  weekdayOf,
} from '../../../src/model/expressions/civil-date.ts';

test.each([
  ['16/01/2020', '2020-01-16'],
  ['16/1/2020', '2020-01-16'],
  ['16.01.2020', '2020-01-16'],
  ['16 / 01 / 2020', '2020-01-16'],
  ['2020-01-16', '2020-01-16'],
  ['ngày 5 tháng 9 năm 2020', '2020-09-05'],
  ['ngày 5/9 năm 2020', '2020-09-05'],
  ['29/02/2020', '2020-02-29'],
])('reads %s', (text, iso) => {
  const reading = readDate(text);
  expect(reading.ok && isoText(reading.value)).toBe(iso);
});

test.each([
  ['29/02/2019', 'tháng 2/2019 chỉ có 28 ngày'],
  ['29/02/1900', 'tháng 2/1900 chỉ có 28 ngày'],
  ['0/1/2020', 'tháng 1/2020 chỉ có 31 ngày'],
  ['1/13/2020', 'không có tháng 13'],
  ['1/1/0020', 'năm phải có bốn chữ số'],
  ['8 - 9/2025', 'không phải là một ngày'],
  ['16/01-2020', 'không phải là một ngày'],
])('refuses %s', (text, why) => {
  expect(readDate(text)).toMatchObject({ ok: false, why: { vi: expect.stringContaining(why) } });
});

test.each([
  [{ year: 2020, month: 1, day: 5 }, 'ngày 05 tháng 01 năm 2020', '05/01/2020'],
  [{ year: 2014, month: 4, day: 7 }, 'ngày 07 tháng 4 năm 2014', '07/4/2014'],
  [{ year: 2019, month: 12, day: 10 }, 'ngày 10 tháng 12 năm 2019', '10/12/2019'],
])('pads days below ten and months 1 and 2 (Decree 30/2020): %o', (date, long, short) => {
  expect(longText(date)).toBe(long);
  expect(shortText(date)).toBe(short);
});

test('days are numbered from 1970-01-01, a Thursday', () => {
  expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
  expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11017);
  expect(weekdayOf({ year: 1970, month: 1, day: 1 })).toBe(4);
  expect(weekdayOf({ year: 2020, month: 1, day: 16 })).toBe(4);
  expect(weekdayOf({ year: 1945, month: 9, day: 2 })).toBe(0);
});

const days = fc.integer({
  min: dayNumber({ year: 1000, month: 1, day: 1 }),
  max: dayNumber({ year: 2998, month: 12, day: 31 }),
});

test('every day comes back from its number and from each of its spellings', () => {
  fc.assert(
    fc.property(days, (number) => {
      const date = dateFromDayNumber(number);
      expect(dayNumber(date)).toBe(number);
      for (const text of [isoText(date), longText(date), shortText(date)]) {
        expect(readDate(text)).toEqual({ ok: true, value: date });
      }
    }),
  );
});

test('the calendar agrees with the one of JavaScript', () => {
  fc.assert(
    fc.property(days, (number) => {
      const other = new Date(number * 86_400_000);
      const date = dateFromDayNumber(number);
      expect(isoText(date)).toBe(other.toISOString().slice(0, 10));
      expect(weekdayOf(date)).toBe(other.getUTCDay());
      expect(dateOf(date.year, date.month, lastDayOfMonth(date.year, date.month)).ok).toBe(true);
      expect(dateOf(date.year, date.month, lastDayOfMonth(date.year, date.month) + 1).ok).toBe(false);
    }),
  );
});

test('adding days and the difference of dates are inverse', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (number, step) => {
      const date = dateFromDayNumber(number);
      expect(compareDates(addDays(date, step), date)).toBe(step);
    }),
  );
});
