import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOrdinals, findOrdinal, type Ordinal, ordinal } from '../../../src/model/expressions/ordinal.ts';
import { adjoins, type Period, period } from '../../../src/model/expressions/period.ts';
import { romanFrom, romanNumeral } from '../../../src/model/expressions/roman.ts';

function readOrdinal(text: string): Ordinal {
  const reading = ordinal.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

function readPeriod(text: string): Period {
  const reading = period.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

test.each([
  ['Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ V', 5, 'lần thứ V'],
  ['Đại hội Thi đua yêu nước toàn quốc lần thứ X, năm 2020', 10, 'lần thứ X'],
  ['Đại hội Thi đua yêu nước toàn quốc lần thứ X năm 2020', 10, 'lần thứ X'],
  ['Đại hội lần thứ năm năm 2020', 5, 'lần thứ năm'],
  ['Đại hội lần thứ hai mươi mốt', 21, 'lần thứ hai mươi mốt'],
  ['Đại hội lần thứ mười năm 2020', 10, 'lần thứ mười'],
  ['lần thứ V tiến tới Đại hội lần thứ X', 10, 'lần thứ X'],
  [', lần thứ V', 5, 'lần thứ V'],
])('finds the ordinal in %s', (words, value, spelled) => {
  const found = findOrdinal(words);
  expect(found?.ordinal.value).toBe(value);
  expect(words.slice(found?.start, found?.end)).toBe(spelled);
});

test.each(['Đại hội Thi đua yêu nước', 'nhiều lần', 'lần này', 'thứ năm ngày 16/01/2020'])(
  'finds none in %s',
  (words) => {
    expect(findOrdinal(words)).toBeUndefined();
  },
);

test('agreement looks into longer words', () => {
  expect(ordinal.agree(readOrdinal('V'), 'Đại hội Thi đua yêu nước toàn tỉnh lần thứ V')).toEqual({ agrees: true });
  expect(ordinal.agree(readOrdinal('X'), 'tiến tới Đại hội thi đua yêu nước toàn quốc lần thứ IX')).toMatchObject({
    why: { vi: 'lời văn ghi lần thứ IX, số liệu đã khai là lần thứ X' },
  });
  expect(ordinal.agree(readOrdinal('X'), 'Đại hội')).toMatchObject({ says: undefined });
});

test('ordinals 1 to 3999 come back from every form and are ordered by number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), fc.integer({ min: 1, max: 3999 }), (n, m) => {
      expect(romanFrom(romanNumeral(n).toLowerCase())).toBe(n);
      const value = { written: '', value: n };
      for (const text of [ordinal.normal(value), ...Object.values(ordinal.forms).map((form) => form(value))])
        expect(readOrdinal(text).value).toBe(n);
      expect(Math.sign(compareOrdinals(readOrdinal(romanNumeral(n)), readOrdinal(`lần thứ ${m}`)))).toBe(
        Math.sign(n - m),
      );
    }),
  );
});

test.each([
  ['2016 - 2020', '5 năm', true],
  ['2016 - 2020', '05 năm', true],
  ['2016 - 2020', 'giai đoạn từ năm 2016 đến năm 2020', true],
  ['2020 - 2025', '5 năm', false],
  ['2020 - 2025', '6 năm', true],
  ['nhiệm kỳ 2020 - 2025', '5 năm', true],
  ['2016 - 2020', '2016 - 2021', false],
  ['năm 2019', '2019', true],
])('fact %s, words %s: %s', (fact, words, agrees) => {
  expect(period.agree(readPeriod(fact), words).agrees).toBe(agrees);
});

test('words that say no period differ by the reason they cannot be read', () => {
  expect(period.agree(readPeriod('2016 - 2020'), 'thời gian qua')).toEqual({
    agrees: false,
    says: undefined,
    why: expect.objectContaining({ vi: expect.stringContaining('“thời gian qua” không phải là giai đoạn') }),
  });
});

test('the message counts the years', () => {
  expect(period.agree(readPeriod('2020 - 2025'), '5 năm')).toEqual({
    agrees: false,
    says: { vi: '05 năm', en: '5 years' },
    why: { vi: '2020 - 2025 là 6 năm, lời văn ghi 5 năm', en: '2020 - 2025 is 6 years, the words say 5' },
  });
});

test('forms', () => {
  const value = readPeriod('2016-2020');
  expect([period.forms['long']?.(value), period.forms['years']?.(value), period.forms['plain']?.(value)]).toEqual([
    'từ năm 2016 đến năm 2020',
    '05 năm',
    '2016 - 2020',
  ]);
  expect(period.forms['long']?.(readPeriod('2019'))).toBe('năm 2019');
});

test.each([
  ['2016 - 2020', '2021 - 2025', 'yes'],
  ['2016 - 2020', '2020 - 2025', 'yes'],
  ['2016 - 2020', '2022 - 2025', 'no'],
  ['2016 - 2020', '5 năm', 'unknown'],
])('%s then %s adjoin: %s', (a, b, verdict) => {
  expect(adjoins(readPeriod(a), readPeriod(b))).toBe(verdict);
});

test('periods of years come back equal from their normal and long forms, and their length agrees', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 98 }), (from, more) => {
      const value = readPeriod(`${from} - ${from + more}`);
      expect(value.years).toBe(more + 1);
      for (const text of [period.normal(value), period.forms['long']?.(value), period.forms['plain']?.(value)]) {
        expect(period.equal(readPeriod(text ?? ''), value), text).toBe(true);
      }
      expect(period.agree(value, `${more + 1} năm`)).toEqual({ agrees: true });
    }),
  );
});
