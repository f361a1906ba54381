import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesWidths } from '../../src/build/times-widths.ts';
import { type Face, lastLineWidth, lineWidths, textWidth } from '../../src/render/text-width.ts';
import { sentence } from './sample-views.ts';

test('the table of widths is what docx/layout measures', async () => {
  await expect(timesWidths()).toMatchFileSnapshot('../../templates/norms/times-widths.json');
});

/** Widths in twips of the lines docx/layout makes of a text in a column. */
function laidOut(text: string, { size, bold, italic }: Face, box: number): number[] {
  const run = new TextRun({ text, font: 'Times New Roman', size: 2 * size, bold, italics: italic });
  const page = { size: { width: box, height: 31_000 }, margin: { left: 0, right: 0, top: 0, bottom: 0 } };
  const { pages } = layoutDocument(
    new Document({ sections: [{ properties: { page }, children: [new Paragraph({ children: [run] })] }] }),
  );
  const lines = pages.flatMap(({ body }) => body.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])));
  return lines.map(({ textWidth: pixels }) => pixels * 15);
}

const faces: readonly Face[] = [
  { size: 14, bold: false, italic: false },
  { size: 13, bold: true, italic: false },
  { size: 14, bold: false, italic: true },
  { size: 11, bold: true, italic: true },
];
const wide = 31_000;

describe.each(faces)('in $size pt, bold $bold, italic $italic', (face) => {
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độc lập - Tự do - Hạnh phúc'],
    ['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN'],
    ['Số: 165/KH-UBND (30 %), 13.603 m², “Vì an ninh Tổ quốc”…'],
  ])('%s is as wide as Word makes it', (text) => {
    expect(Math.abs(textWidth(text, face) - (laidOut(text, face, wide)[0] ?? 0))).toBeLessThan(0.5);
  });

  test.each([3600, 5471, 9071])('lines break where Word breaks them in %i twips', (box) => {
    const text = `${sentence} KH-UBND-HĐND, ${sentence}`;
    const expected = laidOut(text, face, box);
    const lines = lineWidths([{ text }], face, box);
    expect(lines).toHaveLength(expected.length);
    for (const [index, width] of lines.entries()) expect(Math.abs(width - (expected[index] ?? 0))).toBeLessThan(1);
  });
});

const plain: Face = { size: 14, bold: false, italic: false };

test('a decomposed letter is as wide as a composed one', () =>
  expect(textWidth('Hạnh phúc'.normalize('NFD'), plain)).toBe(textWidth('Hạnh phúc', plain)));

test('an unknown character has a width all the same', () => expect(textWidth('中✓', plain)).toBeGreaterThan(0));

test('a forced break ends a line', () => {
  const inlines = [{ text: 'Hạnh phúc ' }, { break: true } as const, { text: 'ấm no' }];
  const [first = 0, second = 0] = lineWidths(inlines, plain, wide);
  expect(first).toBeCloseTo(textWidth('Hạnh phúc', plain));
  expect(second).toBeCloseTo(textWidth('ấm no', plain));
});

test('a word that goes on in another face is not broken there', () => {
  const inlines = [{ text: 'một ' }, { text: 'hai', bold: true }, { text: 'ba bốn' }];
  const box = textWidth('một ', plain) + textWidth('hai', { ...plain, bold: true }) + 10;
  expect(lineWidths(inlines, plain, box)[0]).toBeCloseTo(textWidth('một', plain));
});

test('the last line is never wider than the box, nor empty', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 8 })),
      fc.integer({ min: 3000, max: 9000 }),
      (words, box) => {
        const text = words.join(' ').trim();
        const last = lastLineWidth([{ text }], plain, box);
        expect(last).toBeLessThanOrEqual(box);
        if (/\S/.test(text)) expect(last).toBeGreaterThan(0);
      },
    ),
  );
});
