import { expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { findingsOf } from './shown.ts';

test.each([
  ['NUL', '\0', 'TD104', 'U+0000'],
  ['bell', '\x07', 'TD104', 'U+0007'],
  ['vertical tab', '\v', 'TD104', 'U+000B'],
  ['start of text, a mark of the library', '\x02', 'TD104', 'U+0002'],
  ['cancel, a mark of the library', '\x18', 'TD104', 'U+0018'],
  ['unit separator, a mark of the library', '\x1f', 'TD104', 'U+001F'],
  ['delete', '\x7f', 'TD104', 'U+007F'],
  ['next line', '\x85', 'TD104', 'U+0085'],
  ['noncharacter', '\uffff', 'TD104', 'U+FFFF'],
  ['noncharacter beyond', '\u{1fffe}', 'TD104', 'U+1FFFE'],
  ['lone high surrogate', '\ud800', 'TD104', 'U+D800'],
  ['lone low surrogate', '\udc00', 'TD104', 'U+DC00'],
  ['right-to-left override', '\u202e', 'TD105', 'U+202E'],
  ['isolate', '\u2066', 'TD105', 'U+2066'],
  ['right-to-left mark', '\u200f', 'TD105', 'U+200F'],
  ['Arabic letter mark', '\u061c', 'TD105', 'U+061C'],
  ['zero width space', '\u200b', 'TD105', 'U+200B'],
  ['zero width joiner', '\u200d', 'TD105', 'U+200D'],
  ['word joiner', '\u2060', 'TD105', 'U+2060'],
  ['byte order mark inside', '\ufeff', 'TD105', 'U+FEFF'],
  ['soft hyphen', '\u00ad', 'TD105', 'U+00AD'],
  ['line separator', '\u2028', 'TD105', 'U+2028'],
  ['paragraph separator', '\u2029', 'TD105', 'U+2029'],
])('%s is found in text, notes and keys, and escaped', (_name, character, code, name) => {
  const raw = parse('f.yaml', `title: Hội${character} nghị\n# a${character}\nk${character}: |\n  b${character}\n`);
  expect(findingsOf(raw)).toEqual([`${code} 1:11`, `${code} 2:4`, `${code} 3:2`, `${code} 4:4`]);
  expect(raw.findings[0]).toMatchObject({ actual: name, message: { vi: expect.stringContaining(name) } });

  const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(8, '0');
  if (!/\p{Cs}/u.test(character)) {
    const escaped = parse('f.yaml', `a: x\ntitle: "Hội\\U${hex} nghị"\n`);
    expect(findingsOf(escaped)).toEqual([`${code} 2:12`]);
    expect(escaped.findings[0]?.help.vi).toContain(`\\U${hex}`);
  }
});

test('escapes in double quotes are found at their column', () => {
  expect(findingsOf(parse('f.yaml', 'a: "\\0"\nb: "xx\\x07"\nc: "\\uD800"\n"k\\e": 1\n'))).toEqual([
    'TD104 1:5',
    'TD104 2:7',
    'TD104 3:5',
    'TD104 4:3',
  ]);
  expect(findingsOf(parse('f.yaml', 'a: "\\ud83d\\ude00 \\t\\n\\r\\_"\n'))).toEqual([]);
});

test('a run of one character is one finding', () => {
  const source = parse('f.yaml', `a: x${'\0'.repeat(1000)}y\u200b\u200b\n`);
  expect(findingsOf(source)).toEqual(['TD104 1:5', 'TD105 1:1006']);
  expect(source.findings[0]?.message.vi).toContain('1000 lần');
});

test('what Word cannot hold is replaced in the value, one for one', () => {
  expect(parse('f.yaml', 'a: x\0y\nb: "x\\0y"\nc: x\u2028y\n').value).toEqual({
    a: 'x\ufffdy',
    b: 'x\ufffdy',
    c: 'x y',
  });
});
