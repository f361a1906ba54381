import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExpressionName } from '../../../src/model/expressions/expression.ts';
import { expressionNamed, expressions, readExpression } from '../../../src/model/expressions/index.ts';

const names = Object.keys(expressions) as ExpressionName[];

test.each<[ExpressionName, Record<string, unknown>, string]>([
  ['quantity', { max: 300, noun: 'đại biểu' }, 'không quá 300 đại biểu'],
  ['quantity', { max: '300' }, 'không quá 300'],
  ['quantity', { min: '1.100', noun: 'đại biểu' }, 'ít nhất 1.100 đại biểu'],
  ['quantity', { min: 5, max: 7, noun: 'người' }, 'từ 5 đến 7 người'],
  ['quantity', { about: 350 }, 'khoảng 350'],
  ['quantity', { min: 15, max: 20, about: true }, 'khoảng từ 15 đến 20'],
  ['quantity', { exactly: 1, noun: 'xã' }, '01 xã'],
  ['quantity', { above: 200 }, 'trên 200'],
  ['quantity', { below: 200, noun: 'lao động' }, 'dưới 200 lao động'],
  ['share', { exactly: 70 }, '70%'],
  ['share', { about: '70%' }, 'khoảng 70%'],
  ['share', { min: '2/3' }, 'ít nhất 2/3'],
  ['share', { max: 5 }, 'không quá 5%'],
  ['share', { min: 60, max: '70%' }, 'từ 60% đến 70%'],
  ['time', { on: '16/01/2020', tentative: true }, 'dự kiến ngày 16/01/2020'],
  ['time', { from: '2020-03-01', to: '2020-03-05' }, 'từ ngày 01/3/2020 đến ngày 05/3/2020'],
  ['time', { before: '31/3/2020' }, 'trước ngày 31/3/2020'],
  ['time', { by: '30/3/2020' }, 'trước ngày 31/3/2020'],
  ['time', { after: '31/3/2020' }, 'từ ngày 01/4/2020'],
  ['time', { month: 8, year: 2020 }, 'trong tháng 8/2020'],
  ['time', { month: '8/2020' }, 'trong tháng 8/2020'],
  ['time', { quarter: 'I', year: '2020' }, 'trong quý I/2020'],
  ['time', { quarter: 1, year: 2020 }, 'trong quý I/2020'],
  ['time', { quarter: 'I/2020' }, 'trong quý I/2020'],
  ['time', { year: 2020 }, 'trong năm 2020'],
  ['duration', { sessions: 1 }, '01 buổi'],
  ['duration', { days: '1,5' }, '1,5 ngày'],
  ['duration', { hours: 2 }, '120 phút'],
  ['duration', { minutes: 30, about: true }, 'khoảng 30 phút'],
  ['duration', { min: 5, max: 7, unit: 'minutes' }, 'từ 5 đến 7 phút'],
  ['ordinal', { value: 5 }, 'V'],
  ['ordinal', { value: '16' }, 'XVI'],
  ['period', { from: 2016, to: '2020' }, '2016 - 2020'],
  ['code', { number: 5, notation: 'KH-UBND' }, '05/KH-UBND'],
  ['code', { number: 57, notation: 'QĐ-UBND', year: 2018 }, '57/2018/QĐ-UBND'],
  ['code', { number: 34, notation: 'CT/TW' }, '34-CT/TW'],
  ['lunarDate', { day: 22, month: 12, year: 'Kỷ Hợi' }, 'ngày 22 tháng Chạp năm Kỷ Hợi'],
  ['lunarDate', { day: 1, month: 6, leap: true, year: 2025 }, 'ngày mùng 1 tháng Sáu nhuận năm Ất Tỵ'],
  ['clock', { start: '7h30' }, '07h30'],
  ['clock', { start: '13h30', end: '17h00' }, 'từ 13h30 đến 17h00'],
  ['person', { name: 'Nguyễn Văn A', role: 'Trưởng ban' }, 'đồng chí Nguyễn Văn A - Trưởng ban'],
  [
    'person',
    { honorific: 'bà', name: 'Trần Thị B', position: 'Giám đốc Sở Nội vụ', role: 'Phó Trưởng ban' },
    'bà Trần Thị B, Giám đốc Sở Nội vụ - Phó Trưởng ban',
  ],
  ['person', { position: 'Giám đốc Sở Nội vụ' }, 'Giám đốc Sở Nội vụ'],
])('%s %o is %s', (name, map, normal) => {
  const expression = expressionNamed(name);
  const reading = readExpression(name, map);
  expect(reading).toMatchObject({ ok: true, value: { written: normal } });
  const again = expression.read(normal);
  if (reading.ok && again.ok) expect(expression.equal(reading.value as never, again.value as never)).toBe(true);
});

