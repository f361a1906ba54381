import type { Stretch } from './trouble.ts';

/**
 * A stretch of decoded text and the stretch of source it came from, in UTF-16 units.
 * Equal lengths map unit by unit; unequal ones (escapes, folds, composed letters) and `whole` ones map as a whole.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
  readonly whole?: boolean;
}

/**
 * The source of a range of decoded text. Pieces are in order, without gaps, none empty;
 * an empty list means that both are the same text. Offsets outside are moved to the nearest end.
 */
export function sourceOf(pieces: readonly Piece[], { start, end }: Stretch): Stretch {
  if (pieces.length === 0) return { start, end };
  const from = startOf(pieces, start);
  return { start: from, end: end > start ? Math.max(from, endOf(pieces, end)) : from };
}

function startOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset);
  const into = Math.max(0, offset - piece.at);
  if (into >= piece.length) return piece.source + piece.sourceLength;
  return isUnitByUnit(piece) ? piece.source + into : piece.source;
}

function endOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset - 1);
  const into = Math.min(piece.length, offset - piece.at);
  return piece.source + (isUnitByUnit(piece) ? into : piece.sourceLength);
}

function isUnitByUnit({ length, sourceLength, whole }: Piece): boolean {
  return length === sourceLength && !whole;
}

/** The last piece that starts at or before the offset, else the first. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece; // the list is not empty
}
