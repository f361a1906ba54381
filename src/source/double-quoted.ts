import type { Piece } from './offset-map.ts';
import type { Stretch } from './trouble.ts';

// In this order: an escaped line break, an escape, a fold, anything else.
const parts =
  /(?<joined>\\\r?\n[ \t]*)|(?<escape>\\(?:x..|u....|U.{8}|.))|(?<fold>[ \t]*\r?\n[ \t\r\n]*)|[^\\\r\n \t]+|[ \t]+|\\/gs;

/** `inside` is the stretch between the quotes. */
export function doubleQuotedPieces(text: string, inside: Stretch): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.slice(inside.start, inside.end).matchAll(parts)) {
    const length = decodedLength(match);
    pieces.push({ at, length, source: inside.start + match.index, sourceLength: match[0].length });
    at += length;
  }
  return pieces;
}

function decodedLength({ 0: part, groups }: RegExpMatchArray): number {
  if (groups?.['joined']) return 0;
  if (groups?.['escape']) return part[1] === 'U' && Number.parseInt(part.slice(2), 16) > 0xffff ? 2 : 1;
  if (groups?.['fold']) return Math.max(1, part.split('\n').length - 2);
  return part.length;
}
