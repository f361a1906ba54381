import { isMap, isScalar } from 'yaml';
import type { Finding } from '../model/finding.ts';
import { build } from './build.ts';
import { cleanCharacters } from './characters.ts';
import { composeLetters } from './compose.ts';
import { decode } from './decode.ts';
import { documentOf } from './document.ts';
import { conflictTrouble, decomposedTrouble, emptyTrouble, secondDocumentTrouble, tooDeepTrouble, topTrouble } from './file-troubles.ts';
import { findingsOf } from './findings.ts';
import { type Lines, linesOf } from './lines.ts';
import { locatorOf } from './locate.ts';
import type { Piece } from './offset-map.ts';
import type { Place, Span } from '../model/place.ts';
import { Places } from './places.ts';
import { syntaxTroubles } from './syntax.ts';
import { tokensOf } from './tokens.ts';
import { commandTrouble } from './traps.ts';
import type { Trouble } from './trouble.ts';

/** A file read into plain data, with the way back from data to lines. */
export interface ParsedSource {
  readonly file: string;
  /** As decoded, without byte order mark; letters as stored. For a file in another encoding it is only for showing. */
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
   * on the path `[]` it counts in `text`. Throws for a place of another file.
   */
  locate(place: Place): Span;
}

interface Reading {
  readonly value?: unknown;
  readonly places?: Places;
  readonly troubles: readonly Trouble[];
}

/** Never throws for any input. */
export function parse(file: string, input: Uint8Array | string): ParsedSource {
  const decoded = decode(input);
  const composed = decoded.trouble ? { text: '', pieces: [] } : composeLetters(decoded.text);
  const { value, places = new Places(), troubles } = decoded.trouble ? { troubles: [decoded.trouble] } : read(composed);
  const lines = linesOf(decoded.text);
  const source = { file, text: composed.text, original: decoded.text, pieces: composed.pieces, lines, places, value };
  return { file, text: decoded.text, value, lines, ...findingsOf(troubles, source), locate: locatorOf(source) };
}

function read({ text: original, pieces }: { text: string; pieces: readonly Piece[] }): Reading {
  const { text, troubles } = cleanCharacters(original);
  const changed = pieces.find(({ length, sourceLength }) => length !== sourceLength);
  const notes = changed ? [decomposedTrouble({ start: changed.at, end: changed.at + changed.length })] : [];
  const { troubles: found, ...reading } = readClean(text);
  return { ...reading, troubles: [...notes, ...troubles, ...found] };
}

function readClean(text: string): Reading {
  const conflict = conflictTrouble(text);
  if (conflict) return { troubles: [conflict] };
  const tokens = tokensOf(text);
  if (tokens.tooDeepAt !== undefined) return { troubles: [tooDeepTrouble(tokens.tooDeepAt)] };
  const { contents, complaints } = documentOf(tokens, text);
  const { command } = tokens;
  const first = complaints[0];
  // A command shifts what follows it, and complaints about that would only distract.
  if (command && !(first && first.start < command.start)) return { troubles: [commandTrouble(command, text)] };
  if (first) return { troubles: syntaxTroubles(complaints, text) };
  if (tokens.secondAt !== undefined) return { troubles: [secondDocumentTrouble(tokens.secondAt)] };
  if (!contents || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN')) return { troubles: [emptyTrouble(text)] };
  const [start, end] = contents.range;
  if (!isMap(contents)) return { troubles: [topTrouble(isScalar(contents) ? 'text' : 'list', { start, end })] };
  const { value, places, troubles } = build(contents, text);
  const broken = troubles.some(({ code }) => code === 'TD103');
  return broken ? { troubles } : { value, places, troubles };
}
