import type { TextRange } from '../model/place.ts';

/** What stands between quotation marks, outermost pairs only; a mark that never closes quotes nothing. */
export function quotedParts(text: string): TextRange[] {
  const parts: TextRange[] = [];
  const open: number[] = [];
  let straight: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    if (mark === '“') open.push(index);
    else if (mark === '”') close(parts, open.pop(), index);
    else if (straight === undefined) straight = index;
    else {
      close(parts, straight, index);
      straight = undefined;
    }
  }
  return parts;
}

function close(parts: TextRange[], start: number | undefined, end: number): void {
  if (start === undefined) return;
  while ((parts.at(-1)?.start ?? -1) > start) parts.pop();
  parts.push({ start, end: end + 1 });
}

/** Is `index` inside one of the parts? They stand in order and apart. */
export function isInside(parts: readonly TextRange[], index: number): boolean {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const part = parts[low];
  return part !== undefined && part.start <= index;
}
