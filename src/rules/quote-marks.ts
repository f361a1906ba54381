import type { Place } from '../model/place.ts';
import { type WrittenLine, wordsAt } from './written.ts';

export interface QuoteMark {
  readonly mark: '“' | '”' | '"';
  readonly index: number;
  readonly line: WrittenLine;
  readonly place: Place;
}

/** The quotation marks written here; those of a fact are judged where it is stated, `55"` is a measure. */
export function quoteMarks(lines: readonly WrittenLine[]): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let open = false;
  for (const line of lines) {
    for (const { 0: mark, index } of line.text.matchAll(/[“”"]/g)) {
      const own = wordsAt(line, index, index + 1);
      if (!own || own.origin === 'fact') continue;
      if (mark === '"') {
        if (!open && isAfterDigit(line, index)) continue;
        open = !open;
      }
      marks.push({ mark: mark as QuoteMark['mark'], index, line, place: own.place });
    }
  }
  return marks;
}

export const isAfterDigit = ({ text }: WrittenLine, index: number): boolean => /\d/.test(text.charAt(index - 1));
