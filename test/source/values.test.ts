import { expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';

const value = (text: string) => parse('f.yaml', text).value;

test.each([
  '05',
  '1.100',
  '0912345678',
  '2020-01-16',
  '2020-01-16T00:00:00Z',
  'no',
  'yes',
  'on',
  '~',
  'True',
  'NULL',
  'Null',
  'FALSE',
  '1e3',
  '0x1f',
  '0o17',
  '0123',
  '.5',
  '+84',
  '-1',
  '.inf',
  '.nan',
  '12:30',
  '1_000',
  '100000000000000000000',
  '70%',
  '<<a>>',
  '1/2 ngày',
  "K'Rông",
  '“a”',
  '=',
])('%s is the text it was written as', (text) => {
  expect(value(`a: ${text}\n`)).toEqual({ a: text });
  expect(value(`- ${text}\n`.replace(/^/, 'k:\n  '))).toEqual({ k: [text] });
});

test('only plain true, false, null and nothing are special', () => {
  expect(value('a: true\nb: false\nc: null\nd:\ne: "true"\nf: \'null\'\ng: ""\nh: |\n  true\n')).toEqual({
    a: true,
    b: false,
    c: null,
    d: null,
    e: 'true',
    f: 'null',
    g: '',
    h: 'true\n',
  });
  expect(value('a: [true, , x]\n')).toBeUndefined();
  expect(value('a:\n  -\n  - null\n  - {b: , c}\n')).toEqual({ a: [null, null, { b: null, c: null }] });
});

test('keys are always text', () => {
  expect(value('true: 1\nnull: 2\n2020: 3\n"": 4\n? x\n')).toEqual({
    true: '1',
    null: '2',
    '2020': '3',
    '': '4',
    x: null,
  });
});

test('names that objects inherit are keys like others', () => {
  const data = value('__proto__: {polluted: x}\nconstructor: y\nhasOwnProperty: z\n') as Record<string, unknown>;
  expect(Object.keys(data)).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
  expect(Object.entries(data)[0]).toEqual(['__proto__', { polluted: 'x' }]);
  expect(data['toString']).toBeUndefined();
  expect('valueOf' in data).toBe(false);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('block text, quotes and folds are read as YAML means them', () => {
  expect(
    value("a: |-\n  x\n   y\n\nb: >\n  x\n  y\n\n  z\nc: 'it''s\n  ok'\nd: \"a\\tb \\\n  c\"\ne: x\n  y\n"),
  ).toEqual({
    a: 'x\n y',
    b: 'x y\nz\n',
    c: "it's ok",
    d: 'a\tb c',
    e: 'x y',
  });
});

test('escaped combining letters are composed as well', () => {
  expect(value('a: "e\\u0302\\u0323"\n')).toEqual({ a: 'ệ' });
});
