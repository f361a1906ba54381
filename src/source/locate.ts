import type { Place, Span } from '../model/place.ts';
import type { Lines } from './lines.ts';
import { type Piece, sourceOf } from './offset-map.ts';
import type { Places } from './places.ts';
import { scalarPieces } from './scalar-pieces.ts';
import type { Stretch } from './trouble.ts';

export interface Located {
  readonly file: string;
  /** In NFC: offsets of `places` count in it. */
  readonly text: string;
  /** From `text` to the file. */
  readonly pieces: readonly Piece[];
  readonly lines: Lines;
  readonly places: Places;
  readonly value: unknown;
}

/** From symbolic places to lines and columns; throws for another file, never for a missing path. */
export function locatorOf(source: Located): (place: Place) => Span {
  const inScalar = scalarLocatorOf(source.text);
  return (place) => {
    if (place.file !== source.file) throw new Error(`A place in ${place.file} was looked up in ${source.file}.`);
    const { start, end } = stretchOf(place, source, inScalar);
    return { start: source.lines.position(start), end: source.lines.position(end) };
  };
}

type ScalarLocator = (scalar: Stretch, words: string, range: Stretch) => Stretch;

/** Mentions come many to a text, so the last text is remembered. */
function scalarLocatorOf(text: string): ScalarLocator {
  let last: { readonly start: number; readonly pieces: readonly Piece[] } | undefined;
  return (scalar, words, range) => {
    if (last?.start !== scalar.start) last = { start: scalar.start, pieces: scalarPieces(text, scalar, words) };
    return sourceOf(last.pieces, range);
  };
}

function stretchOf(place: Place, { places, value, pieces, text }: Located, inScalar: ScalarLocator): Stretch {
  if (place.path.length === 0 && place.range) return place.range;
  const found = places.find(place.path, value);
  if (!found) return { start: 0, end: 0 };
  const whole = place.path.length === 0 || !found.exact;
  if (whole || place.anchor === 'key') return sourceOf(pieces, found.key ?? firstLine(found.value, text));
  if (place.range && typeof found.data === 'string')
    return sourceOf(pieces, inScalar(found.value, found.data, place.range));
  return sourceOf(pieces, trimmed(found.value, text));
}

/** Blocks and nested keys end with their last letter, not with the empty lines after it. */
function trimmed({ start, end }: Stretch, text: string): Stretch {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function firstLine(value: Stretch, text: string): Stretch {
  const { start, end } = trimmed(value, text);
  const lineEnd = text.indexOf('\n', start);
  return trimmed({ start, end: lineEnd === -1 ? end : Math.min(end, lineEnd) }, text);
}
