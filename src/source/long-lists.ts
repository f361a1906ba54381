import type { Stretch } from './trouble.ts';

/** A list of many members under a key of the top, which can be read a part at a time. */
export interface LongList {
  /** Of its key. */
  readonly keyStart: number;
  /** Where each part starts; every part is some whole members, and the next starts where it ends. */
  readonly cuts: readonly number[];
  readonly end: number;
}

/** Shorter texts are read at once: the library's tree of a megabyte takes about 80 MB. */
const longText = 1_000_000;

/** About as much of a text at a time. */
const partLength = 200_000;

/**
 * The lists of a long text that may be read in parts. A line that starts a member begins with a dash as deep as the
 * first member's; such a line cannot stand inside a text or a bracket of the member before unless the text is broken,
 * and then a part of it is.
 */
export function longListsOf(text: string): LongList[] {
  if (text.length < longText || /^(?:---|\.\.\.|%)/mu.test(text)) return [];
  const lists: LongList[] = [];
  for (const found of text.matchAll(/^[A-Za-z]+:[ \t]*(?:#.*)?\r?\n(?=(?<indent> *)- )/gmu)) {
    const start = found.index + found[0].length;
    const end = endOfList(text, start);
    if (end - start >= partLength)
      lists.push({ keyStart: found.index, cuts: cutsIn(text, start, end, found.groups?.['indent'] ?? ''), end });
  }
  return lists;
}

/** Before the next key of the top; notes may stand in the list. */
function endOfList(text: string, start: number): number {
  const next = /\r?\n(?=[^\s#-])/gu;
  next.lastIndex = start;
  return next.exec(text)?.index ?? text.length;
}

function cutsIn(text: string, start: number, end: number, indent: string): number[] {
  const cuts = [start];
  const member = `\n${indent}- `;
  for (let at = start + partLength; at < end; at = (cuts.at(-1) ?? end) + partLength) {
    const next = text.indexOf(member, at);
    if (next === -1 || next >= end) break;
    cuts.push(next + 1);
  }
  return cuts;
}

/** The text with every list left blank, as long as before. */
export function withoutLists(text: string, lists: readonly LongList[]): string {
  let blanked = '';
  let at = 0;
  for (const { cuts, end } of lists) {
    const start = cuts[0] ?? end;
    blanked += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return blanked + text.slice(at);
}

/** Some of a text, and where it starts. */
export interface Part {
  readonly text: string;
  readonly start: number;
}

export function* partsOf(text: string, { cuts, end }: LongList): Generator<Part> {
  for (const [index, start] of cuts.entries()) yield { text: text.slice(start, cuts[index + 1] ?? end), start };
}

/** From the first dash on. */
export function stretchOf(text: string, { cuts: [start = 0], end }: LongList): Stretch {
  return { start: text.indexOf('-', start), end };
}
