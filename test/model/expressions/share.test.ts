import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetsShare, printedPercentageHolds, wholePeople } from '../../../src/model/expressions/people.ts';
import { compareRatios, complement, type Ratio, ratioOf, sum } from '../../../src/model/expressions/ratio.ts';
import { type Share, share } from '../../../src/model/expressions/share.ts';

function read(text: string): Share {
  const reading = share.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

test('is a reduced fraction with its mode', () => {
  expect(read('32,7%')).toEqual({ written: '32,7%', mode: 'exact', numerator: 327, denominator: 1000 });
  expect(read('khoảng 70%')).toMatchObject({ mode: 'about', numerator: 7, denominator: 10 });
  expect(read('ít nhất 2/3')).toMatchObject({ mode: 'atLeast', numerator: 2, denominator: 3 });
  expect(read('60 - 70%')).toEqual({
    written: '60 - 70%',
    mode: 'between',
    numerator: 3,
    denominator: 5,
    top: { numerator: 7, denominator: 10 },
  });
});

test('sums are exact: thirds and percentages make a whole', () => {
  expect(sum([read('70%'), read('30%')])).toEqual({ numerator: 1, denominator: 1 });
  expect(sum([read('1/3'), read('1/3'), read('1/3')])).toEqual({ numerator: 1, denominator: 1 });
  expect(sum([read('0,1%'), read('0,2%')])).toEqual({ numerator: 3, denominator: 1000 });
  expect(sum([])).toEqual({ numerator: 0, denominator: 1 });
  expect(complement(read('70%'))).toEqual({ numerator: 3, denominator: 10 });
  expect(share.agree(read('2/3'), '66,7%').agrees).toBe(false);
});

test('a sum over more denominators than a number can hold is told to twelve decimals', () => {
  const primes = [3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47];
  const { numerator, denominator } = sum(primes.map((prime) => read(`1/${prime}`)));
  const right = primes.reduce((total, prime) => total + 1 / prime, 0);
  expect(denominator).toBe(10 ** 12);
  expect(numerator).toBe(Math.floor(right * denominator));
});

test.each([
  ['70%', 120, { exact: true, lowest: 84, highest: 84, nearest: 84, product: 84 }],
  ['30%', 120, { exact: true, lowest: 36, highest: 36, nearest: 36, product: 36 }],
  ['70%', 128, { exact: false, lowest: 89, highest: 90, nearest: 90, product: 89.6 }],
  ['1/3', 100, { exact: false, lowest: 33, highest: 34, nearest: 33, product: 33 + 1 / 3 }],
  ['10%', 128, { exact: false, lowest: 12, highest: 13, nearest: 13, product: 12.8 }],
])('%s of %d people', (text, base, expected) => {
  expect(wholePeople(read(text), base)).toEqual(expected);
});

test.each([
  ['70%', 84, 120, true],
  ['70%', 85, 120, false],
  ['70%', 89, 128, true],
  ['70%', 90, 128, true],
  ['70%', 91, 128, false],
  ['khoảng 70%', 90, 120, true],
  ['khoảng 70%', 91, 120, false],
  ['ít nhất 30%', 36, 120, true],
  ['ít nhất 30%', 35, 120, false],
  ['tối đa 10%', 12, 128, true],
  ['tối đa 10%', 13, 128, false],
  ['trên 50%', 60, 120, false],
  ['dưới 50%', 59, 120, true],
  ['từ 60% đến 70%', 72, 120, true],
  ['từ 60% đến 70%', 84, 120, true],
  ['từ 60% đến 70%', 71, 120, false],
  ['từ 60% đến 70%', 85, 120, false],
  ['từ 60% đến 70%', 76, 128, true],
  ['từ 60% đến 70%', 75, 128, false],
  ['khoảng 60 - 70%', 66, 120, true],
  ['khoảng 60 - 70%', 65, 120, false],
  ['khoảng 60 - 70%', 90, 120, true],
  ['khoảng 60 - 70%', 91, 120, false],
])('%s: %d of %d people is %s', (text, count, base, holds) => {
  expect(meetsShare(read(text), count, base, 5)).toBe(holds);
});

test.each([
  [32.7, 1, 18, 55, true],
  [32.8, 1, 18, 55, false],
  [66.6, 1, 2, 3, true],
  [66.7, 1, 2, 3, true],
  [66.5, 1, 2, 3, false],
  [33, 0, 1, 3, true],
  [50, 0, 0, 0, false],
])('a printed %d%% with %d decimals for %d of %d: %s', (percentage, decimals, count, base, holds) => {
  expect(printedPercentageHolds(percentage, decimals, count, base, 0.01)).toBe(holds);
});

test('two ends say themselves, as fractions too', () => {
  expect(share.describe(read('60 - 70%'))).toEqual({ vi: 'từ 60% đến 70%', en: 'from 60% to 70%' });
  expect(share.describe(read('khoảng 60 - 70%')).en).toBe('about from 60% to 70%');
  expect(share.forms['fraction']?.(read('khoảng 60 - 70%'))).toBe('khoảng từ 3/5 đến 7/10');
  expect(share.equal(read('60 - 70%'), read('từ 3/5 đến 7/10'))).toBe(true);
  expect(share.equal(read('60 - 70%'), read('60 - 75%'))).toBe(false);
  expect(share.agree(read('60 - 70%'), 'từ 60% tới 70%')).toEqual({ agrees: true });
});

const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }))
  .map(([a, b]) => ratioOf(Math.min(a, b), b) as Ratio);

test('compare is a total order and agrees with decimals', () => {
  fc.assert(
    fc.property(ratio, ratio, ratio, (a, b, c) => {
      const [ab, ba, bc, ac] = [compareRatios(a, b), compareRatios(b, a), compareRatios(b, c), compareRatios(a, c)];
      expect(ab + ba).toBe(0);
      if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      const difference = a.numerator / a.denominator - b.numerator / b.denominator;
      if (Math.abs(difference) > 1e-9) expect(Math.sign(difference)).toBe(Math.sign(ab));
    }),
  );
});

test('a share and its complement make the whole', () => {
  fc.assert(
    fc.property(ratio, (a) => {
      expect(sum([a, complement(a)])).toEqual({ numerator: 1, denominator: 1 });
    }),
  );
});

test('people: exactly the counts within one person meet a bare share', () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -2, max: 3 }), (a, base, offset) => {
      const people = wholePeople(a, base);
      const count = people.lowest + offset;
      const value: Share = { written: '', mode: 'exact', ...a };
      expect(meetsShare(value, count, base, 0)).toBe(count >= people.lowest && count <= people.highest);
    }),
  );
});

const shares = fc.record({
  mode: fc.constantFrom('exact', 'about', 'atLeast', 'atMost', 'above', 'below'),
  of: ratio,
});

test('a normal form reads back equal', () => {
  fc.assert(
    fc.property(shares, ({ mode, of }) => {
      const value = { written: '', mode, ...of } as Share;
      expect(share.equal(read(share.normal(value)), value), share.normal(value)).toBe(true);
    }),
  );
});

test('every wording of a percentage has one value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (n) => {
      for (const text of [`${n} %`, `${n} phần trăm`, `chiếm ${n}%`, `${n},0%`, `${n}/100`])
        expect(share.equal(read(`${n}%`), read(text))).toBe(true);
      for (const text of [`tối thiểu ${n}%`, `không dưới ${n}%`, `${n}% trở lên`, `từ ${n}% trở lên`])
        expect(share.equal(read(`ít nhất ${n}%`), read(text))).toBe(true);
    }),
  );
});
