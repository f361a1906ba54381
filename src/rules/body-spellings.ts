import { expandAbbreviations } from '../model/abbreviations.ts';
import type { Norm } from '../model/norm.ts';
import { normalizeSpaces } from '../model/text.ts';
import { evenTones } from '../model/tone-placement.ts';

/** The name of a body as one place of the text spells it. */
export interface BodySpelling {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Equal for one body: its full name and the word after it ("Hội đồng Thi đua - Khen thưởng" of the "tỉnh"). */
  readonly key: string;
  readonly isShort: boolean;
}

const bodyHead = /^(?:Ủy ban|Hội đồng|Ban|Liên đoàn|Liên hiệp|Mặt trận) /u;
/** Longer words are no abbreviations. */
const longestWord = 20;

interface Word {
  readonly word: string;
  readonly token: number;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly firstWord: number;
}

const plainWords = (text: string): string[] =>
  evenTones(text.toLowerCase())
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter((word) => word !== '');

const spellers = new WeakMap<Norm, (text: string) => BodySpelling[]>();

/** Finds the bodies whose abbreviations the norm knows, in full or short, in one text after another. Made once a norm. */
export function bodySpeller(norm: Norm): (text: string) => BodySpelling[] {
  const speller = spellers.get(norm) ?? spellerOf(norm);
  spellers.set(norm, speller);
  return speller;
}

/** Words of bodies by the first of them, the longest first, each with "Trung ương" before it is looked for without. */
type Bodies = ReadonlyMap<string | undefined, readonly (readonly string[])[]>;

function bodiesOf({ abbreviations }: Norm): Bodies {
  const names = abbreviations.filter(({ full }) => bodyHead.test(full)).map(({ full }) => plainWords(full));
  const bodies = names.filter((words) => words.length > 2).sort((a, b) => b.length - a.length);
  const byFirst = new Map<string | undefined, (readonly string[])[]>();
  for (const body of bodies) {
    const alike = byFirst.get(body[0]) ?? [];
    byFirst.set(body[0], alike);
    alike.push([...body, 'trung', 'ương'], body);
  }
  return byFirst;
}

function spellerOf(norm: Norm): (text: string) => BodySpelling[] {
  const bodies = bodiesOf(norm);
  const expanded = new Map<string, string[]>();
  const expand = (word: string): string[] => {
    if (word.length > longestWord || !/^\p{Lu}{2}/u.test(word)) return [evenTones(word.toLowerCase())];
    const known = expanded.get(word) ?? plainWords(expandAbbreviations(word, norm));
    expanded.set(word, known);
    return known;
  };
  return (text) => spellingsIn(text, bodies, expand);
}

function spellingsIn(text: string, bodies: Bodies, expand: (word: string) => string[]): BodySpelling[] {
  const tokens: Token[] = [];
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(/[A-Za-zÀ-ỹ\d]+/gu)) {
    const full = expand(found);
    tokens.push({ start: index, end: index + found.length, words: full.length, firstWord: words.length });
    for (const word of full) words.push({ word, token: tokens.length - 1 });
  }
  const spellings: BodySpelling[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = bodyFrom(text, tokens, words, at, bodies);
    if (last === undefined) continue;
    const spelling = spellingOf(text, tokens, words, at, last);
    if (spelling) spellings.push(spelling);
    at = last;
  }
  return spellings;
}

/** The last token of the body that begins at a token; it ends where a token ends, "Trung ương" included. */
function bodyFrom(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  bodies: Bodies,
): number | undefined {
  const from = tokens[at]?.firstWord ?? 0;
  for (const name of bodies.get(words[from]?.word) ?? []) {
    if (!name.every((word, index) => words[from + index]?.word === word)) continue;
    const last = words[from + name.length - 1]?.token ?? at;
    const isWhole = words[from + name.length]?.token !== last;
    if (isWhole && isTogether(text, tokens, at, last)) return last;
  }
  return undefined;
}

/** Nothing but blanks and the punctuation of a name between the words. */
function isTogether(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const gap = text.slice(tokens[index]?.end, tokens[index + 1]?.start);
    if (!/^ ?[-–,.&/]? ?$/u.test(gap)) return false;
  }
  return true;
}

function spellingOf(
  text: string,
  tokens: readonly Token[],
  words: readonly Word[],
  first: number,
  last: number,
): BodySpelling | undefined {
  const part = tokens.slice(first, last + 1);
  const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
  const spelt = text.slice(start, end);
  const isShort = part.some((token) => token.words > 1);
  // In running text the small letter means any such body; a line in capitals spells nothing.
  if (!isShort && (!/^\p{Lu}/u.test(spelt) || spelt === spelt.toUpperCase())) return undefined;
  const name = words.slice(part[0]?.firstWord, (part.at(-1)?.firstWord ?? 0) + (part.at(-1)?.words ?? 0));
  const next = / ([A-Za-zÀ-ỹ]{1,12})(?![A-Za-zÀ-ỹ])/uy;
  next.lastIndex = end;
  const after = next.exec(text)?.[1] ?? '';
  return {
    start,
    end,
    text: normalizeSpaces(evenTones(spelt)),
    key: [...name.map(({ word }) => word), after.toLowerCase()].join(' '),
    isShort,
  };
}
