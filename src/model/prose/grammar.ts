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
  readonly words: string | undefined;
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
  /^\s*([A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9][A-Za-z0-9-]*)*)(\?)?\s*(?:\|\s*([A-Za-z]+)\s*)?(?:=([^]*))?$/;
const separators: Readonly<Record<ProseMode, RegExp>> = {
  line: /$^/g,
  lines: /[ \t]*\n[ \t]*/g,
  paragraphs: /[ \t]*\n[ \t]*\n\s*/g,
};

/** The paragraphs (or lines) of a property marked as prose, each a row of pieces in order. Never throws. */
export function readProse(text: string, mode: ProseMode): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [];
  for (const range of partsOf(text, mode)) {
    const pieces = readPieces(text, range);
    if (pieces.length > 0) parts.push(pieces);
  }
  return parts;
}

function* partsOf(text: string, mode: ProseMode): Generator<TextRange> {
  const end = text.trimEnd().length;
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(separators[mode])) {
    if (match.index < start || match.index >= end) continue;
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  if (start < end) yield { start, end };
}

function readPieces(text: string, { start, end }: TextRange): Piece[] {
  const pieces: Piece[] = [];
  // Where the last reference closes: without it a text of nothing but "<<" would be searched to its end each time.
  const style = { bold: false, italic: false, lastClose: text.lastIndexOf('>>', end) };
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
    const stop = closed ? close + 2 : at + 2;
    const range = { start: at, end: stop };
    return { length: stop - at, piece: { kind: 'broken', text: wordsOf(text.slice(at, stop)), range, ...face(style) } };
  }
  const [, path = '', optional, form, words] = found;
  const piece: Reference = {
    kind: 'reference',
    path: path.split('.'),
    form,
    words: words === undefined ? undefined : wordsOf(words).trim(),
    optional: optional !== undefined,
    range: { start: at, end: close + 2 },
    ...face(style),
  };
  return { length: close + 2 - at, piece };
}

const opens = (text: string, at: number, end: number, mark: string): boolean => {
  const next = text[at + mark.length];
  if (next === undefined || /\s/.test(next)) return false;
  const close = text.indexOf(mark, at + mark.length + 1);
  return close !== -1 && close < end;
};
const closes = (text: string, at: number): boolean => !/\s/.test(text[at - 1] ?? ' ');

/** In print a line break of the file is a space. */
const wordsOf = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, ' ');
