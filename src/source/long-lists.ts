/** A list of many members under a key of the top, which can be read a part at a time. */
export interface LongList {
  /** Of its key. */
  readonly keyStart: number;
  /** Where each part starts; every part is some whole members, and the next starts where it ends. */
  readonly cuts: readonly number[];
  readonly end: number;
}

/** In letters. */
export interface Lengths {
  /** Shorter texts are read at once. */
  readonly text: number;
  /** About as much of a text at a time. */
  readonly part: number;
}

/** The library's tree of a megabyte takes about 80 MB. */
export const usualLengths: Lengths = { text: 1_000_000, part: 200_000 };

/** Other documents, commands, keys by a question mark, and line ends of old: nobody writes them on purpose. */
const unusual = /^(?:---|\.\.\.|[%:?])|\r(?!\n)/mu;

/**
 * The lists of a long text that may be read in parts. A line that starts a member begins with a dash as deep as the
 * first member's; such a line cannot stand inside a text or a bracket of the member before unless the text is broken,
 * and then a part of it is.
 */
export function longListsOf(text: string, lengths: Lengths): LongList[] {
  if (text.length < lengths.text || unusual.test(text)) return [];
  const lists: LongList[] = [];
  for (const found of text.matchAll(/(?<=^|\n)[A-Za-z]+:(?:[ \t]+#.*|[ \t]*)\r?\n(?=(?<indent> *)- )/gu)) {
    const start = found.index + found[0].length;
    const end = endOfList(text, start);
    if (end - start < lengths.part) continue;
    const cuts = cutsIn(text.slice(0, end), start, `\n${found.groups?.['indent'] ?? ''}- `, lengths.part);
    lists.push({ keyStart: found.index, cuts, end });
  }
  return lists;
}

/** Before the next key of the top, whatever it starts with; notes may stand in the list. */
function endOfList(text: string, start: number): number {
  const next = /\r?\n(?=[^ \t\r\n#-]|-[^ \t\r\n])/gu;
  next.lastIndex = start;
  return next.exec(text)?.index ?? text.length;
}

function cutsIn(text: string, start: number, member: string, length: number): number[] {
  const cuts = [start];
  for (let at = text.indexOf(member, start + length); at !== -1; at = text.indexOf(member, at + length))
    cuts.push(at + 1);
  return cuts;
}

/** Some whole members. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The last has the line end before the next key, which may belong to a text at the end of the list. */
export function* partsOf(text: string, { cuts, end }: LongList): Generator<Part> {
  const afterList = text.indexOf('\n', end) + 1 || text.length;
  for (const [index, start] of cuts.entries()) yield { start, end: cuts[index + 1] ?? afterList };
}

/** The text with every list left blank but for one part, as long as before. */
export function withoutLists(text: string, lists: readonly LongList[], shown?: Part): string {
  const blanks = lists.flatMap(({ cuts: [start = 0], end }) =>
    shown && shown.start >= start && shown.start < end
      ? [
          { start, end: shown.start },
          { start: Math.min(shown.end, end), end },
        ]
      : [{ start, end }],
  );
  let blanked = '';
  let at = 0;
  for (const { start, end } of blanks) {
    // What follows starts a line.
    blanked += text.slice(at, start) + (end > start ? `${' '.repeat(end - start - 1)}\n` : '');
    at = end;
  }
  return blanked + text.slice(at);
}

export function firstDash(text: string, { cuts: [start = 0] }: LongList): number {
  return text.indexOf('-', start);
}
