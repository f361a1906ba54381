import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Duration, duration, minutes } from '../../../src/model/expressions/duration.ts';

function read(text: string): Duration {
  const reading = duration.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

test('half a day is one session, in whatever words', () => {
  for (const text of ['1/2 ngày', 'nửa ngày', 'một buổi', '1 buổi', '0,5 ngày', '01 buổi sáng']) {
    expect(duration.equal(read(text), read('01 buổi')), text).toBe(true);
    expect(duration.agree(read('01 buổi'), text)).toEqual({ agrees: true });
  }
});

test.each([
  ['01 buổi', 240, 240],
  ['02 ngày', 960, 960],
  ['1,5 ngày', 720, 720],
  ['5 - 7 phút', 5, 7],
  ['khoảng 15 - 20 phút', 15, 20],
  ['02 giờ', 120, 120],
  ['1 giờ rưỡi', 90, 90],
  ['không quá 10 phút', 0, 10],
  ['ít nhất 10 phút', 10, Infinity],
])('%s is %d to %d minutes when a session has 240', (text, low, high) => {
  expect(minutes(read(text), 240)).toEqual({ low, high });
});

test('another length is named with the right one', () => {
  expect(duration.agree(read('1/2 ngày'), '01 ngày')).toMatchObject({
    agrees: false,
    why: { vi: 'lời văn ghi “01 ngày” là 01 ngày, số liệu đã khai là 01 buổi (0,5 ngày)' },
  });
});

const values: fc.Arbitrary<Duration> = fc
  .record({
    unit: fc.constantFrom('session', 'minute'),
    low: fc.integer({ min: 1, max: 600 }),
    more: fc.integer({ min: 0, max: 60 }),
    about: fc.boolean(),
  })
  .map(({ unit, low, more, about }) => ({
    written: '',
    unit: unit as Duration['unit'],
    low,
    high: low + more,
    lowStrict: false,
    highStrict: false,
    about,
  }));

test('every form reads back equal', () => {
  fc.assert(
    fc.property(values, (value) => {
      for (const text of [duration.normal(value), ...Object.values(duration.forms).map((form) => form(value))]) {
        expect(duration.equal(read(text), value), text).toBe(true);
      }
    }),
  );
});

test('days and sessions, hours and minutes say the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (n) => {
      expect(duration.equal(read(`${n} ngày`), read(`${n * 2} buổi`))).toBe(true);
      expect(duration.equal(read(`${n} giờ`), read(`${n * 60} phút`))).toBe(true);
      expect(duration.equal(read(`${n} giờ 15 phút`), read(`${n * 60 + 15} phút`))).toBe(true);
    }),
  );
});
