/** A stretch of a line and what is shown in its place; offsets in UTF-16 units of the line. */
export interface MaskedPiece {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** A line as it is shown, and where its mark stands in it. */
export interface MaskedLine {
  readonly text: string;
  readonly mark: { readonly start: number; readonly end: number };
}

/**
 * A line of which only these pieces, the keys that `isKey` knows, and the marks that hold them together are shown. The
 * pieces stand in order; a note at the end of the line is left out.
 */
export function maskedLine(
  line: string,
  pieces: readonly MaskedPiece[],
  mark: { readonly start: number; readonly end: number },
  isKey: (word: string) => boolean,
): MaskedLine {
  const all: MaskedPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    all.push(...between(line, at, piece.start, isKey), piece);
    at = piece.end;
  }
  all.push(...between(line, at, line.length, isKey));
  let text = '';
  let [from, to] = [-1, -1];
  for (const { start, end, shown } of all) {
    if (from === -1 && end > mark.start) from = text.length + (shown.length === end - start ? mark.start - start : 0);
    text += shown;
    if (start < mark.end) to = text.length;
  }
  const start = from === -1 ? text.length : Math.max(0, from);
  return { text: text.trimEnd(), mark: { start, end: Math.max(start, to) } };
}

/** A key before its colon, marks, a note, or anything else. */
const parts =
  /(?<key>[A-Za-z]+)(?=["']?\s*:)|(?<marks>[\s\-{}[\],:"'|>?]+)|(?<note>#.*)|[^\s\-{}[\],:"'|>?#]+(?: +[^\s\-{}[\],:"'|>?#]+)*/gu;

function between(line: string, from: number, to: number, isKey: (word: string) => boolean): MaskedPiece[] {
  const pieces: MaskedPiece[] = [];
  for (const { 0: found, index, groups } of line.slice(from, to).matchAll(parts)) {
    const start = from + index;
    const key = groups?.['key'];
    const isShown = groups?.['marks'] !== undefined || (key !== undefined && isKey(key));
    if (groups?.['note'] !== undefined) pieces.push({ start, end: to, shown: '' });
    else pieces.push({ start, end: start + found.length, shown: isShown ? found : '…' });
  }
  return pieces;
}
