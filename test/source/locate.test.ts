import { describe, expect, test } from 'vitest';
import type { NodePath, TextRange } from '../../src/model/place.ts';
import { locatorOfAll, parse } from '../../src/source/parse.ts';
import { at, span, textAt } from './shown.ts';

const plan = `# Kế hoạch
kind: plan
document: {place: Lạng Sơn, day: , note}
meetings:
  - id: co-so
    total: 150
    text: |
      Hoàn thành trước
      ngày 31/3/2020.

  - co-quan
  -
"khoá có nháy": 'a'
2020: x
finished:   # ghi chú
end:
`;
const source = parse('plan.yaml', plan);
const where = (path: NodePath, anchor?: 'key' | 'value', range?: TextRange) =>
  span(source.locate({ file: 'plan.yaml', path, ...(anchor && { anchor }), ...(range && { range }) }));

describe('locate', () => {
  test.each([
    ['a value', ['kind'], undefined, '2:7-2:11'],
    ['a key', ['kind'], 'key', '2:1-2:5'],
    ['a value in braces', ['document', 'place'], 'value', '3:19-3:27'],
    ['a key in braces', ['document', 'place'], 'key', '3:12-3:17'],
    ['a map in braces', ['document'], 'value', '3:11-3:41'],
    ['a missing value in braces', ['document', 'day'], 'value', '3:34-3:34'],
    ['a key without colon', ['document', 'note'], 'value', '3:40-3:40'],
    ['an item that is a map', ['meetings', 0], 'value', '5:5-9:22'],
    ['an item has no key: its first line', ['meetings', 0], 'key', '5:5-5:14'],
    ['an item that is text', ['meetings', 1], 'value', '11:5-11:12'],
    ['an empty item', ['meetings', 2], 'value', '12:4-12:4'],
    ['an index as JSON pointers write it', ['meetings', '1'], 'value', '11:5-11:12'],
    ['a block with its mark', ['meetings', 0, 'text'], 'value', '7:11-9:22'],
    ['a quoted key', ['khoá có nháy'], 'key', '13:1-13:15'],
    ['a quoted value', ['khoá có nháy'], 'value', '13:17-13:20'],
    ['a key of digits', ['2020'], 'value', '14:7-14:8'],
    ['a key of digits, as a number', [2020], 'value', '14:7-14:8'],
    ['a missing value before a note', ['finished'], 'value', '15:13-15:13'],
    ['a missing value', ['end'], 'value', '16:5-16:5'],
    ['the whole file: its first line', [], 'value', '2:1-2:11'],
    ['the key of the whole file', [], 'key', '2:1-2:11'],
  ] as const)('%s', (_name, path, anchor, expected) => {
    expect(where(path, anchor)).toBe(expected);
  });

  test.each([
    ['its key', ['meetings', 0, 'total', 'of'], '6:5-6:10'],
    ['its key, below a list', ['meetings', 7, 'id'], '4:1-4:9'],
    ['the first line of an item', ['meetings', 0, 'share'], '5:5-5:14'],
    ['the first line of the file', ['series', 0], '2:1-2:11'],
    ['names objects inherit are missing too', ['document', 'constructor'], '3:1-3:9'],
  ] as const)('a missing path is at the nearest ancestor: %s', (_name, path, expected) => {
    expect(where(path)).toBe(expected);
    expect(where(path, 'key')).toBe(expected);
    expect(where(path, 'value', { start: 0, end: 1 })).toBe(expected);
  });

  test('a mention inside a text', () => {
    const path = ['meetings', 0, 'text'];
    expect(where(path, 'value', { start: 0, end: 10 })).toBe('8:7-8:17');
    expect(where(path, 'value', { start: 17, end: 31 })).toBe('9:7-9:21');
    expect(where(path, 'value', { start: 11, end: 21 })).toBe('8:18-9:11');
    expect(textAt(source, { file: 'plan.yaml', path, range: { start: 17, end: 31 } })).toBe('ngày 31/3/2020');
  });

  test('a range on something that is no text is the whole of it', () => {
    expect(where(['meetings', 0], 'value', { start: 1, end: 2 })).toBe('5:5-9:22');
    expect(where(['end'], 'value', { start: 1, end: 2 })).toBe('16:5-16:5');
  });

  test('a range beyond the text ends with it', () => {
    expect(where(['kind'], 'value', { start: 2, end: 99 })).toBe('2:9-2:11');
    expect(where(['kind'], 'value', { start: 50, end: 99 })).toBe('2:11-2:11');
    expect(where(['kind'], 'value', { start: 2, end: 2 })).toBe('2:9-2:9');
  });

  test('without a path a range counts in the file', () => {
    expect(where([], 'value', { start: 11, end: 15 })).toBe('2:1-2:5');
    expect(where([], 'value', { start: -5, end: 1e9 })).toBe('1:1-17:1');
  });

  test('a file that cannot be read has a first line', () => {
    const broken = parse('b.yaml', '\na: "x" y\n');
    expect(at(broken.locate({ file: 'b.yaml', path: [] }))).toBe('1:1');
    expect(at(broken.locate({ file: 'b.yaml', path: ['a', 0], anchor: 'key' }))).toBe('1:1');
  });

  test('of two keys of one name the first is meant', () => {
    const twice = parse('t.yaml', 'a: {b: x}\na: {c: y}\n');
    expect(at(twice.locate({ file: 't.yaml', path: ['a', 'b'] }))).toBe('1:8');
    expect(at(twice.locate({ file: 't.yaml', path: ['a', 'c'] }))).toBe('1:1');
  });

  test('an empty text', () => {
    const empty = parse('e.yaml', 'a: ""\n');
    expect(at(empty.locate({ file: 'e.yaml', path: ['a'], range: { start: 0, end: 0 } }))).toBe('1:6');
  });

  test('throws for another file only', () => {
    expect(() => source.locate({ file: 'other.yaml', path: [] })).toThrow('other.yaml');
    const locate = locatorOfAll([source, parse('b.yaml', 'b: 1')]);
    expect(at(locate({ file: 'b.yaml', path: ['b'] }))).toBe('1:4');
    expect(() => locate({ file: 'c.yaml', path: [] })).toThrow('c.yaml');
  });
});

test('lines', () => {
  const { lines } = parse('f.yaml', 'a: 1\r\nb: 2\n');
  expect(lines.count).toBe(3);
  expect([0, 1, 2, 3, 4].map((line) => lines.text(line))).toEqual(['', 'a: 1', 'b: 2', '', '']);
  expect(lines.position(7)).toEqual({ line: 2, column: 2, offset: 7 });
  expect(lines.position(99)).toEqual({ line: 3, column: 1, offset: 11 });
});
