import type { Position } from '../model/place.ts';

/** Lines of a text; the newline positions are found on first use only. */
export interface Lines {
  readonly count: number;
  /** The text of a 1-based line without its line break; '' outside the file. */
  text(line: number): string;
  /** Offsets outside the text are moved to its nearest end. */
  position(offset: number): Position;
}

export function linesOf(text: string): Lines {
  let found: number[] | undefined;
  const starts = (): number[] => {
    found ??= lineStarts(text);
    return found;
  };
  return {
    get count() {
      return starts().length;
    },
    text(line) {
      const start = starts()[line - 1];
      if (start === undefined) return '';
      const end = starts()[line] ?? text.length;
      return text.slice(start, end).replace(/\r?\n$/, '');
    },
    position(wanted) {
      const offset = Math.min(Math.max(wanted, 0), text.length);
      const line = lineAt(starts(), offset);
      return { line, column: offset - (starts()[line - 1] ?? 0) + 1, offset };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
