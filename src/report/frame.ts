import { withCodes } from './visible.ts';

/** One line of a file as it is shown: columns count cells of the terminal. */
export interface Frame {
  readonly text: string;
  /** Where the mark begins. */
  readonly indent: number;
  /** At least one cell. */
  readonly width: number;
}

/** Half-open, in UTF-16 units of the line. */
interface Mention {
  readonly start: number;
  readonly end: number;
}

/** What one letter becomes on the screen; offsets in UTF-16 units of the line. */
interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

/** Cells of the terminal that a text takes. */
export type WidthOf = (text: string) => number;

/** Is one letter one cell everywhere in this line? Then no width has to be looked up. */
export const isPlain = (line: string): boolean => plain.test(line);

/** The line around the half-open range `start` to `end` (UTF-16 units), no wider than `room` cells. */
export function frameOf(line: string, { start, end }: Mention, room: number, widthOfLetter: WidthOf): Frame {
  // A file of one line may be 16 MB long: only what could ever be shown is looked at.
  const from = start > room * 2 ? safeCut(line, start - room) : 0;
  const cells = cellsOf(line.slice(from, safeCut(line, start + room * 3)), from, widthOfLetter);
  const first = cells.findIndex((cell) => cell.end > start);
  if (first === -1) return markAtEnd(cells, room);
  const beyond = cells.findIndex((cell, index) => index > first && cell.start >= end);
  const last = Math.max(first, (beyond === -1 ? cells.length : beyond) - 1);
  return cutTo({ cells, first, last, room, isCut: from > 0 || line.length > start + room * 3 });
}

/** Never between the halves of one character. */
const safeCut = (line: string, at: number): number => (/[\udc00-\udfff]/.test(line.charAt(at)) ? at - 1 : at);

function markAtEnd(cells: readonly Cell[], room: number): Frame {
  const shown = takeEnd(cells, room - 2);
  const text = textOf(shown);
  const lead = shown.length < cells.length ? '…' : '';
  return { text: `${lead}${text}`, indent: lead.length + widthOf(shown), width: 1 };
}

interface Cutting {
  readonly cells: readonly Cell[];
  readonly first: number;
  readonly last: number;
  readonly room: number;
  readonly isCut: boolean;
}

/** Keeps the whole mention if it can, with up to a third of the room before it. */
function cutTo({ cells, first, last, room, isCut }: Cutting): Frame {
  const whole = widthOf(cells) <= room && !isCut;
  const mention = widthOf(cells.slice(first, last + 1));
  const roomBefore = Math.max(8, Math.min(Math.floor(room / 3), room - mention - 2));
  const before = whole ? cells.slice(0, first) : takeEnd(cells.slice(0, first), roomBefore);
  const lead = before.length < first || (isCut && (cells[0]?.start ?? 0) > 0) ? '…' : '';
  const indent = lead.length + widthOf(before);
  const after = whole ? cells.slice(first) : takeStart(cells.slice(first), room - indent - 1);
  const tail = first + after.length < cells.length ? '…' : '';
  const marked = widthOf(after.slice(0, last - first + 1));
  return { text: `${lead}${textOf(before)}${textOf(after)}${tail}`, indent, width: Math.max(1, marked) };
}

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join('');
const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

function takeStart(cells: readonly Cell[], room: number): Cell[] {
  let width = 0;
  const beyond = cells.findIndex((cell) => {
    width += cell.width;
    return width > room;
  });
  return beyond === -1 ? [...cells] : cells.slice(0, beyond);
}

const takeEnd = (cells: readonly Cell[], room: number): Cell[] => takeStart(cells.toReversed(), room).reverse();

// Vietnamese in composed letters and ordinary signs: one unit, one cell, and no segmenter to load.
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/;

function cellsOf(text: string, offset: number, widthOfLetter: WidthOf): Cell[] {
  const cells: Cell[] = [];
  let start = offset;
  for (const letter of plain.test(text) ? text : letters(text)) {
    const end = start + letter.length;
    const shown = letter === '\t' ? '→   ' : withCodes(letter);
    cells.push({ text: shown, width: plain.test(shown) ? shown.length : widthOfLetter(shown), start, end });
    start = end;
  }
  return cells;
}

function* letters(text: string): Generator<string> {
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)) yield segment;
}
