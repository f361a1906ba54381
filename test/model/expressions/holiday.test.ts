import { expect, test } from 'vitest';
import type { CivilDate } from '../../../src/model/expressions/civil-date.ts';
import { holidayOn } from '../../../src/model/expressions/holiday.ts';
import { norms } from '../../../src/render/norms.ts';

const nameOn = (year: number, month: number, day: number, norm = 'nd30-2020'): string | undefined => {
  const date: CivilDate = { year, month, day };
  return holidayOn(date, norms.find(({ id }) => id === norm)?.holidays ?? [])?.name;
};

// Tết fell on 25/01/2020, 17/02/2026 and, a day before the Chinese one, on 02/02/2030.
test.each([
  [2020, 1, 24, 'Tết Nguyên đán'],
  [2020, 1, 27, 'Tết Nguyên đán'],
  [2030, 2, 1, 'Tết Nguyên đán'],
  [2030, 2, 2, 'Tết Nguyên đán'],
  [2026, 2, 19, 'Tết Nguyên đán'],
  [2026, 4, 26, 'Giỗ Tổ Hùng Vương'],
  [2026, 4, 30, 'Ngày Chiến thắng'],
  [2026, 5, 1, 'Ngày Quốc tế lao động'],
  [2026, 9, 2, 'Quốc khánh'],
  [2026, 1, 1, 'Tết Dương lịch'],
])('%i-%i-%i is a holiday', (year, month, day, name) => {
  expect(nameOn(year, month, day)).toBe(name);
  expect(nameOn(year, month, day, 'tt01-2011')).toBe(name);
});

// 16/01/2020 is 22 Chạp; beyond 2053 the lunar calendar is not settled.
test.each([
  [2020, 1, 16],
  [2020, 1, 23],
  [2020, 1, 28],
  [2026, 9, 3],
  [2060, 2, 2],
])('%i-%i-%i is none', (year, month, day) => {
  expect(nameOn(year, month, day)).toBeUndefined();
});

test('the tenth of a leap third month is no feast of the kings', () => {
  // The lunar year 1993 had a leap third month, which began on 22/4.
  expect(nameOn(1993, 4, 1)).toBe('Giỗ Tổ Hùng Vương');
  expect(nameOn(1993, 5, 1)).toBe('Ngày Quốc tế lao động');
  expect(
    holidayOn(
      { year: 1993, month: 5, day: 1 },
      (norms[0]?.holidays ?? []).filter(({ calendar }) => calendar === 'lunar'),
    ),
  ).toBeUndefined();
});
