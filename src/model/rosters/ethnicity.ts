import { comparable } from '../text.ts';
import { evenTones } from '../tone-placement.ts';

/** A people of the national list, and how else it is written. */
export interface Ethnicity {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A people's name as it is compared: one case, one apostrophe, tones in one place, without "dân tộc" in front. */
export const ethnicityKey = (written: string): string =>
  evenTones(comparable(written.normalize('NFC')))
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/^(?:người )?dân tộc (?=\S)|^người (?=\S)/u, '');

const known = new WeakMap<readonly Ethnicity[], ReadonlyMap<string, string>>();

/** The names of the list by every way to write them; made once a list. */
export function namesByKey(ethnicities: readonly Ethnicity[]): ReadonlyMap<string, string> {
  const names =
    known.get(ethnicities) ??
    new Map(
      ethnicities.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [ethnicityKey(each), name] as const)),
    );
  known.set(ethnicities, names);
  return names;
}
