import { SolarDate } from '@nghiavuive/lunar_date_vi';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFromDayNumber, dayNumber, isoText, readDate } from '../../../src/model/expressions/civil-date.ts';
import { lunarDayOf } from '../../../src/model/expressions/lunar-calendar.ts';
import {
  type LunarDate,
  lunarAgrees,
  lunarDate,
  lunarOf,
  sayLunar,
} from '../../../src/model/expressions/lunar-date.ts';
import { yearNameFrom, yearNameText } from '../../../src/model/expressions/lunar-names.ts';
import { time } from '../../../src/model/expressions/time.ts';

function date(text: string) {
  const reading = readDate(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

function read(text: string): LunarDate {
  const reading = lunarDate.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

const first = dayNumber({ year: 1968, month: 1, day: 1 });
const last = dayNumber({ year: 2053, month: 12, day: 31 });

test('agrees with @nghiavuive/lunar_date_vi on every day of 1968-2053', () => {
  const differences: string[] = [];
  for (let number = first; number <= last; number++) {
    const day = dateFromDayNumber(number);
    const ours = lunarDayOf(day);
    const theirs = new SolarDate(day).toLunarDate().get();
    const same = ours?.day === theirs.day && ours.month === theirs.month && ours.year === theirs.year;
    if (!same || ours.leap !== Boolean(theirs.leap_month)) differences.push(isoText(day));
  }
  expect(differences).toEqual([]);
});

test.each([
  ['2020-01-16', 'ngày 22 tháng Chạp năm Kỷ Hợi'],
  ['2007-02-17', 'ngày mùng 1 tháng Giêng năm Đinh Hợi'],
  ['2030-02-02', 'ngày mùng 1 tháng Giêng năm Canh Tuất'],
  ['2020-12-14', 'ngày mùng 1 tháng Mười một năm Canh Tý'],
  ['2025-07-25', 'ngày mùng 1 tháng Sáu nhuận năm Ất Tỵ'],
  ['1968-01-29', 'ngày mùng 1 tháng Giêng năm Mậu Thân'],
  ['1985-01-21', 'ngày mùng 1 tháng Giêng năm Ất Sửu'],
])('%s is %s', (text, words) => {
  const lunar = lunarOf(date(text));
  expect(lunar && sayLunar(lunar)).toBe(words);
  expect(lunarDate.equal(read(words), lunar as LunarDate)).toBe(true);
});

test('outside 1968-2053, and for windows, there is no answer', () => {
  expect(lunarOf(date('1967-12-31'))).toBeUndefined();
  expect(lunarOf(date('2054-01-01'))).toBeUndefined();
  const month = time.read('tháng 8/2020');
  expect(month.ok && lunarOf(month.value)).toBeUndefined();
  const day = time.read('dự kiến ngày 16/01/2020');
  expect(day.ok && lunarOf(day.value)?.yearName).toBe(35);
});

test.each([
  ['ngày 22 tháng Chạp năm Đinh Hợi', 'năm Đinh Hợi phải là Kỷ Hợi; đúng là ngày 22 tháng Chạp năm Kỷ Hợi'],
  ['ngày 21 tháng Chạp năm Kỷ Hợi', 'ngày 21 phải là 22; đúng là ngày 22 tháng Chạp năm Kỷ Hợi'],
  ['22/11 năm Kỷ Hợi', 'tháng Mười một phải là Chạp; đúng là ngày 22 tháng Chạp năm Kỷ Hợi'],
  [
    '22/12 nhuận năm Canh Tý',
    'tháng Chạp nhuận phải là Chạp, năm Canh Tý phải là Kỷ Hợi; đúng là ngày 22 tháng Chạp năm Kỷ Hợi',
  ],
])('beside 16/01/2020, %s: %s', (words, why) => {
  expect(lunarAgrees(date('16/01/2020'), read(words))).toMatchObject({ agrees: false, why: { vi: why } });
});

test.each(['ngày 22 tháng Chạp năm Kỷ Hợi', '22 tháng Chạp', '22/12 năm Kỉ Hợi'])(
  'beside 16/01/2020, %s agrees',
  (words) => {
    expect(lunarDate.agree(lunarOf(date('16/01/2020')) as LunarDate, words)).toEqual({ agrees: true });
  },
);

test('sixty year names, none of them with a stem and branch of different parity', () => {
  const names = Array.from({ length: 60 }, (_, index) => yearNameText(index));
  expect(new Set(names).size).toBe(60);
  expect(names.map(yearNameFrom)).toEqual(names.map((_, index) => index));
  expect(yearNameFrom('giáp sửu')).toBe('impossible');
  expect(yearNameFrom('con heo')).toBeUndefined();
});

test('the lunar date of any day reads back equal from its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: last }), (number) => {
      const lunar = lunarOf(dateFromDayNumber(number)) as LunarDate;
      for (const words of [
        lunar.written,
        lunarDate.normal(lunar),
        ...Object.values(lunarDate.forms).map((form) => form(lunar)),
      ]) {
        expect(lunarDate.equal(read(words), lunar), words).toBe(true);
      }
    }),
  );
});
