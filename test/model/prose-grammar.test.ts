import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, type Reference, readProse } from '../../src/model/prose/grammar.ts';

const shown = (piece: Piece): string => {
  const face = `${piece.bold ? 'b' : ''}${piece.italic ? 'i' : ''}`;
  const body =
    piece.kind === 'reference'
      ? `<${piece.path.join('.')}${piece.optional ? '?' : ''}${piece.form ? `|${piece.form}` : ''}${piece.words === undefined ? '' : `=${piece.words}`}>`
      : piece.kind === 'broken'
        ? `!${piece.text}`
        : piece.text;
  return face ? `[${face}:${body}]` : body;
};
const isReference = (piece: Piece): piece is Reference => piece.kind === 'reference';
const line = (text: string): string => (readProse(text, 'line')[0] ?? []).map(shown).join('·');

describe('a line of prose', () => {
  test.each([
    ['Tổ chức <<form | quoted>>.', 'Tổ chức ·<form|quoted>·.'],
    ['<<a.b-c>>', '<a.b-c>'],
    ['<< period.coming = 5 năm >> tới', '<period.coming=5 năm>· tới'],
    ['<<held | lunar = ngày 22 tháng Chạp>>', '<held|lunar=ngày 22 tháng Chạp>'],
    ['<<of?>>', '<of?>'],
    ['hoàn thành **<<due>>**.', 'hoàn thành ·[b:<due>]·.'],
    ['“*<<theme>>*”', '“·[i:<theme>]·”'],
    ['**đậm và *nghiêng* trong**', '[b:đậm và ]·[bi:nghiêng]·[b: trong]'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['một * lẻ', 'một * lẻ'],
    ['*không đóng', '*không đóng'],
    ['\\<<unit>> và \\*', '<<·unit>> và ·*'],
    ['<<meeting venue>>', '!<<meeting venue>>'],
    ['<<đây', '!<<·đây'],
    ['a <b> {{c}} ]]>', 'a <b> {{c}} ]]>'],
    ['dòng một\n  dòng hai', 'dòng một dòng hai'],
  ])('%s', (text, expected) => expect(line(text)).toBe(expected));
});

test('anchored words may stress a part of themselves and keep what opens no reference', () => {
  const [first] =
    readProse('**xong <<finished = trước ngày *31/3/2020*>>** <<a = b << c \\* d>>', 'line')[0]?.filter(isReference) ??
    [];
  expect(first?.words).toBe('trước ngày 31/3/2020');
  expect(first?.spoken.map(shown)).toEqual(['[b:trước ngày ]', '[bi:31/3/2020]']);
  expect(line('<<a = b << c \\* d>>')).toBe('<a=b << c * d>');
});

test('paragraphs part at blank lines, lines at each break', () => {
  const text = 'một\nhai\n\n  ba\n';
  expect(readProse(text, 'paragraphs').map((pieces) => pieces.map(shown).join(''))).toEqual(['một hai', 'ba']);
  expect(readProse(text, 'lines').map((pieces) => pieces.map(shown).join(''))).toEqual(
    ['một', 'hai', '', 'ba'].filter(Boolean),
  );
  expect(readProse('  \n\n ', 'paragraphs')).toEqual([]);
});

test('ranges cover every piece where it stands', () => {
  const alphabet = fc.constantFrom('<<', '>>', '**', '*', '\\', 'a', ' ', '=', '|', '.', '\n', 'đ', '?');
  fc.assert(
    fc.property(
      fc.array(alphabet, { maxLength: 30 }),
      fc.constantFrom('line', 'lines', 'paragraphs' as const),
      (parts, mode) => {
        const text = parts.join('');
        let at = 0;
        for (const piece of readProse(text, mode as 'line').flat()) {
          expect(piece.range.start).toBeGreaterThanOrEqual(at);
          expect(piece.range.end).toBeGreaterThan(piece.range.start);
          at = piece.range.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test.each(['<<', '*', '**a', '<<a=', ' ', 'a\n\n', '\\<<'])('a megabyte of %j stays linear', (unit) => {
  const start = performance.now();
  readProse(unit.repeat(1_000_000 / unit.length), 'paragraphs');
  // Hang detection only: quadratic time would take minutes.
  expect(performance.now() - start).toBeLessThan(5_000);
});
