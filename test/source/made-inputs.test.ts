import { describe, expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { findingsOf } from './shown.ts';

const found = (input: string | Uint8Array) => findingsOf(parse('f.yaml', input));
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian = false) => {
  const little = Buffer.from(text, 'utf16le');
  return bigEndian ? little.swap16() : little;
};

describe('encodings', () => {
  test.each([
    ['Windows-1258', Buffer.from('kind: plan\ntitle: H\xf4\xeci ngh\xf2\n', 'latin1'), '2:9'],
    ['TCVN3', Buffer.from('kind: plan\n\ntitle: H\xe9i ngh\xde\n', 'latin1'), '3:9'],
    ['a letter cut off at the end', Buffer.concat([Buffer.from('kind: plan\ntitle: H'), bytes(0xe1, 0xbb)]), '2:9'],
    ['a lone continuation byte', Buffer.from('\x80', 'latin1'), '1:1'],
    ['an overlong form', Buffer.concat([Buffer.from('Hội '), bytes(0xc0, 0xaf)]), '1:5'],
    ['a surrogate', Buffer.concat([Buffer.from('ab\n'), bytes(0xed, 0xa0, 0x80)]), '2:1'],
    ['UTF-16 with mark', utf16('\uFEFFkind: plan\n'), '1:1'],
    ['UTF-16, big end first, with mark', utf16('\uFEFFkind: plan\n', true), '1:1'],
    ['UTF-16 without mark', utf16('kind: plan\n'), '1:1'],
    ['UTF-16, big end first, without mark', utf16('kind: plan\n', true), '1:1'],
    ['a .docx renamed', bytes(0x50, 0x4b, 3, 4, 0xff, 0xfe), '1:1'],
    ['a .doc renamed', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), '1:1'],
  ])('%s is one finding', (_name, input, place) => {
    const source = parse('f.yaml', input);
    expect(findingsOf(source)).toEqual([`TD106 ${place}`]);
    expect(source.value).toBeUndefined();
  });

  test('the byte is named, and UTF-16 can still be shown', () => {
    const windows = parse('f.yaml', Buffer.from('title: H\xf4\xeci', 'latin1'));
    expect(windows.findings[0]).toMatchObject({
      actual: '0xF4',
      help: { vi: expect.stringMatching(/Notepad.*Word.*UniKey/) },
    });
    expect(parse('f.yaml', utf16('\uFEFFkind: plan\n')).lines.text(1)).toBe('kind: plan');
  });

  test.each([
    ['UTF-8', Buffer.from('title: Hội nghị\n')],
    ['UTF-8 with mark', Buffer.from('\uFEFFtitle: Hội nghị\n')],
    ['text with mark', '\uFEFFtitle: Hội nghị\n'],
    ['CRLF', Buffer.from('title: Hội nghị\r\n')],
    ['old Macintosh', Buffer.from('title: Hội nghị\r')],
    ['no line end', Buffer.from('title: Hội nghị')],
    ['a view into a larger buffer', Buffer.from('xxtitle: Hội nghị').subarray(2)],
  ])('%s is read, and lines count the same', (_name, input) => {
    const source = parse('f.yaml', input);
    expect(source.findings).toEqual([]);
    expect(source.value).toEqual({ title: 'Hội nghị' });
    expect(source.locate({ file: 'f.yaml', path: ['title'] })).toMatchObject({
      start: { line: 1, column: 8, offset: 7 },
    });
    expect(source.lines.text(1)).toBe('title: Hội nghị');
  });
});

