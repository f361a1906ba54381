import { expect, test } from 'vitest';
import { validate } from '../../src/schema/validate.ts';
import { parse } from '../../src/source/parse.ts';
import { changed, codesOf, sample, structureOf } from './sample.ts';

const items = (...lines: string[]): string =>
  `${sample}agenda:\n  items:\n${lines.map((line) => `    ${line}\n`).join('')}`;

const attached = `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  subject: Tổ chức Hội nghị
promulgatedBy:
  codeNotation: QĐ-UBND
  place: Hoa Sen
  subject: Ban hành Kế hoạch tổ chức Hội nghị
  signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [Như Điều 3]
  archive: VT
`;

test.each([
  ['a misspelt key is not also a missing one', changed('  subject:', '  subjct:'), ['7:3 TD120']],
  ['nor is one that only a plan without a Decision needs', changed('  archive:', '  archiv:'), ['10:3 TD120']],
  ['a plan without a Decision needs its own notation', changed('  codeNotation: KH-UBND\n', ''), ['3:1 TD121']],
  ['a plan with a Decision does not', attached, []],
  ['and the Decision does', attached.replace('  codeNotation: QĐ-UBND\n', ''), ['6:1 TD121']],
  [
    'two misspelt keys are two findings',
    changed('  place:', '  plase:').replace('archive', 'archve'),
    ['6:3 TD120', '10:3 TD120'],
  ],
  ['an empty value of a list of choices', changed('status: draft', 'status:'), ['2:1 TD122']],
  [
    'a value too long and of the wrong form',
    changed('  place:', '  codeNumber: một trăm hai mươi\n  place:'),
    ['6:15 TD123'],
  ],
  [
    'a member without its key and with an unknown one',
    changed('[UBND tỉnh]', '[{purpose: b/c, noi: x}]'),
    ['9:14 TD121', '9:29 TD120'],
  ],
  ['an empty member', changed('  toPlaces: [UBND tỉnh]', '  toPlaces:\n    -\n    - UBND tỉnh'), ['10:6 TD122']],
  [
    'a key named like a part of JavaScript',
    `${sample}__proto__: {a: 1}\nconstructor: 1\n`,
    ['11:1 TD120', '12:1 TD120'],
  ],
  ['two labels in one item', items('- Thời gian: 01 buổi.', '  Địa điểm: Hội trường.'), ['14:7 TD125']],
  ['a label beside words', items('- Thời gian: 01 buổi.', '  items: [một]'), ['13:7 TD125']],
  ['a label beside a fact', items('- Thời gian: 01 buổi.', '  due: trước ngày 01/5/2026'), ['13:7 TD125']],
  ['a label alone', items('- Thời gian: 01 buổi.', '- Địa điểm: {items: [một, hai]}'), []],
  ['a known key with a capital', items('- Title: Khai mạc'), ['13:7 TD126']],
  ['a known key with one letter too many', items('- Itemss: [một]'), ['13:7 TD126']],
  ['a known key with a letter changed', items('- Texd: một'), ['13:7 TD126']],
  ['a short Vietnamese label near a short key', items('- Từ: một', '- Đi: hai', '- Tô: ba'), []],
  [
    'one id twice in one list',
    `${sample}series: [{id: a, name: x}, {id: b, name: y}, {id: a, name: z}]\n`,
    ['11:51 TD127'],
  ],
  ['one id in two lists', `${sample}series: [{id: a, name: x}]\ncitations: [{id: a, typeName: Kế hoạch}]\n`, []],
  ['blanks for a name', changed('fullName: Nguyễn Văn A', 'fullName: "   "'), ['8:46 TD122']],
  ['no letters for a place', changed('place: Hoa Sen', 'place: ""'), ['6:10 TD122']],
  ['a name too long', changed('Nguyễn Văn A', 'Nguyễn '.repeat(8)), ['8:46 TD123']],
  ['no kind', sample.replace('kind: plan\n', ''), ['1:1 TD128']],
  ['an empty kind', changed('kind: plan', 'kind:'), ['1:1 TD128']],
  ['a kind nobody knows', changed('kind: plan', 'kind: plam'), ['1:7 TD128']],
])('%s', (_name, text, expected) => expect(codesOf(text)).toEqual(expected));

test('a kind nobody knows names the nearest, and nothing else is said', () => {
  expect(structureOf('kind: Plans\nx: 1\n')).toEqual([
    [
      '1:7 TD128',
      'Loại tệp “Plans” chưa biết nên tệp không được kiểm tra.',
      'Có phải là “plan”? Các loại dùng được: plan, roster, units.',
      'The kind “Plans” is not known; the file was not checked.',
      'Is “plan” meant? Kinds that can be used: plan, roster, units.',
    ].join('\n'),
  ]);
});

test('an id used twice points at its first use', () => {
  const source = parse('a.yaml', `${sample}series: [{id: a, name: x}, {id: a, name: z}]\n`);
  const [finding] = validate('plan', source.value, 'a.yaml').findings;
  expect(finding?.related).toEqual([
    {
      place: { file: 'a.yaml', path: ['series', 0, 'id'], anchor: 'value' },
      message: { vi: 'đã dùng ở đây', en: 'used here' },
    },
  ]);
});

test('of very many mistakes the first fifty are told and the rest counted', () => {
  const places = Array.from({ length: 80 }, () => '    - [x]\n').join('');
  const source = parse('a.yaml', changed('  toPlaces: [UBND tỉnh]\n', `  toPlaces:\n${places}`));
  const { findings, omitted, fits } = validate('plan', source.value, 'a.yaml');
  expect([findings.length, omitted, fits]).toEqual([50, 30, false]);
});

test('mistakes in ids and labels leave the plan readable', () => {
  const { value } = parse('a.yaml', items('- Title: Khai mạc'));
  expect(validate('plan', value, 'a.yaml').fits).toBe(true);
});
