import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf, isPlain } from '../../src/report/frame.ts';
import { widthOf } from '../../src/report/wide.ts';

/** The line and, below it, the marks. */
function drawn(line: string, mention: string, room = 60): [string, string] {
  const start = line.indexOf(mention);
  const frame = frameOf(line, { start, end: start + mention.length }, room, widthOf);
  return [frame.text, `${' '.repeat(frame.indent)}${'^'.repeat(frame.width)}`];
}

describe('the mark stands under the mention', () => {
  test.each([
    ['in plain letters', 'place: Hoa Sen', 'Hoa Sen', 'place: Hoa Sen', '       ^^^^^^^'],
    ['after Vietnamese letters', 'Ủy ban: “Đổi mới”', 'Đổi mới', 'Ủy ban: “Đổi mới”', '         ^^^^^^^'],
    ['after letters stored apart from their marks', 'U\u0309y: x', 'x', 'U\u0309y: x', '    ^'],
    ['after wide letters', '名前: x', 'x', '名前: x', '      ^'],
    ['on a wide letter', 'a 名 b', '名', 'a 名 b', '  ^^'],
    ['after an emoji', '👍: x', 'x', '👍: x', '    ^'],
    ['after a tab', '\tplace: x', 'place', '→   place: x', '    ^^^^^'],
    ['on a character that does not show', 'a\u202eb: x', '\u202e', 'a<U+202E>b: x', ' ^^^^^^^^'],
    ['on a control character', 'a\u001b[31mb', '\u001b', 'a<U+001B>[31mb', ' ^^^^^^^^'],
    ['inside half a character', 'a\ud800b', 'b', 'a<U+D800>b', '         ^'],
  ])('%s', (_name, line, mention, text, marks) => expect(drawn(line, mention)).toEqual([text, marks]));

  test('at the end of a line', () => {
    expect(frameOf('place:', { start: 6, end: 6 }, 60, widthOf)).toEqual({ text: 'place:', indent: 6, width: 1 });
    expect(frameOf('', { start: 0, end: 0 }, 60, widthOf)).toEqual({ text: '', indent: 0, width: 1 });
  });
});

describe('a long line is cut around the mention', () => {
  const long = `${'trước '.repeat(50)}ĐÂY${' sau'.repeat(50)}`;

  test('on both sides', () => {
    const [text, marks] = drawn(long, 'ĐÂY', 30);
    expect(text).toMatch(/^….*ĐÂY.*…$/);
    expect(text.slice(marks.indexOf('^'), marks.length)).toBe('ĐÂY');
    expect(text.length).toBeLessThanOrEqual(31);
  });

  test('so that all of the mention is seen where it has room', () => {
    const mention = 'một hai ba bốn năm sáu bảy tám';
    const [text, marks] = drawn(`${'trước '.repeat(20)}${mention}${' sau'.repeat(20)}`, mention, 44);
    expect(text.slice(marks.indexOf('^'), marks.length)).toBe(mention);
    expect(text.length).toBeLessThanOrEqual(45);
  });

  test('at its end only', () => {
    const [text, marks] = drawn(`ĐÂY${long}`, 'ĐÂY', 30);
    expect(text).toMatch(/^ĐÂYtrước.*…$/);
    expect(marks).toBe('^^^');
  });

  test('at its start only', () => {
    const [text, marks] = drawn(`${'a'.repeat(200)} x`, 'x', 30);
    expect(text).toMatch(/^…a+ x$/);
    expect(text[marks.indexOf('^')]).toBe('x');
  });

  test('when the mention itself is longer', () => {
    const [text, marks] = drawn(`a: ${'b'.repeat(200)}`, 'b'.repeat(200), 30);
    expect(text.length).toBeLessThanOrEqual(31);
    expect(marks.length).toBeLessThan(text.length);
  });

  test('of 16 million letters in no time', () => {
    const huge = `${'a'.repeat(8_000_000)}x${'b'.repeat(8_000_000)}`;
    const frame = frameOf(huge, { start: 8_000_000, end: 8_000_001 }, 60, widthOf);
    expect(frame.text.length).toBeLessThan(80);
    expect(frame.text[frame.indent]).toBe('x');
  });

  test('with the mark at the very end', () => {
    const line = 'a'.repeat(500);
    const frame = frameOf(line, { start: 500, end: 500 }, 30, widthOf);
    expect(frame.text.length).toBe(frame.indent);
  });
});

test('whatever the line, the mark lies on what is shown and nothing acts on the terminal', () => {
  const line = fc.string({ unit: 'binary', maxLength: 120 });
  fc.assert(
    fc.property(line, fc.nat(130), fc.nat(130), fc.integer({ min: 20, max: 90 }), (text, start, length, room) => {
      const frame = frameOf(text, { start, end: start + length }, room, widthOf);
      const width = [...frame.text].reduce((sum, letter) => sum + widthOf(letter), 0);
      expect(frame.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(frame.width).toBeGreaterThan(0);
      expect(frame.indent).toBeLessThanOrEqual(Math.max(width, room));
      expect(frame.indent + frame.width).toBeLessThanOrEqual(room + 2);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['place: Ủy ban “Hoa Sen” – 05', true],
  ['U\u0309y', false],
  ['a\u00adb', false],
  ['a\tb', false],
  ['名', false],
])('%j is plain: %s', (line, expected) => expect(isPlain(line)).toBe(expected));