describe('size and depth', () => {
  const megabytes = 1024 * 1024;

  test('16 MB is read, more is refused before anything is decoded', () => {
    expect(found(new Uint8Array(100 * megabytes))).toEqual(['TD107 1:1']);
    expect(found('a'.repeat(16 * megabytes + 1))).toEqual(['TD107 1:1']);
    expect(found(`a: ${' '.repeat(16 * megabytes - 3)}`)).toEqual([]);
    expect(parse('f.yaml', new Uint8Array(17 * megabytes)).findings[0]?.message.vi).toContain('17,0 MB');
  });

  test.each([
    ['one key again and again', 'a: 1\n'.repeat(3_000_000)],
    ['a list in each item', '- [a, b]\n'.repeat(1_500_000)],
    ['empty items', '-\n'.repeat(7_500_000)],
    ['empty lines', '\n'.repeat(15_000_000)],
    ['notes', '#\n'.repeat(7_500_000)],
    ['commas', `[${','.repeat(15_000_000)}]`],
  ])('millions of %s are refused before they fill the memory', { timeout: 60_000 }, (_name, text) => {
    expect(found(text)).toEqual([expect.stringMatching(/^TD107 /)]);
  });

  test('of a key written a thousand times only a few are kept, and the others counted', () => {
    const source = parse('f.yaml', 'a: 1\n'.repeat(1000));
    expect([source.findings.length, source.omitted]).toEqual([20, 979]);
  });

  test.each([
    ['brackets', '['.repeat(10_000), '1:201'],
    ['braces', '{a: '.repeat(10_000), '1:801'],
    ['brackets in a value', `a: ${'['.repeat(10_000)}`, '1:203'],
    ['dashes on one line', `a:\n  ${'- '.repeat(10_000)}x`, '2:401'],
    ['question marks', '? '.repeat(10_000), '1:401'],
    ['keys on one line', 'a: '.repeat(10_000), '1:602'],
    ['indentation', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), '201:202'],
    [
      'dashes and indentation',
      Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}-`).join('\n'),
      '201:201',
    ],
  ])('10,000 levels of %s are refused at once', (_name, text, place) => {
    const [finding, ...others] = found(text);
    expect(finding?.split(' ')[0]).toBe('TD108');
    expect(others).toEqual([]);
    expect(finding).toBe(`TD108 ${place}`);
  });

  test('200 levels are read', () => {
    expect(found(`a: ${'['.repeat(199)}${']'.repeat(199)}`)).toEqual([]);
    expect(found(`a: ${'['.repeat(200)}${']'.repeat(200)}`)).toEqual(['TD108 1:203']);
    expect(found(Array.from({ length: 200 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'))).toEqual([]);
  });

  test('colons in many sentences are what is wrong, not the depth they make', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `k${index}: Điện thoại: 0912345678\n`).join('');
    const source = parse('f.yaml', `kind: plan\n${lines}`);
    expect(new Set(source.findings.map(({ code }) => code))).toEqual(new Set(['TD115']));
    expect(source.findings).toHaveLength(20);
  });
});

describe('several findings', () => {
  test('at most twenty, in the order of the file, and the rest is counted', () => {
    const source = parse('f.yaml', 'kind: plan\n'.repeat(50));
    expect(source.findings).toHaveLength(20);
    expect(source.omitted).toBe(29);
    expect(findingsOf(source).slice(0, 2)).toEqual(['TD102 2:1', 'TD102 3:1']);
  });

  test('at most three unclear ones', () => {
    expect(found('a: @x\nb: @x\nc: @x\nd: @x\ne: @x\n')).toEqual(['TD101 1:4', 'TD101 2:4', 'TD101 3:4']);
  });

  test('one finding for anchors, however many', () => {
    expect(found('a: &x 1\nb: *x\nc: *x\n')).toEqual(['TD103 1:4']);
    expect(found('<<: a\nb: {<<: c}\n')).toEqual(['TD103 1:1']);
  });

  test('a mistake before an alias comes first', () => {
    expect(found('a: "x" y\nb: *x\n')).toEqual(['TD101 1:8']);
  });

  test('characters are found even in a file that cannot be read', () => {
    expect(found('a: "x\u202e" y\n')).toEqual(['TD105 1:6', 'TD101 1:9']);
  });
});

test('an empty file', () => {
  for (const text of ['', '\n\n', '   ', '---\n']) expect(found(text)).toEqual(['TD110 1:1']);
  expect(parse('f.yaml', '').findings[0]?.message.vi).toBe('Tệp trống.');
  expect(parse('f.yaml', '').lines.count).toBe(1);
});

test.each([
  ['a heading', '<<<<<<< HEAD\na: 1\n'],
  ['a middle', 'a: 1\n=======\r\nb: 2\r\n'],
  ['an end', 'a: 1\n>>>>>>> bản sửa\n'],
  ['a base', 'a: 1\n||||||| 1234567\n'],
])('conflict marks: %s', (_name, text) => {
  expect(found(text)[0]?.slice(0, 5)).toBe('TD109');
  expect(found(text)).toHaveLength(1);
});

test.each([
  ['references at the start of a value', 'text: <<name>> (<<count>>)\nitems: [<<a>>, <<b>>]\nc: {text: <<name>>.}\n'],
  [
    'references in a run-in label',
    '- Đối với <<for.name>>: Tổ chức\n- <<unit>> (Ban): x\n'.replace(/^/gm, '  ').replace(/^/, 'items:\n').trimEnd(),
  ],
  ['stars inside a sentence', 'text: có *chữ nghiêng* và **đậm** & nhiều nữa\n'],
  ['stars in a block', 'text: |\n  *Ghi chú* & <<a>>\n  **Yêu cầu**: xong\n'],
  ['quoted commands', 'a: "*x"\nb: "&x"\nc: "!x"\n"<<": d\n'],
  ['lines of equal signs inside text', 'a: |\n  =======\n  <<<<<<< x\nb: ====\n'],
  ['no-break spaces', 'a: 100\u00a0%\n'],
  ['tabs inside text', 'a: x\ty\nb: |\n  x\n  \ty\n'],
  ['tabs between a key and its value', 'a:\tx\n'],
  ['a note with a space', 'a: tổ dân phố # ghi chú\n# dòng riêng\nb: x\n'],
  ['a URL and an hour', 'a: http://x.vn/#a\nb: 7:30\n'],
  ['a time of one document', '---\nkind: plan\n...\n'],
  ['a version line', '%YAML 1.2\n---\nkind: plan\n'],
])('%s are nothing to find', (_name, text) => {
  expect(found(text)).toEqual([]);
});
