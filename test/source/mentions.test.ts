import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLetters } from '../../src/source/compose.ts';
import { sourceOf } from '../../src/source/offset-map.ts';
import { parse } from '../../src/source/parse.ts';
import {
  anyLetters,
  blockLines,
  doubleQuoted,
  folded,
  literal,
  paragraphs,
  plain,
  type Spelling,
  safeLetters,
  singleQuoted,
  style,
} from './spelling.ts';

/** Puts a scalar below a key, finds each unit of its value and compares with where it was written. */
function check({ source: spelled, value, units }: Spelling): void {
  const before = 'kind: plan\nitems:\n- x\ntext: ';
  const source = parse('f.yaml', `${before}${spelled}${spelled.endsWith('\n') ? '' : '\n'}end: x\n`);
  expect(source.findings).toEqual([]);
  expect(source.value).toMatchObject({ text: value, end: 'x' });
  units.forEach((unit, index) => {
    const { start, end } = source.locate({ file: 'f.yaml', path: ['text'], range: { start: index, end: index + 1 } });
    const found = [start.offset - before.length, end.offset - before.length] as const;
    if (unit) expect([index, ...found]).toEqual([index, ...unit]);
    else expect(spelled.slice(...found)).toMatch(/^[ \r]*\n[ \r\n]*$/);
  });
  const whole = source.locate({ file: 'f.yaml', path: ['text'], range: { start: 0, end: value.length } });
  expect(whole.start.offset).toBeGreaterThanOrEqual(before.length);
  expect(whole.end.offset).toBeLessThanOrEqual(before.length + spelled.length);
}

describe('each letter of a value is found where the file spells it', () => {
  const all = { numRuns: 300 };
  const safe = paragraphs(safeLetters.filter((letter) => letter !== '\u00a0'));
  const any = paragraphs(anyLetters);

  test('without quotes', () => {
    fc.assert(
      fc.property(safe, style, (text, how) => check(plain(text, how))),
      all,
    );
  });

  test('in single quotes', () => {
    fc.assert(
      fc.property(any, style, (text, how) => check(singleQuoted(text, how))),
      all,
    );
  });

  test('in double quotes', () => {
    fc.assert(
      fc.property(any, style, (text, how) => check(doubleQuoted(text, how))),
      all,
    );
  });

  test('in a block', () => {
    fc.assert(
      fc.property(blockLines, style, (lines, how) => check(literal(lines, how))),
      all,
    );
  });

  test('in a folded block', () => {
    fc.assert(
      fc.property(any, style, (text, how) => check(folded(text, how))),
      all,
    );
  });
});

test.each([
  ['a more deeply indented line in a folded block', '>\n  a b\n    c d\n  e\n', 'a b\n  c d\ne\n'],
  ['a tab in a folded block', '>\n  a\n  \tb\n  c\n', 'a\n\tb\nc\n'],
  ['lines of spaces in a block', '|\n  a\n     \n  b\n', 'a\n   \nb\n'],
  ['lines of spaces in a folded block', '>\n  a\n     \n  b\n', 'a\n   \nb\n'],
  ['empty lines kept at the end', '|+\n  a\n\n', 'a\n\n\n'],
  ['spaces at the ends of quotes', "'  a\n\n  b  '", '  a\nb  '],
  ['a quote that starts with a line break', "'\n  a'", ' a'],
  ['a quote that ends with a line break', '"a\n  "', 'a '],
  ['two empty lines in double quotes', '"a\n\n\n  b"', 'a\n\nb'],
  ['spaces before a break in double quotes', '"a  \n  b\\  \n  c"', 'a b  c'],
  ['an escaped break before an empty line', '"a\\\n\n  b"', 'a b'],
])('%s', (_name, spelled, value) => {
  const before = 'x: ';
  const source = parse('f.yaml', `${before}${spelled}\n`);
  expect(source.value).toEqual({ x: value });
  for (const [index, letter] of [...value].entries()) {
    if (!/[a-z]/.test(letter)) continue;
    const { start, end } = source.locate({ file: 'f.yaml', path: ['x'], range: { start: index, end: index + 1 } });
    expect(source.text.slice(start.offset, end.offset)).toBe(letter);
  }
});

describe('composed letters', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'e',
      'E',
      ' ',
      '\n',
      '\u0302',
      '\u0323',
      '\u0301',
      'ế',
      'ệ',
      '\u1100',
      '\u1161',
      '\u11a8',
      '\u212b',
      '😀',
      'đ',
      '\u0b47',
      '\u0b3e',
    ),
    maxLength: 30,
  });

  test('are the same as the whole text composed, and each comes from its own letters', () => {
    fc.assert(
      fc.property(text, (original) => {
        const composed = composeLetters(original);
        expect(composed.text).toBe(original.normalize('NFC'));
        let end = 0;
        for (const [index, letter] of composed.text.split('').entries()) {
          const found = sourceOf(composed.pieces, { start: index, end: index + 1 });
          expect(found.start).toBeLessThanOrEqual(end);
          end = found.end;
          expect(original.slice(found.start, found.end).normalize('NFC')).toContain(letter);
        }
        expect(end).toBe(original.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a decomposed file has the values of the composed one, and its own places', () => {
    const composed = 'tiêu đề: Hội nghị tổng kết\nnội dung: |\n  Thời gian, "địa điểm"\nghi: "Đ\\u1ea1i hội"\n';
    const source = parse('f.yaml', composed.normalize('NFD'));
    expect(source.value).toEqual(parse('f.yaml', composed).value);
    const { start, end } = source.locate({ file: 'f.yaml', path: ['nội dung'], range: { start: 12, end: 15 } });
    expect(source.text.slice(start.offset, end.offset)).toBe('địa'.normalize('NFD'));
    expect(source.locate({ file: 'f.yaml', path: ['ghi'], range: { start: 0, end: 3 } }).start.line).toBe(4);
  });
});
