import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCitation } from '../../../src/model/expressions/citation.ts';
import { type Code, code } from '../../../src/model/expressions/code.ts';
import { time } from '../../../src/model/expressions/time.ts';

function readCode(text: string): Code {
  const reading = code.read(text);
  if (!reading.ok) throw new Error(reading.why.en);
  return reading.value;
}

test.each([
  [
    '57/2018/QĐ-UBND',
    {
      number: 57,
      year: 2018,
      notation: 'QĐ-UBND',
      typeAbbreviation: 'QĐ',
      issuerAbbreviation: 'UBND',
      party: false,
      untidy: false,
    },
  ],
  [
    '34-CT/TW',
    { number: 34, notation: 'CT/TW', typeAbbreviation: 'CT', issuerAbbreviation: 'TW', party: true, untidy: false },
  ],
  ['34- CT/TW', { number: 34, notation: 'CT/TW', party: true, untidy: true }],
  ['45 /KH-UBND', { number: 45, untidy: true }],
  ['KH-UBND'.replace(/^/, '05/'), { number: 5, untidy: false }],
  ['33/2024/QH15', { number: 33, year: 2024, notation: 'QH15', issuerAbbreviation: 'QH15', party: false }],
  ['1149/HD-BTĐKTTW', { typeAbbreviation: 'HD', issuerAbbreviation: 'BTĐKTTW' }],
  ['303/UBND-NC', { notation: 'UBND-NC', issuerAbbreviation: 'UBND' }],
])('%s', (text, parts) => {
  expect(readCode(text)).toMatchObject({ written: text, ...parts });
});

test('a difference says where it is', () => {
  const fact = readCode('169/KH-UBND');
  expect(code.agree(fact, 'số 169 /KH-UBND')).toEqual({ agrees: true });
  expect(code.agree(fact, '168/KH-UBND')).toMatchObject({ why: { vi: expect.stringContaining('khác ở số:') } });
  expect(code.agree(fact, '169/QĐ-UBND')).toMatchObject({ why: { vi: expect.stringContaining('khác ở ký hiệu:') } });
  expect(code.agree(fact, '169/2018/KH-UBND')).toMatchObject({ why: { vi: expect.stringContaining('khác ở năm:') } });
});

const separator = fc.constantFrom('-', ' - ', ' -', '–', ' – ');
const slash = fc.constantFrom('/', ' /', '/ ', ' / ');

test('spacing, dashes and case never change a code', () => {
  const parts = fc.record({
    number: fc.integer({ min: 1, max: 99_999 }),
    year: fc.option(fc.integer({ min: 1990, max: 2030 })),
    type: fc.constantFrom('KH', 'QĐ', 'TTr', 'QyĐ', 'NQ'),
    issuer: fc.constantFrom('UBND', 'HĐTĐKT', 'TTg', 'BNV', 'BTĐKTTW'),
  });
  fc.assert(
    fc.property(parts, separator, slash, fc.boolean(), ({ number, year, type, issuer }, hyphen, stroke, shout) => {
      const tidy = readCode(`${number}/${year === null ? '' : `${year}/`}${type}-${issuer}`);
      const spelled = `Số ${number}${stroke}${year === null ? '' : `${year}${stroke}`}${type}${hyphen}${issuer}`;
      const untidy = readCode(shout ? spelled.toUpperCase() : spelled);
      expect(code.equal(tidy, untidy)).toBe(true);
      expect(code.normal(untidy)).toBe(code.normal(tidy));
      const party = readCode(`${number}${hyphen}${type}${stroke}${issuer}`);
      expect(party).toMatchObject({ party: true, typeAbbreviation: type, issuerAbbreviation: issuer });
      expect(code.equal(readCode(code.normal(party)), party)).toBe(true);
    }),
  );
});

const parts = ({ typeName, code: number, date, issuer, rest }: ReturnType<typeof readCitation>) => [
  typeName,
  number && code.normal(number),
  date && time.normal(date),
  issuer,
  rest,
];

test.each([
  ['QĐ số 651/QĐ-UBND', ['QĐ', '651/QĐ-UBND', undefined, undefined, '']],
  ['QĐ 651/QĐ-UBND', ['QĐ', '651/QĐ-UBND', undefined, undefined, '']],
  ['Chỉ thị số 34-CT/TW', ['Chỉ thị', '34-CT/TW', undefined, undefined, '']],
  [
    'Chỉ thị số 34- CT/TW ngày 07/4/2014 của Bộ Chính trị khoá IX Về tiếp tục đổi mới công tác thi đua, khen thưởng',
    [
      'Chỉ thị',
      '34-CT/TW',
      'ngày 07/4/2014',
      'Bộ Chính trị khoá IX',
      'Về tiếp tục đổi mới công tác thi đua, khen thưởng',
    ],
  ],
  [
    'Quyết định số 57/2018/QĐ-UBND ngày 23/10/2018 của UBND tỉnh Quy định về công tác thi đua, khen thưởng trên địa bàn tỉnh Lạng Sơn',
    [
      'Quyết định',
      '57/2018/QĐ-UBND',
      'ngày 23/10/2018',
      'UBND tỉnh',
      'Quy định về công tác thi đua, khen thưởng trên địa bàn tỉnh Lạng Sơn',
    ],
  ],
  [
    'Kế hoạch số 169/KH-UBND ngày 19/12/2018 của UBND tỉnh về công tác thi đua, khen thưởng năm 2019',
    ['Kế hoạch', '169/KH-UBND', 'ngày 19/12/2018', 'UBND tỉnh', 'về công tác thi đua, khen thưởng năm 2019'],
  ],
  [
    'Kế hoạch số 165/KH-UBND, ngày 23/7/2019 của UBND tỉnh Thanh Hoá Tổ chức Đại hội Thi đua yêu nước',
    ['Kế hoạch', '165/KH-UBND', 'ngày 23/7/2019', 'UBND tỉnh Thanh Hoá', 'Tổ chức Đại hội Thi đua yêu nước'],
  ],
  [
    'Hướng dẫn số 12-HD/BTCTW ngày 01/02/2020 của Ban Tổ chức Trung ương về đánh giá',
    ['Hướng dẫn', '12-HD/BTCTW', 'ngày 01/02/2020', 'Ban Tổ chức Trung ương', 'về đánh giá'],
  ],
  [
    'Luật Thi đua, khen thưởng ngày 26/11/2003',
    ['Luật', undefined, 'ngày 26/11/2003', undefined, 'Thi đua, khen thưởng'],
  ],
  ['Luật Thi đua, khen thưởng', ['Luật', undefined, undefined, undefined, 'Thi đua, khen thưởng']],
  [
    'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ',
    ['Nghị định', '91/2017/NĐ-CP', 'ngày 31/7/2017', 'Chính phủ', ''],
  ],
  [
    'Kế hoạch số: /KH-UBND ngày /12/2019 của UBND tỉnh',
    ['Kế hoạch', undefined, 'trong tháng 12/2019', 'UBND tỉnh', 'số: /KH-UBND'],
  ],
  ['Kế hoạch này', ['Kế hoạch', undefined, undefined, undefined, 'này']],
  ['', [undefined, undefined, undefined, undefined, '']],
])('reads the citation %s', (words, expected) => {
  expect(parts(readCitation(words))).toEqual(expected);
});
