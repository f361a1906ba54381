import { doubleQuotedPieces } from './double-quoted.ts';
import type { Piece } from './offset-map.ts';
import type { Stretch } from './trouble.ts';

/** A stretch of one source line that is content: `text` is what it means. */
interface Content {
  readonly source: number;
  readonly sourceLength: number;
  readonly text: string;
  /** Follows the content before it without a fold. */
  readonly glued: boolean;
}

/**
 * From the decoded value of a scalar to its spelling in the file, whatever its style.
 * `scalar` is the stretch of `text` from its first quote, `|` or letter to its end.
 */
export function scalarPieces(text: string, scalar: Stretch, value: string): readonly Piece[] {
  const whole = [{ at: 0, length: value.length, source: scalar.start, sourceLength: scalar.end - scalar.start }];
  const pieces = piecesOf(text, scalar, value).filter(({ length }) => length > 0);
  const last = pieces.at(-1);
  return last && last.at + last.length === value.length ? pieces : whole;
}

function piecesOf(text: string, { start, end }: Stretch, value: string): Piece[] {
  switch (text[start]) {
    case '"':
      return doubleQuotedPieces(text, { start: start + 1, end: end - 1 });
    case "'":
      return align(
        value,
        [...quotedContents(text, { start: start + 1, end: end - 1 })],
        { start: start + 1, end: end - 1 },
        text,
      );
    case '|':
    case '>': {
      const body = { start: Math.min(end, text.indexOf('\n', start) + 1 || end), end };
      return align(value, [...blockContents(text, body, value)], body, text);
    }
    default:
      return align(value, [...flowContents(text, { start, end })], { start, end }, text);
  }
}

/** Lays the contents on the value; what lies between two of them are line breaks and the spaces they became. */
function align(value: string, contents: readonly Content[], body: Stretch, text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let source = body.start;
  for (const content of contents) {
    const fold = content.glued ? 0 : foldLength(value, at, content.text);
    if (fold > 0) pieces.push(...foldPieces(at, fold, text, { start: source, end: content.source }));
    at += fold;
    pieces.push({ at, length: content.text.length, source: content.source, sourceLength: content.sourceLength });
    at += content.text.length;
    source = content.source + content.sourceLength;
  }
  return [...pieces, ...foldPieces(at, value.length - at, text, { start: source, end: body.end })];
}

/** Each unit of a fold is one of the line breaks in the gap, with the spaces before it. */
function* foldPieces(at: number, length: number, text: string, gap: Stretch): Generator<Piece> {
  let source = gap.start;
  for (let unit = 0; unit < length; unit += 1) {
    const lineBreak = text.indexOf('\n', source);
    const end = lineBreak === -1 ? gap.end : Math.min(lineBreak + 1, gap.end);
    yield { at: at + unit, length: 1, source, sourceLength: end - source, whole: true };
    source = end;
  }
}

/** Content never starts with a line break, and starts with a space only where the fold before it is no space. */
function foldLength(value: string, at: number, content: string): number {
  let end = at;
  while (value[end] === '\n') end += 1;
  if (end > at) return end - at;
  return value[at] === ' ' && content[0] !== ' ' ? 1 : 0;
}

function* flowContents(text: string, stretch: Stretch): Generator<Content> {
  for (const line of linesIn(text, stretch)) {
    let { start, end } = line;
    if (!line.first) while (start < end && isBlank(text[start])) start += 1;
    if (!line.last) while (end > start && isBlank(text[end - 1])) end -= 1;
    if (end > start) yield { source: start, sourceLength: end - start, text: text.slice(start, end), glued: false };
  }
}

function* quotedContents(text: string, stretch: Stretch): Generator<Content> {
  for (const { source, text: words } of flowContents(text, stretch)) {
    for (const { index, 0: part } of words.matchAll(/''|[^']+/g)) {
      const meaning = part === "''" ? "'" : part;
      yield { source: source + index, sourceLength: part.length, text: meaning, glued: index > 0 };
    }
  }
}

function* blockContents(text: string, stretch: Stretch, value: string): Generator<Content> {
  const indent = blockIndent(text, stretch, value);
  for (const { start, end } of linesIn(text, stretch)) {
    const from = start + indent;
    if (end > from) yield { source: from, sourceLength: end - from, text: text.slice(from, end), glued: false };
  }
}

/** How many spaces the block strips: the first letter's column in the file less its column in the value. */
function blockIndent(text: string, { start, end }: Stretch, value: string): number {
  const body = text.slice(start, end);
  const inFile = body.search(/[^ \r\n]/);
  const inValue = value.search(/[^ \n]/);
  if (inFile === -1 || inValue === -1) return body.length;
  return inFile - body.lastIndexOf('\n', inFile) - (inValue - value.lastIndexOf('\n', inValue));
}

interface Line extends Stretch {
  readonly first: boolean;
  readonly last: boolean;
}

/** Lines without their line breaks. */
function* linesIn(text: string, { start, end }: Stretch): Generator<Line> {
  for (let from = start, first = true; from <= end; first = false) {
    const found = text.indexOf('\n', from);
    const last = found === -1 || found >= end;
    const lineEnd = last ? end : found;
    yield { start: from, end: text[lineEnd - 1] === '\r' && !last ? lineEnd - 1 : lineEnd, first, last };
    from = last ? end + 1 : found + 1;
  }
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
