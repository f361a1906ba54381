import type { TextRange } from '../place.ts';
import type { ProseMode } from '../shape.ts';

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Literal words. `text` is what prints; `range` is where it stands in the property's text. */
export interface Words extends Style {
  readonly kind: 'words';
  readonly text: string;
  readonly range: TextRange;
}

/** `<<path>>`, `<<path?>>`, `<<path | form>>`, `<<path = words>>`, `<<path | form = words>>`. */
export interface Reference extends Style {
  readonly kind: 'reference';
  readonly path: readonly string[];
  readonly form: string | undefined;
  /** Anchored words without their emphasis. */
  readonly words: string | undefined;
  /** The anchored words face by face. */
  readonly spoken: readonly Words[];
  readonly optional: boolean;
  readonly range: TextRange;
}

/** `<<` that opens no reference; it prints as written and is a finding. */
export interface Broken extends Style {
  readonly kind: 'broken';
  readonly text: string;
  readonly range: TextRange;
}

export type Piece = Words | Reference | Broken;

const inside =
  /^\s*([A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)*)(\?)?\s*(?:\|\s*([A-Za-z]+)\s*)?(?:=([\s\S]*))?$/;
/** The paragraphs (or lines) of a property marked as prose, each a row of pieces in order. Never throws. */
export function readProse(text: string, mode: ProseMode): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  const lastClose = text.lastIndexOf('>>');
  for (const range of partsOf(text, mode)) {
    const pieces = readPieces(text, range, lastClose);
    if (pieces.length > 0) parts.push(pieces);
  }
  return parts;
}

/** One pass over the lines: patterns that look for blanks before a line break would be quadratic on a row of blanks. */
function* partsOf(text: string, mode: ProseMode): Generator<TextRange> {
  let open: TextRange | undefined;
  for (const line of linesOf(text)) {
    const isBlank = line.start === line.end;
    const isNew = mode === 'lines' || (mode === 'paragraphs' && isBlank);
    if (open && isNew) {
      yield open;
      open = undefined;
    }
    if (!isBlank) open = { start: open?.start ?? line.start, end: line.end };
  }
  if (open) yield open;
}

/** The lines without the blanks around them. */
function* linesOf(text: string): Generator<TextRange> {
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    yield { start: Math.min(start, to), end: Math.max(Math.min(start, to), from + line.trimEnd().length) };
    from = to + 1;
  }
}

function readPieces(text: string, { start, end }: TextRange, lastClose: number): Piece[] {
  const pieces: Piece[] = [];
  // Where the last reference closes: without it a text of nothing but "<<" would be searched to its end each time.
  const style = { bold: false, italic: false, lastClose };
  let from = start;
  let at = start;
  const flush = (to: number) => {
    const range = { start: from, end: to };
    if (to > from) pieces.push({ kind: 'words', text: wordsOf(text.slice(from, to)), range, ...face(style) });
  };
  while (at < end) {
    const step = stepAt(text, at, end, style);
    if (!step) {
      at += 1;
      continue;
    }
    flush(at);
    if (step.piece) pieces.push(step.piece);
    if (step.toggles) style[step.toggles] = !style[step.toggles];
    at += step.length;
    from = at;
  }
  flush(end);
  return pieces;
}

interface State extends Style {
  readonly lastClose: number;
}

const face = ({ bold, italic }: Style): Style => ({ bold, italic });

interface Step {
  readonly length: number;
  readonly piece?: Piece;
  readonly toggles?: keyof Style;
}

function stepAt(text: string, at: number, end: number, style: State): Step | undefined {
  const letter = text[at];
  if (letter === '\\') return escapeAt(text, at, style);
  if (letter === '<' && text[at + 1] === '<') return referenceAt(text, at, end, style);
  if (letter !== '*') return undefined;
  const mark = text[at + 1] === '*' ? '**' : '*';
  const toggles = style[mark === '**' ? 'bold' : 'italic'] ? closes(text, at) : opens(text, at, end, mark);
  return toggles ? { length: mark.length, toggles: mark === '**' ? 'bold' : 'italic' } : undefined;
}

function escapeAt(text: string, at: number, style: Style): Step | undefined {
  const escaped = text.startsWith('<<', at + 1) ? '<<' : text[at + 1] === '*' ? '*' : undefined;
  if (!escaped) return undefined;
  const range = { start: at, end: at + 1 + escaped.length };
  return { length: escaped.length + 1, piece: { kind: 'words', text: escaped, range, ...face(style) } };
}

function referenceAt(text: string, at: number, end: number, style: State): Step {
  const close = at + 2 <= style.lastClose ? text.indexOf('>>', at + 2) : -1;
  const closed = close !== -1 && close < end;
  const found = closed ? inside.exec(text.slice(at + 2, close)) : null;
  if (!closed || !found) {
    let stop = closed ? close + 2 : at + 2;
    // A row of brackets is one slip, not one for each pair.
    while (!closed && stop < end && text[stop] === '<') stop += 1;
    const range = { start: at, end: stop };
    return { length: stop - at, piece: { kind: 'broken', text: wordsOf(text.slice(at, stop)), range, ...face(style) } };
  }
  const [, path = '', optional, form, words] = found;
  const spoken = words === undefined ? [] : spokenWords(words, style);
  const piece: Reference = {
    kind: 'reference',
    path: path.split('.'),
    form,
    words: words === undefined ? undefined : spoken.map((word) => word.text).join(''),
    spoken,
    optional: optional !== undefined,
    range: { start: at, end: close + 2 },
    ...face(style),
  };
  return { length: close + 2 - at, piece };
}

/** Anchored words may stress a part of themselves: `<<finished = trước ngày **31/3/2020**>>`. */
function spokenWords(text: string, style: Style): Words[] {
  const pieces = (readProse(text, 'line')[0] ?? []).flatMap((piece) => (piece.kind === 'reference' ? [] : [piece]));
  return pieces.map(({ text: said, range, bold, italic }) => ({
    kind: 'words',
    text: said,
    range,
    bold: bold || style.bold,
    italic: italic || style.italic,
  }));
}

const opens = (text: string, at: number, end: number, mark: string): boolean => {
  const next = text[at + mark.length];
  if (next === undefined || /\s/.test(next)) return false;
  const close = text.indexOf(mark, at + mark.length + 1);
  return close !== -1 && close < end;
};
const closes = (text: string, at: number): boolean => !/\s/.test(text[at - 1] ?? ' ');

/** In print a line break of the file is a space. */
function wordsOf(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines.map((line, index) => trimmed(line, index > 0, index < last)).join(' ');
}

const trimmed = (line: string, start: boolean, end: boolean): string => {
  const text = start ? line.trimStart() : line;
  return end ? text.trimEnd() : text;
};
