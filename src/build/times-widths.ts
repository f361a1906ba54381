import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';

const vietnamese = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
const signs = '\u00a0–—‘’“”…•«»°±×÷²³½¼¾§€₫‰−≤≥ÀÂÇÈÉÊÎÔÛàâäçëïîöûüÄÖÜßñÑ';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const characters = [...new Set(`${ascii}${vietnamese}${vietnamese.toUpperCase()}${signs}`)];

interface Face {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const faces: Readonly<Record<string, Face>> = {
  regular: {},
  bold: { bold: true },
  italic: { italics: true },
  boldItalic: { bold: true, italics: true },
};

/** Text of `templates/norms/times-widths.json`: advance widths of Times New Roman in thousandths of the font size. */
export function timesWidths(): string {
  const tables = Object.entries(faces).map(([name, face]) => [name, widths(face).join(' ')]);
  const data = { font: 'Times New Roman', characters: characters.join(''), ...Object.fromEntries(tables) };
  return `${JSON.stringify(data, null, 2)}\n`;
}

// A hundred of one character in 10 pt are as many points wide as one is in thousandths of its size. They stand
// between letters, because a line's end would swallow spaces.
function widths(face: Face): number[] {
  const [around = 0, ...lines] = lineWidths(['', ...characters.map((character) => character.repeat(100))], face);
  return lines.map((width) => Math.round(width - around));
}

const pixelsPerPoint = 96 / 72;

function lineWidths(texts: readonly string[], face: Face): number[] {
  const paragraphs = texts.map(
    (text) =>
      new Paragraph({ children: [new TextRun({ text: `I${text}I`, font: 'Times New Roman', size: 20, ...face })] }),
  );
  const page = { size: { width: 31_000, height: 31_000 }, margin: { left: 0, right: 0, top: 0, bottom: 0 } };
  const { pages, stoppedAt } = layoutDocument(
    new Document({ sections: [{ properties: { page }, children: paragraphs }] }),
  );
  const lines = pages.flatMap(({ body }) => body.flatMap((block) => (block.type === 'paragraph' ? block.lines : [])));
  if (stoppedAt !== undefined || lines.length !== texts.length) throw new Error(`cannot measure: ${stoppedAt}`);
  return lines.map((line) => line.textWidth / pixelsPerPoint);
}
