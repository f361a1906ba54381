import type { Piece } from './offset-map.ts';

export interface Composed {
  /** The text in NFC. */
  readonly text: string;
  /** From `text` to the original; empty when they are equal. */
  readonly pieces: readonly Piece[];
}

/** Joins decomposed letters and remembers where each came from. */
export function composeLetters(original: string): Composed {
  const text = original.normalize('NFC');
  if (text === original) return { text: original, pieces: [] };
  const pieces: Piece[] = [];
  let at = 0;
  let source = 0;
  const add = (length: number, sourceLength: number, whole: boolean) => {
    if (length === 0) return;
    pieces.push({ at, length, source, sourceLength, whole });
    at += length;
    source += sourceLength;
  };
  for (const line of original.split(/(?<=\n)/)) {
    if (line.normalize('NFC') === line) add(line.length, line.length, false);
    else for (const [was, is, changed] of letters(line)) add(is, was, changed);
  }
  return { text, pieces };
}

/** Lengths before and after, one pair a run of unchanged letters or a changed letter. */
function* letters(line: string): Generator<readonly [was: number, is: number, changed: boolean]> {
  let unchanged = 0;
  // Medial and final jamo are letters, yet compose with the letter before them.
  for (const [letter] of line.matchAll(/\P{M}[\p{M}\u1160-\u11ff]*|\p{M}+/gu)) {
    const composed = letter.normalize('NFC');
    if (composed === letter) {
      unchanged += letter.length;
      continue;
    }
    yield [unchanged, unchanged, false];
    unchanged = 0;
    yield [letter.length, composed.length, true];
  }
  yield [unchanged, unchanged, false];
}
