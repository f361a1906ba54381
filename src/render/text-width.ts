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

/** Widths in twips of a paragraph's lines in a box, broken as Word breaks them. */
export function lineWidths(inlines: readonly Inline[], face: Face, box: number): number[] {
  const lines = [0];
  let spaces = 0;
  for (const piece of piecesOf(inlines, face)) {
    const line = lines.at(-1) ?? 0;
    const isFull = line > 0 && piece.kind === 'word' && line + spaces + piece.width > box;
    if (piece.kind === 'space') {
      spaces += piece.width;
    } else if (piece.kind === 'break' || isFull) {
      lines.push(piece.width);
      spaces = 0;
    } else {
      lines[lines.length - 1] = line + spaces + piece.width;
      spaces = 0;
    }
  }
  return lines;
}

export const lastLineWidth = (inlines: readonly Inline[], face: Face, box: number): number =>
  lineWidths(inlines, face, box).at(-1) ?? 0;

interface Piece {
  readonly kind: 'word' | 'space' | 'break';
  readonly width: number;
}

/** What a line is broken between: Word does so after spaces and hyphens, and not where only the face changes. */
function piecesOf(inlines: readonly Inline[], face: Face): Piece[] {
  const pieces: Piece[] = [];
  let goesOn = false;
  for (const inline of inlines) {
    if ('break' in inline) {
      pieces.push({ kind: 'break', width: 0 });
      goesOn = false;
      continue;
    }
    const own = { size: face.size, bold: face.bold || !!inline.bold, italic: face.italic || !!inline.italic };
    for (const text of inline.text.match(/ +|[^ -]*-+|[^ -]+/g) ?? []) {
      const kind = text.startsWith(' ') ? 'space' : 'word';
      const before = goesOn && kind === 'word' ? pieces.pop() : undefined;
      pieces.push({ kind, width: (before?.width ?? 0) + textWidth(text, own) });
      goesOn = kind === 'word' && !text.endsWith('-');
    }
  }
  return pieces;
}
