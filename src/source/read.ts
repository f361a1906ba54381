import { type Document, isMap, isScalar, type YAMLSeq } from 'yaml';
import { type Built, build, type Parts } from './build.ts';
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
import { type LongList, longListsOf, type Part, partsOf, stretchOf, withoutLists } from './long-lists.ts';
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
  const parts = readInParts(text);
  if (parts) return parts;
  const tokens = tokensOf(text);
  const { contents, complaints } = documentOf(tokens, text);
  const unreadable = unreadableTroubles(tokens, complaints, text) ?? topTroubles(contents, text);
  if (unreadable || !contents) return { troubles: unreadable ?? [] };
  return unlessStopped(build(contents, text));
}

function unlessStopped(built: Built): Reading {
  const stop = built.troubles.find(({ stops }) => stops);
  return stop ? { troubles: [stop] } : built;
}

/**
 * The same as reading at once, with no more than a part of its longest lists in the library's tree at a time. Nothing
 * where there is no such list. Of a broken text the first broken part is told.
 */
function readInParts(text: string): Reading | undefined {
  const lists = longListsOf(text);
  if (lists.length === 0) return undefined;
  const broken: Trouble[] = [];
  const rest = contentsOf({ text: withoutLists(text, lists), start: 0 }, broken);
  if (broken.length > 0) return { troubles: broken };
  if (!isMap(rest)) return undefined;
  const grafts = lists.map(
    (list) => [list.keyStart, { parts: membersOf(text, list, broken), ...stretchOf(text, list) }] as const,
  );
  const built = build(rest, text, new Map(grafts));
  return broken.length > 0 ? { troubles: broken } : unlessStopped(built);
}

/** Ends before the first part that cannot be read. */
function* membersOf(text: string, list: LongList, broken: Trouble[]): Parts {
  for (const part of partsOf(text, list)) {
    const contents = contentsOf(part, broken);
    if (broken.length > 0) return;
    // A part begins with a dash.
    yield { contents: contents as YAMLSeq, start: part.start };
  }
}

/** What a part of a text holds; `broken` gets why it cannot be read. */
function contentsOf({ text, start }: Part, broken: Trouble[]): Document.Parsed['contents'] {
  const tokens = tokensOf(text);
  const { contents, complaints } = documentOf(tokens, text);
  for (const trouble of unreadableTroubles(tokens, complaints, text) ?? []) broken.push(shifted(trouble, start));
  return contents;
}

function shifted(trouble: Trouble, by: number): Trouble {
  const { start, end, related } = trouble;
  const other = related && { related: { ...related, start: related.start + by, end: related.end + by } };
  return { ...trouble, start: start + by, end: end + by, ...other };
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
