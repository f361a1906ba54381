import type { Norm } from './norm.ts';
import type { PlanModel } from './plan/read.ts';
import { comparable, normalizeSpaces } from './text.ts';

/** "Ủy ban nhân dân tỉnh Lạng Sơn" as "UBND tỉnh Lạng Sơn": only the kind of body at the start is shortened. */
export function abbreviateStart(name: string, norm: Norm): string {
  const plain = normalizeSpaces(name);
  const fits = norm.abbreviations.filter(({ full }) => plain.toLowerCase().startsWith(full.toLowerCase()));
  const [longest] = fits.sort((a, b) => b.full.length - a.full.length);
  return longest ? longest.short + plain.slice(longest.full.length) : plain;
}

/** The short name the repository's register gives a body, else its name with the usual abbreviations. */
export const shortNameOf = (name: string, { shortNames }: Pick<PlanModel, 'shortNames'>, norm: Norm): string =>
  shortNames.get(comparable(name)) ?? abbreviateStart(name, norm);

/** Every usual abbreviation written out, so that two spellings of one body compare equal: "Ban TĐKTTW" and the long name. */
export function expandAbbreviations(name: string, norm: Norm): string {
  const { full, shorts } = expansionsOf(norm);
  return normalizeSpaces(name).replace(
    /\p{Lu}[\p{L}]*/gu,
    (word) => full.get(word) ?? (word.length > longest ? undefined : split(word, shorts, full)) ?? word,
  );
}

interface Expansions {
  readonly full: ReadonlyMap<string, string>;
  /** The longest first. */
  readonly shorts: readonly string[];
}

/** Asked for every name of every plan; made once a norm. */
const known = new WeakMap<Norm, Expansions>();

function expansionsOf(norm: Norm): Expansions {
  const before = known.get(norm);
  if (before) return before;
  const full = new Map(norm.abbreviations.map(({ short, full: long }) => [short, long]));
  const expansions = { full, shorts: [...full.keys()].sort((a, b) => b.length - a.length) };
  known.set(norm, expansions);
  return expansions;
}

/** No abbreviation of an office is longer; a word of 40,000 letters is not taken apart. */
const longest = 24;

/** A word made of nothing but abbreviations: "TĐKTTW" is TĐKT and TW. */
function split(word: string, shorts: readonly string[], full: ReadonlyMap<string, string>): string | undefined {
  const first = shorts.find((short) => word.startsWith(short) && word.length > short.length);
  if (!first) return undefined;
  const rest = word.slice(first.length);
  const expanded = full.get(rest) ?? split(rest, shorts, full);
  return expanded && `${full.get(first)} ${expanded}`;
}