test.each<[ExpressionName, Record<string, unknown>, string]>([
  ['quantity', {}, 'chưa ghi mục nào'],
  ['quantity', { maximum: 3 }, 'không có mục “maximum”'],
  ['quantity', { max: 'nhiều' }, 'mục max: “nhiều” không phải là một số'],
  ['quantity', { max: 5, min: 7 }, 'không đi cùng nhau'],
  ['quantity', { exactly: 5, max: 7 }, 'không đi cùng nhau'],
  ['quantity', { min: 5, above: 5 }, 'không đi cùng nhau'],
  ['quantity', { max: -1 }, 'không phải là một số'],
  ['quantity', { max: 300, noun: '7 người' }, 'noun'],
  ['quantity', { noun: 'đại biểu' }, 'chưa ghi con số nào'],
  ['share', { exactly: 70, min: 3 }, 'không đi cùng nhau'],
  ['share', { min: 70, max: 60 }, 'tỷ lệ nhỏ phải đứng trước tỷ lệ lớn'],
  ['share', { min: 60, max: 'nhiều' }, 'không phải là một tỷ lệ'],
  ['share', { exactly: 0.7 }, 'không phải là một tỷ lệ'],
  ['share', { exactly: 170 }, 'không phải là một tỷ lệ'],
  ['time', { on: '31/4/2020' }, 'không phải là một ngày'],
  ['time', { on: '16/01/2020', before: '17/01/2020' }, 'không đi cùng nhau'],
  ['time', { from: '05/3/2020', to: '01/3/2020' }, 'không đi cùng nhau'],
  ['time', { month: 8 }, 'đủ năm'],
  ['time', { month: 8, year: 'năm nay' }, 'một năm'],
  ['time', { month: 13, year: 2020 }, 'đủ năm'],
  ['time', { tentative: true }, 'không đi cùng nhau'],
  ['time', { on: '16/01/2020', tentative: 'có' }, 'tentative'],
  ['duration', { sessions: 0 }, 'lớn hơn 0'],
  ['duration', { sessions: 1, minutes: 30 }, 'không đi cùng nhau'],
  ['duration', { min: 5, max: 7 }, 'mục unit'],
  ['ordinal', { value: 0 }, 'số thứ tự'],
  ['period', { from: 2020, to: 2016 }, 'năm đầu sau năm cuối'],
  ['period', { from: 2020 }, 'mục to'],
  ['code', { number: 0, notation: 'KH-UBND' }, 'mục number'],
  ['code', { number: 5, notation: 'KH UBND' }, 'mục notation'],
  ['lunarDate', { day: 31, month: 12 }, 'mục day'],
  ['lunarDate', { day: 22, month: 13 }, 'mục month'],
  ['lunarDate', { day: 22, month: 12, leap: 'có' }, 'mục leap'],
  ['lunarDate', { day: 22, month: 12, year: 'Kỷ Tý' }, 'mục year'],
  ['clock', { hour: 7 }, 'không có mục “hour”'],
  ['clock', { start: 'sáng' }, 'mục start'],
  ['person', { role: 'Trưởng ban' }, 'mục name'],
  ['person', { name: 'Nguyễn Văn A', role: 'phụ trách chung' }, 'mục name'],
  ['person', { rank: 'đại tá' }, 'không có mục “rank”'],
])('%s %o is refused: %s', (name, map, why) => {
  expect(readExpression(name, map)).toMatchObject({ ok: false, why: { vi: expect.stringContaining(why) } });
});

const keys = [
  'min',
  'max',
  'about',
  'exactly',
  'above',
  'below',
  'noun',
  'on',
  'from',
  'to',
  'before',
  'by',
  'after',
  'month',
  'quarter',
  'year',
  'tentative',
  'sessions',
  'days',
  'hours',
  'minutes',
  'unit',
  'value',
  'number',
  'notation',
  'day',
  'leap',
];
const entries = fc.oneof(
  fc.constantFrom<unknown>(
    '300',
    '70%',
    '16/01/2020',
    'I',
    'KH-UBND',
    'true',
    true,
    false,
    null,
    '',
    'Kỷ Hợi',
    2020,
    5,
    1.5,
    -1,
    Number.NaN,
    Infinity,
    {},
    [],
  ),
  fc.string(),
  fc.double(),
);

test('whatever the map, a machine form is read or refused, and what is read says itself', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.dictionary(fc.constantFrom(...keys, '__proto__', 'khác'), entries, { maxKeys: 3 }),
      (name, map) => {
        const expression = expressionNamed(name);
        const reading = readExpression(name, map);
        if (!reading.ok) return;
        const value = reading.value as never;
        expect(expression.phrase(value)).toBe(expression.normal(value));
        const again = expression.read(expression.normal(value));
        expect(again, expression.normal(value)).toMatchObject({ ok: true });
        if (again.ok) expect(expression.equal(again.value as never, value), expression.normal(value)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});
