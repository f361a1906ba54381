import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFromWords, numberInWords } from '../../../src/model/expressions/number-words.ts';
import { countFrom, officialCount, plainCount } from '../../../src/model/expressions/plain-number.ts';

test.each([
  ['300', 300],
  ['05', 5],
  ['1.100', 1100],
  ['1 326', 1326],
  ['1,5', 1.5],
  ['32,7', 32.7],
  ['50 triệu', 50_000_000],
  ['1,5 tỷ', 1_500_000_000],
  ['ba trăm', 300],
  ['một trăm linh năm', 105],
  ['hai mươi mốt', 21],
  ['mười lăm', 15],
  ['một nghìn hai trăm ba mươi tư', 1234],
  ['hai triệu không trăm linh một nghìn', 2_001_000],
])('reads %s as %d', (text, value) => {
  expect(countFrom(text)).toBe(value);
});

test.each([
  '',
  '1.10',
  '1.1000',
  '1,23456',
  '-1',
  '+1',
  '1e3',
  'mười năm',
  'trăm',
  'hai hai',
  'hai trăm ba trăm',
  '１２',
  'constructor',
])('does not read %j', (text) => {
  expect(countFrom(text)).toBeUndefined();
});

test.each([
  [1, '01', '1'],
  [9, '09', '9'],
  [0, '0', '0'],
  [10, '10', '10'],
  [1.5, '1,5', '1,5'],
  [1100, '1.100', '1.100'],
  [2_500_000, '2.500.000', '2.500.000'],
])('%d is %s as a count, %s as the end of a range', (value, count, plain) => {
  expect([officialCount(value), plainCount(value)]).toEqual([count, plain]);
});

test('whole numbers come back from digits, and below a hundred from words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 99 }), (large, small) => {
      expect(countFrom(officialCount(large))).toBe(large);
      expect(numberFromWords(numberInWords(small))).toBe(small);
    }),
  );
});
