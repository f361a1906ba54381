import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';

const vietnamese = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
const signs = '\u00a0–—‘’“”…•«»°±×÷²³½¼¾§€₫‰−≤≥ÀÂÇÈÉÊÎÔÛàâäçëïîöûüÄÖÜßñÑ';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const letters = [...`${vietnamese}${vietnamese.toUpperCase()}`].filter((letter) => !ascii.includes(letter)).join('');
const characters = [...new Set(`${ascii}${letters}${signs}`)].join('');

const faces = [
  ['regular', {}],
  ['bold', { bold: true }],
  ['italic', { italics: true }],
  ['boldItalic', { bold: true, italics: true }],
] as const;

/** Text of `templates/norms/times-widths.json`: advance widths of Times New Roman in thousandths of the font size. */
export function timesWidths(): string {
  const tables = faces.map(([name, face]) => [
    name,
    [...characters].map((character) => widthOf(character, face)).join(' '),
  ]);
  return `${JSON.stringify({ font: 'Times New Roman', characters, ...Object.fromEntries(tables) }, null, 2)}\n`;
}

const pixelsPerPoint = 96 / 72;

// A hundred of one character in 10 pt are as many points wide as one is in thousandths of its size. Between letters
// they stand, because a line's end would swallow spaces.
function widthOf(character: string, face: { readonly bold?: boolean; readonly italics?: boolean }): number {
  return Math.round(measure(`I${character.repeat(100)}I`, face) - measure('II', face));
}

function measure(text: string, face: { readonly bold?: boolean; readonly italics?: boolean }): number {
  const run = new TextRun({ text, font: 'Times New Roman', size: 20, ...face });
  const page = { size: { width: 31_000, height: 31_000 }, margin: { left: 0, right: 0, top: 0, bottom: 0 } };
  const document = new Document({
    sections: [{ properties: { page }, children: [new Paragraph({ children: [run] })] }],
  });
  const { pages, stoppedAt } = layoutDocument(document);
  const block = pages[0]?.body[0];
  const line = block?.type === 'paragraph' && block.lines.length === 1 ? block.lines[0] : undefined;
  if (stoppedAt !== undefined || line === undefined) throw new Error(`cannot measure ${text}: ${stoppedAt}`);
  return line.textWidth / pixelsPerPoint;
}
