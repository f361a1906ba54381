import table from '../../templates/norms/times-widths.json' with { type: 'json' };
import type { Inline } from '../model/doc-tree.ts';

export interface Face {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

const characters = [...table.characters];
const faces = { regular: widths(table.regular), bold: widths(table.bold), italic: widths(table.italic) };
const boldItalic = widths(table.boldItalic);

function widths(list: string): ReadonlyMap<string, number> {
  const values = list.split(' ').map(Number);
  return new Map(characters.map((character, index) => [character, values[index] ?? 0]));
}

// For a character not in the table: about the width of a lower-case letter, so a foreign name cannot stop a plan.
const average = 500;

/** Width of a text in Times New Roman, in twips (twentieths of a point). */
export function textWidth(text: string, { size, bold, italic }: Face): number {
  const known = bold && italic ? boldItalic : faces[bold ? 'bold' : italic ? 'italic' : 'regular'];
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += known.get(character) ?? average;
  return (thousandths * size * 20) / 1000;
}

/** Width in twips of the last line of a paragraph set in a box, broken as Word breaks it. */
export function lastLineWidth(inlines: readonly Inline[], face: Face, box: number): number {
  let line = 0;
  let spaces = 0;
  for (const piece of lastForcedLine(inlines, face)) {
    if (piece.isSpace) {
      spaces += piece.width;
    } else if (line > 0 && piece.mayStartLine && line + spaces + piece.width > box) {
      line = piece.width;
      spaces = 0;
    } else {
      line += spaces + piece.width;
      spaces = 0;
    }
  }
  return line;
}

interface Piece {
  readonly width: number;
  readonly isSpace: boolean;
  readonly mayStartLine: boolean;
}

function lastForcedLine(inlines: readonly Inline[], face: Face): Piece[] {
  let pieces: Piece[] = [];
  let glued = false;
  for (const inline of inlines) {
    if ('break' in inline) {
      pieces = [];
      glued = false;
      continue;
    }
    const own = { size: face.size, bold: face.bold || !!inline.bold, italic: face.italic || !!inline.italic };
    // A word that goes on in another face may not be broken there; after a hyphen it may.
    for (const word of inline.text.match(/ +|[^ -]*-+|[^ -]+/g) ?? []) {
      const isSpace = word.startsWith(' ');
      pieces.push({ width: textWidth(word, own), isSpace, mayStartLine: !glued });
      glued = !isSpace && !word.endsWith('-');
    }
  }
  return pieces;
}
