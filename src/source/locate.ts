import type { Place, Span } from '../model/place.ts';
import type { Lines } from './lines.ts';
import { type Piece, sourceOf } from './offset-map.ts';
import type { Found, Places } from './places.ts';
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
  return (place) => {
    if (place.file !== source.file) throw new Error(`A place in ${place.file} was looked up in ${source.file}.`);
    const { start, end } = stretchOf(place, source);
    return { start: source.lines.position(start), end: source.lines.position(end) };
  };
}

function stretchOf(place: Place, source: Located): Stretch {
  if (place.path.length === 0 && place.range) return place.range;
  const found = source.places.find(place.path, source.value);
  if (!found) return { start: 0, end: 0 };
  return sourceOf(source.pieces, found.exact ? exactStretch(found, place, source.text) : ancestorStretch(found, source.text));
}

function exactStretch({ key, value, data }: Found, { anchor, range }: Place, text: string): Stretch {
  if (anchor === 'key') return key ?? firstLine(value, text);
  if (range && typeof data === 'string') return sourceOf(scalarPieces(text, value, data), range);
  return trimmed(value, text);
}

function ancestorStretch({ key, value }: Found, text: string): Stretch {
  return key ?? firstLine(value, text);
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
