import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/model/expressions/bounds.ts';
import { contains, hole, meets, type Quantity, quantity } from '../../../src/model/expressions/quantity.ts';

function read(text: string): Quantity {
  const reading = quantity.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

test('keeps the noun and the interval apart', () => {
  expect(read('không quá 3 trang giấy A4')).toEqual({
    written: 'không quá 3 trang giấy A4',
    low: 0,
    high: 3,
    lowStrict: false,
    highStrict: false,
    about: false,
    noun: 'trang giấy A4',
  });
  expect(read('trên 200 lao động')).toMatchObject({ low: 200, high: Infinity, lowStrict: true, noun: 'lao động' });
});

test.each([
  ['không quá 300 đại biểu', 300, 'yes'],
  ['không quá 300 đại biểu', 301, 'no'],
  ['dưới 200 lao động', 199, 'yes'],
  ['dưới 200 lao động', 200, 'no'],
  ['trên 200 lao động', 200, 'no'],
  ['trên 200 lao động', 201, 'yes'],
  ['ít nhất 30', 30, 'yes'],
  ['từ 5 đến 7 người', 5, 'yes'],
  ['từ 5 đến 7 người', 8, 'no'],
  ['120 đại biểu', 119, 'no'],
  ['khoảng 350 đại biểu', 315, 'yes'],
  ['khoảng 350 đại biểu', 385, 'yes'],
  ['khoảng 350 đại biểu', 386, 'no'],
  ['khoảng 70 đại biểu', 63, 'yes'],
] as const)('%s contains %d: %s', (text, n, verdict) => {
  expect(contains(read(text), n, 0.1)).toBe(verdict);
});

test.each([
  ['280 đại biểu', 'không quá 300 đại biểu', 'yes'],
  ['301 đại biểu', 'không quá 300 đại biểu', 'no'],
  ['khoảng 250 đại biểu', 'không quá 300 đại biểu', 'yes'],
  ['khoảng 280 đại biểu', 'không quá 300 đại biểu', 'perhaps'],
  ['khoảng 350 đại biểu', 'không quá 300 đại biểu', 'no'],
  ['từ 5 đến 7 người', 'từ 5 đến 7 người', 'yes'],
  ['từ 4 đến 7 người', 'từ 5 đến 7 người', 'perhaps'],
  ['hơn 500 đại biểu', 'không quá 500 đại biểu', 'no'],
  ['hơn 500 đại biểu', 'không quá 600 đại biểu', 'perhaps'],
  ['200 lao động', 'dưới 200 lao động', 'no'],
  ['không quá 100 đại biểu', 'không quá 300 đại biểu', 'yes'],
] as const)('a fact of %s under a limit of %s: %s', (fact, limit, verdict) => {
  expect(meets(read(fact), read(limit), 0.1)).toBe(verdict);
});

test.each([
  ['dưới 200 lao động', 'trên 200 lao động', { from: 200, to: 200 }],
  ['trên 200 lao động', 'dưới 200 lao động', { from: 200, to: 200 }],
  ['dưới 200', 'từ 200 trở lên', undefined],
  ['không quá 200', 'trên 200', undefined],
  ['dưới 200', 'trên 250', { from: 200, to: 250 }],
  ['không quá 300', 'ít nhất 200', undefined],
  ['từ 50 đến 99', 'từ 101 đến 200', { from: 100, to: 100 }],
  ['dưới 200', 'dưới 100', undefined],
])('between %s and %s: %o', (a, b, expected) => {
  expect(hole(read(a), read(b))).toEqual(expected);
});

describe('agreement at a mention', () => {
  test('other words for the same limit agree, also without the noun', () => {
    expect(quantity.agree(read('không quá 300 đại biểu'), 'tối đa 300')).toEqual({ agrees: true });
  });
  test('another number is named with the right one', () => {
    expect(quantity.agree(read('không quá 300 đại biểu'), 'tối đa 350 đại biểu')).toEqual({
      agrees: false,
      says: { vi: 'không quá 350 đại biểu', en: 'at most 350 “đại biểu”' },
      why: {
        vi: 'lời văn ghi “tối đa 350 đại biểu” là không quá 350 đại biểu, số liệu đã khai là không quá 300 đại biểu',
        en: 'the words “tối đa 350 đại biểu” say at most 350 “đại biểu”, the stated fact is at most 300 “đại biểu”',
      },
    });
  });
  test('another noun differs', () => {
    expect(quantity.agree(read('01 xã'), '01 huyện').agrees).toBe(false);
  });
});

const count = fc.integer({ min: 0, max: 100_000 });
const noun = fc.constantFrom('', 'đại biểu', 'lao động', 'trang giấy A4');

test('a bare number, grouped or not, is itself', () => {
  fc.assert(
    fc.property(count, noun, (n, word) => {
      const tail = word === '' ? '' : ` ${word}`;
      const grouped = String(n).replace(/\B(?=(?:\d{3})+$)/g, '.');
      expect(read(`${n}${tail}`)).toMatchObject({ low: n, high: n, noun: word });
      expect(quantity.equal(read(`${n}${tail}`), read(`${grouped}${tail}`))).toBe(true);
    }),
  );
});

const caps = ['không quá', 'tối đa', 'Tối đa', 'nhiều nhất', 'số lượng không quá'] as const;
const floors = ['ít nhất', 'tối thiểu', 'không dưới', 'Ít nhất'] as const;

test('every wording of a cap, a floor and a range has one value', () => {
  fc.assert(
    fc.property(count, count, noun, (n, width, word) => {
      const tail = word === '' ? '' : ` ${word}`;
      const same = (texts: readonly string[]) => {
        const [first, ...rest] = texts.map(read);
        for (const value of rest) expect(quantity.equal(first as Quantity, value)).toBe(true);
      };
      same([...caps.map((cap) => `${cap} ${n}${tail}`), `${n}${tail} trở xuống`]);
      same([
        ...floors.map((floor) => `${floor} ${n}${tail}`),
        `${n}${tail} trở lên`,
        `từ ${n} trở lên${tail}`.replace(/ trở lên(.+)$/, '$1 trở lên'),
      ]);
      const m = n + width;
      same([
        `từ ${n} đến ${m}${tail}`,
        `${n} - ${m}${tail}`,
        `${n}-${m}${tail}`,
        `${n} đến ${m}${tail}`,
        `từ ${n}${tail} đến ${m}${tail}`,
      ]);
    }),
  );
});

const bounds: fc.Arbitrary<Bounds> = fc
  .record({
    low: count,
    width: fc.integer({ min: 2, max: 1000 }),
    open: fc.boolean(),
    lowStrict: fc.boolean(),
    highStrict: fc.boolean(),
  })
  .map(({ low, width, open, lowStrict, highStrict }) => ({
    low,
    high: open ? Infinity : low + width,
    lowStrict,
    highStrict: highStrict && !open,
    about: false,
  }));

test('a normal form reads back equal, whatever the interval', () => {
  fc.assert(
    fc.property(bounds, fc.boolean(), noun, (interval, about, word) => {
      const value = { written: '', ...interval, about, noun: word };
      expect(quantity.equal(read(quantity.normal(value)), value), quantity.normal(value)).toBe(true);
    }),
  );
});

test('meets is yes exactly when every number of the stated fact is in the limit, no when none is', () => {
  fc.assert(
    fc.property(bounds, bounds, count, (fact, limit, n) => {
      const verdict = meets(fact, limit, 0.1);
      if (contains(fact, n, 0.1) === 'yes') {
        if (verdict === 'yes') expect(contains(limit, n, 0.1)).toBe('yes');
        if (verdict === 'no') expect(contains(limit, n, 0.1)).toBe('no');
      }
    }),
  );
});

test('a hole holds numbers that neither case covers, and all between them', () => {
  fc.assert(
    fc.property(bounds, bounds, (a, b) => {
      const gap = hole(a, b);
      expect(hole(b, a)).toEqual(gap);
      if (!gap) return;
      for (const n of [gap.from, gap.to]) expect([contains(a, n, 0), contains(b, n, 0)]).toEqual(['no', 'no']);
      const edges = [gap.from - 1, gap.to + 1].map((n) => contains(a, n, 0) === 'yes' || contains(b, n, 0) === 'yes');
      expect(edges).toEqual([true, true]);
    }),
  );
});
