import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CivilDate,
  dateFromDayNumber,
  isoText,
  longText,
  shortText,
} from '../../../src/model/expressions/civil-date.ts';
import {
  compareDays,
  after as isAfter,
  before as isBefore,
  noLaterThan,
  overlaps,
  resolveOffset,
  type Time,
  time,
  weekdayAgrees,
  within,
} from '../../../src/model/expressions/time.ts';

function read(text: string): Time {
  const reading = time.read(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.why.en}`);
  return reading.value;
}

const span = ({ window }: Time) => `${window.from ? isoText(window.from) : ''}..${window.to ? isoText(window.to) : ''}`;

test.each([
  ['ngày 16/01/2020', '2020-01-16..2020-01-16', 'day'],
  ['trước ngày 31/3/2020', '..2020-03-30', 'open'],
  ['chậm nhất ngày 31/3/2020', '..2020-03-31', 'open'],
  ['sau ngày 31/3/2020', '2020-04-01..', 'open'],
  ['từ ngày 26 đến ngày 27/12/2025', '2025-12-26..2025-12-27', 'day'],
  ['trong quý I/2020', '2020-01-01..2020-03-31', 'quarter'],
  ['trong tháng 02/2020', '2020-02-01..2020-02-29', 'month'],
  ['đầu tháng 5/2025', '2025-05-01..2025-05-10', 'part'],
  ['giữa tháng 5/2025', '2025-05-11..2025-05-20', 'part'],
  ['cuối tháng 5/2025', '2025-05-21..2025-05-31', 'part'],
  ['cuối năm 2019', '2019-10-01..2019-12-31', 'part'],
  ['6 tháng đầu năm 2019', '2019-01-01..2019-06-30', 'half'],
  ['năm 2019', '2019-01-01..2019-12-31', 'year'],
  ['chậm nhất tháng 5/2020', '..2020-05-31', 'open'],
  ['sau quý I/2020', '2020-04-01..', 'open'],
  ['chậm nhất 10 ngày trước Hội nghị', '..', 'offset'],
])('%s is %s (%s)', (text, window, precision) => {
  expect([span(read(text)), read(text).precision]).toEqual([window, precision]);
});

test('keeps the hour, the weekday and that it is tentative', () => {
  expect(read('dự kiến 07h30, thứ Sáu, ngày 15/5/2026')).toMatchObject({
    tentative: true,
    clock: { start: { hour: 7, minute: 30 } },
    weekday: 5,
    precision: 'day',
  });
  expect(read('từ 13h30 đến 17h00 ngày 15/5/2026').clock).toEqual({
    start: { hour: 13, minute: 30 },
    end: { hour: 17, minute: 0 },
  });
});

test('a weekday beside a date is compared with it', () => {
  expect(weekdayAgrees(read('thứ Năm, ngày 16/01/2020'))).toEqual({ agrees: true });
  expect(weekdayAgrees(read('thứ Sáu, ngày 16/01/2020'))).toMatchObject({
    why: { vi: 'ngày 16/01/2020 là thứ Năm, lời văn ghi thứ Sáu' },
  });
});

test.each([
  ['dự kiến ngày 16/01/2020', 'ngày 16/01/2020', true],
  ['trong quý I/2020', 'từ ngày 01/01/2020 đến ngày 31/3/2020', true],
  ['trong tháng 11/2019', 'tháng 11/2019', true],
  ['07h30 ngày 15/5/2026', 'ngày 15/5/2026', true],
  ['07h30 ngày 15/5/2026', '08h00 ngày 15/5/2026', false],
  ['trước ngày 31/3/2020', 'chậm nhất ngày 30/3/2020', true],
  ['trước ngày 31/3/2020', 'chậm nhất ngày 31/3/2020', false],
  ['trong quý I/2020', 'trong quý II/2020', false],
  ['chậm nhất 10 ngày trước Hội nghị', 'trước Hội nghị 10 ngày', true],
])('fact %s, words %s: %s', (fact, words, agrees) => {
  expect(time.agree(read(fact), words).agrees).toBe(agrees);
});

test.each([
  ['ngày 10/01/2020', 'ngày 16/01/2020', 'yes', 'no', 'no'],
  ['ngày 16/01/2020', 'ngày 16/01/2020', 'no', 'no', 'yes'],
  ['trong quý I/2020', 'trong quý II/2020', 'yes', 'no', 'no'],
  ['trong quý I/2020', 'trong tháng 3/2020', 'unknown', 'unknown', 'yes'],
  ['trước ngày 31/3/2020', 'ngày 31/3/2020', 'yes', 'no', 'no'],
  ['chậm nhất ngày 31/3/2020', 'ngày 31/3/2020', 'unknown', 'no', 'yes'],
  ['trước ngày 31/3/2020', 'trước ngày 20/6/2020', 'unknown', 'unknown', 'yes'],
  ['sau ngày 31/3/2020', 'ngày 31/3/2020', 'no', 'yes', 'no'],
  ['chậm nhất 10 ngày trước Hội nghị', 'ngày 31/3/2020', 'unknown', 'unknown', 'unknown'],
])('%s and %s: before %s, after %s, overlaps %s', (a, b, earlier, later, doOverlap) => {
  expect([isBefore(read(a), read(b)), isAfter(read(a), read(b)), overlaps(read(a), read(b))]).toEqual([
    earlier,
    later,
    doOverlap,
  ]);
});

test.each([
  ['ngày 15/3/2020', 'trong quý I/2020', 'yes', 'yes'],
  ['ngày 01/4/2020', 'trong quý I/2020', 'no', 'no'],
  ['trước ngày 31/3/2020', 'trong quý I/2020', 'unknown', 'yes'],
  ['ngày 31/3/2020', 'trước ngày 31/3/2020', 'no', 'no'],
  ['trong quý I/2020', 'trước ngày 31/3/2020', 'unknown', 'unknown'],
])('%s within %s: %s, no later: %s', (inner, outer, isWithin, isNoLater) => {
  expect([within(read(inner), read(outer)), noLaterThan(read(inner), read(outer))]).toEqual([isWithin, isNoLater]);
});

test.each([
  ['chậm nhất 10 ngày trước Hội nghị', '..2026-05-05'],
  ['trước Hội nghị 05 ngày', '..2026-05-10'],
  ['trước Hội nghị', '..2026-05-14'],
  ['sau Hội nghị', '2026-05-17..'],
  ['sau 10 ngày kể từ ngày kết thúc Hội nghị', '2026-05-16..2026-05-26'],
  ['trong vòng 05 ngày làm việc sau Hội nghị', '2026-05-16..2026-05-22'],
  ['sớm nhất 10 ngày trước Hội nghị', '2026-05-05..2026-05-14'],
  ['chậm nhất 02 tuần trước Hội nghị', '..2026-05-01'],
])('%s on 15-16/5/2026 is %s', (text, window) => {
  const resolved = resolveOffset(read(text), read('ngày 15 và 16/5/2026').window);
  expect(span(resolved)).toBe(window);
  expect(resolved.written).toBe(text);
  expect(isBefore(resolved, read('ngày 01/01/2030'))).not.toBe('no');
});

test('an offset without its event stays unknown', () => {
  const offset = read('chậm nhất 10 ngày trước Hội nghị');
  expect(resolveOffset(offset, {})).toBe(offset);
  expect(offset.offset).toEqual({ days: 10, side: 'before', anchor: 'Hội nghị', bound: 'latest', working: false });
});

const days = fc.integer({ min: 0, max: 40_000 }).map(dateFromDayNumber);
const single = days.map((date) => read(shortText(date)));
const windows: fc.Arbitrary<Time> = fc.oneof(
  single,
  days.map((date) => read(`trước ngày ${shortText(date)}`)),
  days.map((date) => read(`sau ngày ${shortText(date)}`)),
  days.map(({ year, month }) => read(`trong tháng ${month}/${year}`)),
  days.map(({ year, month }) => read(`quý ${Math.ceil(month / 3)}/${year}`)),
  days.map(({ year }) => read(`năm ${year}`)),
  days.map(({ year, month }) => read(`cuối tháng ${month}/${year}`)),
  fc.tuple(days, days).map(([a, b]) => {
    const [first, last] = isoText(a) <= isoText(b) ? [a, b] : [b, a];
    return read(`từ ngày ${shortText(first as CivilDate)} đến ngày ${shortText(last as CivilDate)}`);
  }),
);

describe('properties', () => {
  test('every spelling of a day has one value', () => {
    fc.assert(
      fc.property(days, (date) => {
        const [{ year, month, day }, value] = [date, read(shortText(date))];
        const spellings = [
          isoText(date),
          longText(date),
          `${day}/${month}/${year}`,
          `ngày ${day}-${month}-${year}`,
          `Ngày ${day} tháng ${month} năm ${year}`,
        ];
        for (const text of spellings) expect(time.equal(read(text), value), text).toBe(true);
        for (const lead of ['chậm nhất', 'đến hết', 'hoàn thành chậm nhất là']) {
          expect(time.equal(read(`${lead} ngày ${shortText(date)}`), read(`chậm nhất ${isoText(date)}`))).toBe(true);
        }
      }),
    );
  });

  test('normal and other forms read back equal', () => {
    fc.assert(
      fc.property(
        windows,
        fc.boolean(),
        fc.option(fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))),
        (window, tentative, hour) => {
          const isOpenFrom = window.window.from && !window.window.to;
          const clock =
            hour && window.precision === 'day' && !isOpenFrom
              ? { clock: { start: { hour: hour[0], minute: hour[1] } } }
              : {};
          const value: Time = { ...window, ...clock, tentative };
          for (const text of [time.normal(value), ...Object.values(time.forms).map((form) => form(value))]) {
            expect(time.equal(read(text), value), text).toBe(true);
          }
        },
      ),
    );
  });

  test('windows: before, after and overlaps are exclusive and mirror each other', () => {
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        expect(isBefore(a, b)).toBe(isAfter(b, a));
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        if (isBefore(a, b) === 'yes') expect([isBefore(b, a), overlaps(a, b)]).toEqual(['no', 'no']);
        if (overlaps(a, b) === 'no') expect([isBefore(a, b), isAfter(a, b)].toSorted()).toEqual(['no', 'yes']);
        if (within(a, b) === 'yes') expect([overlaps(a, b), noLaterThan(a, b)]).toEqual(['yes', 'yes']);
      }),
    );
  });

  test('single days are totally ordered, as the words before and after say', () => {
    fc.assert(
      fc.property(single, single, single, (a, b, c) => {
        const order = (x: Time, y: Time) => compareDays(x, y) ?? Number.NaN;
        expect(order(a, b)).toBe(-order(b, a) + 0);
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
        expect(isBefore(a, b)).toBe(order(a, b) < 0 ? 'yes' : 'no');
        expect(overlaps(a, b)).toBe(order(a, b) === 0 ? 'yes' : 'no');
      }),
    );
  });
});
