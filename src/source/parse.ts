import type { Finding } from '../model/finding.ts';
import type { Place, Span } from '../model/place.ts';
import { composeLetters } from './compose.ts';
import { decode } from './decode.ts';
import { findingsOf } from './findings.ts';
import { type Lines, linesOf } from './lines.ts';
import { locatorOf } from './locate.ts';
import { Places } from './places.ts';
import { type Reading, read } from './read.ts';

/** A file read into plain data, with the way back from data to lines. */
export interface ParsedSource {
  readonly file: string;
  /** As decoded, without byte order mark, letters as stored; of a file in another encoding only for showing. */
  readonly text: string;
  /**
   * Maps without inherited names, arrays, text in NFC, true, false and null.
   * Undefined when the file cannot be read; `findings` then holds an error that says why.
   */
  readonly value: unknown;
  /** At most 20, in the order of the file. */
  readonly findings: readonly Finding[];
  /** How many more there were. */
  readonly omitted: number;
  readonly lines: Lines;
  /**
   * A missing path gives its nearest ancestor (its key, where it has one). A range counts in the value as read;
   * with the path `[]` it counts in `text`. Throws for a place in another file only.
   */
  locate(place: Place): Span;
}

/** A long file that was just read: others are told of it, and then it is judged. Dropped when it is asked for again. */
let last: { readonly file: string; readonly input: Uint8Array; readonly source: ParsedSource } | undefined;

const longInput = 1_000_000;

/** Bytes or text of one file; `file` is only its name in findings. Never throws. */
export function parse(file: string, input: Uint8Array | string): ParsedSource {
  if (typeof input === 'string' || input.length < longInput) return parsed(file, input);
  const before = last;
  last = undefined;
  if (before?.input === input && before.file === file) return before.source;
  const source = parsed(file, input);
  last = { file, input, source };
  return source;
}

function parsed(file: string, input: Uint8Array | string): ParsedSource {
  const { text, trouble } = decode(input);
  const composed = trouble ? { text: '', pieces: [] } : composeLetters(text);
  const reading = trouble ? { troubles: [trouble], text } : read(composed);
  const { value, places, troubles, untold = 0, text: clean }: Reading & { readonly text: string } = reading;
  const lines = linesOf(text);
  const source = { file, text: clean, pieces: composed.pieces, lines, places: places ?? new Places(), value };
  const { findings, omitted } = findingsOf(troubles, source);
  return { file, text, value, lines, findings, omitted: omitted + untold, locate: locatorOf(source) };
}

/** One `locate` for many files; throws for a file that is not among them. */
export function locatorOfAll(sources: Iterable<ParsedSource>): (place: Place) => Span {
  const byFile = new Map([...sources].map((source) => [source.file, source]));
  return (place) => {
    const source = byFile.get(place.file);
    if (!source) throw new Error(`No file ${place.file} was read.`);
    return source.locate(place);
  };
}
