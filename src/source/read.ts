import { type Document, isMap, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
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
import {
  firstDash,
  type Lengths,
  type LongList,
  longListsOf,
  type Part,
  partsOf,
  usualLengths,
  withoutLists,
} from './long-lists.ts';
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
export function read(
  { text: composed, pieces }: Composed,
  lengths: Lengths = usualLengths,
): Reading & { readonly text: string } {
  const { text, troubles } = cleanCharacters(composed);
  const letter = pieces.find(({ length, sourceLength }) => length !== sourceLength);
  const notes = letter ? [decomposedTrouble({ start: letter.at, end: letter.at + letter.length })] : [];
  const reading = readClean(text, lengths);
  return { ...reading, text, troubles: [...notes, ...troubles, ...reading.troubles] };
}

function readClean(text: string, lengths: Lengths): Reading {
  const conflict = conflictTrouble(text);
  if (conflict) return { troubles: [conflict] };
  const tooMany = tooManyAt(text);
  if (tooMany !== undefined) return { troubles: [tooManyTrouble(tooMany)] };
  const parts = readInParts(text, lengths);
  if (parts) return parts;
  const { contents, troubles } = contentsOf(text);
  const unreadable = troubles ?? topTroubles(contents, text);
  if (unreadable || !contents) return { troubles: unreadable ?? [] };
  return unlessStopped(build(contents, text));
}

function unlessStopped(built: Built): Reading {
  const stop = built.troubles.find(({ stops }) => stops);
  return stop ? { troubles: [stop] } : built;
}

/**
 * The same as reading at once, with no more than a part of its longest lists in the library's tree at a time. Nothing
 * where there is no such list. Of a broken text it tells what is wrong outside of the lists and in the first broken part.
 */
function readInParts(text: string, lengths: Lengths): Reading | undefined {
  const lists = longListsOf(text, lengths);
  if (lists.length === 0) return undefined;
  const { contents, troubles } = contentsOf(withoutLists(text, lists));
  const broken: Part[] = [];
  const grafts = lists.map(
    (list) => [list.keyStart, { parts: membersOf(text, list, broken), start: firstDash(text, list) }] as const,
  );
  if (troubles) for (const [, { parts }] of grafts) for (const _ of parts);
  const built = isMap(contents) && !troubles ? unlessStopped(build(contents, text, new Map(grafts))) : undefined;
  const [part] = broken;
  if (!troubles && !part) return built;
  const around = contentsOf(withoutLists(text, lists, part));
  return around.troubles && { troubles: around.troubles };
}

/** Before the members of a part that is read by itself, so that it stands below a key as it does in the file. */
const keyAbove = '_:\n';

/** Ends before the first part that cannot be read, and gives nothing once there is one. */
function* membersOf(text: string, list: LongList, broken: Part[]): Parts & Generator {
  for (const part of partsOf(text, list)) {
    if (broken.length > 0) return;
    const { contents, troubles } = contentsOf(keyAbove + text.slice(part.start, part.end));
    if (troubles) broken.push(part);
    // A part begins with a dash.
    else yield { contents: (contents as YAMLMap).items[0]?.value as YAMLSeq, start: part.start - keyAbove.length };
  }
}

/** What a text holds, or why it cannot be read. */
function contentsOf(text: string): {
  readonly contents: Document.Parsed['contents'];
  readonly troubles: readonly Trouble[] | undefined;
} {
  const tokens = tokensOf(text);
  const { contents, complaints } = documentOf(tokens, text);
  return { contents, troubles: unreadableTroubles(tokens, complaints, text) };
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
