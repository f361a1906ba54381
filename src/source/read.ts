import { type Document, isMap, isScalar } from 'yaml';
import { build } from './build.ts';
import { cleanCharacters } from './characters.ts';
import type { Composed } from './compose.ts';
import { type Complaint, documentOf } from './document.ts';
import {
  conflictTrouble,
  decomposedTrouble,
  emptyTrouble,
  secondDocumentTrouble,
  tooDeepTrouble,
  tooManyTrouble,
  topTrouble,
} from './file-troubles.ts';
import { lineStart } from './line-edges.ts';
import type { Places } from './places.ts';
import { syntaxTroubles } from './syntax.ts';
import { keyWithoutSpace } from './syntax-traps.ts';
import { type Tokens, tokensOf, tooManyAt } from './tokens.ts';
import { commandTrouble } from './traps.ts';
import type { Trouble } from './trouble.ts';

/** Without a value the text cannot be read, and the troubles say why. */
export interface Reading {
  readonly value?: unknown;
  readonly places?: Places;
  readonly troubles: readonly Trouble[];
  /** How many more there were. */
  readonly untold?: number;
}

/** Text in NFC to data; `text` is what the offsets of places and troubles count in, as long as the one given. */
export function read({ text: composed, pieces }: Composed): Reading & { readonly text: string } {
  const { text, troubles } = cleanCharacters(composed);
  const letter = pieces.find(({ length, sourceLength }) => length !== sourceLength);
  const notes = letter ? [decomposedTrouble({ start: letter.at, end: letter.at + letter.length })] : [];
  const reading = readClean(text);
  return { ...reading, text, troubles: [...notes, ...troubles, ...reading.troubles] };
}

function readClean(text: string): Reading {
  const conflict = conflictTrouble(text);
  if (conflict) return { troubles: [conflict] };
  const tooMany = tooManyAt(text);
  if (tooMany !== undefined) return { troubles: [tooManyTrouble(tooMany)] };
  const tokens = tokensOf(text);
  const { contents, complaints } = documentOf(tokens, text);
  const unreadable = unreadableTroubles(tokens, complaints, text) ?? topTroubles(contents, text);
  if (unreadable || !contents) return { troubles: unreadable ?? [] };
  const built = build(contents, text);
  const stop = built.troubles.find(({ stops }) => stops);
  return stop ? { troubles: [stop] } : built;
}

/** One cause at a time, the one that explains the others. */
function unreadableTroubles(
  tokens: Tokens,
  complaints: readonly Complaint[],
  text: string,
): readonly Trouble[] | undefined {
  const { tooDeepAt, command, secondAt } = tokens;
  const first = complaints[0];
  if (tooDeepAt !== undefined) {
    // Each colon in a sentence nests what follows it one deeper.
    const colons = complaints.filter(
      ({ message, start }) => /^Nested/.test(message) && start < lineStart(text, tooDeepAt),
    );
    return colons.length > 0 ? syntaxTroubles(colons, text) : [tooDeepTrouble(tooDeepAt)];
  }
  if (command && !(first && first.start < command.start)) return [commandTrouble(command, text)];
  if (first) return syntaxTroubles(complaints, text);
  return secondAt === undefined ? undefined : [secondDocumentTrouble(secondAt)];
}

function topTroubles(contents: Document.Parsed['contents'], text: string): readonly Trouble[] | undefined {
  if (!contents || (isScalar(contents) && contents.type === 'PLAIN' && contents.source === ''))
    return [emptyTrouble(text)];
  if (isMap(contents)) return undefined;
  const [start, end] = contents.range;
  const kind = isScalar(contents) ? (keyWithoutSpace.test(text.slice(start, end)) ? 'glued' : 'text') : 'list';
  return [topTrouble(kind, start)];
}
