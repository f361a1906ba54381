import type { Say } from '../say.ts';

/** What a reader makes of a phrase: its value, or why it cannot be read. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Say };

/** How the author's words at a mention stand to the fact. */
export type Agreement =
  | { readonly agrees: true }
  /** `says` is what the words mean; undefined when they cannot be read at all. */
  | { readonly agrees: false; readonly says: Say | undefined; readonly why: Say };

/**
 * A typed official phrase. One value has one meaning and keeps its words: `phrase(read(s)) = s` for every accepted `s`.
 * All functions are pure and total: a reader never throws, whatever the text.
 */
export interface Expression<T extends { readonly written: string }> {
  readonly name: ExpressionName;
  /** Reads any accepted wording, upper or lower case, surrounding spaces ignored. */
  read(text: string): Reading<T>;
  /** Reads the machine form (a map in YAML); `written` becomes the normal form. */
  fromMap(map: Readonly<Record<string, unknown>>): Reading<T>;
  /** The words as written. */
  phrase(value: T): string;
  /** The one normal wording of the value, official Vietnamese; reading it gives an equal value. */
  normal(value: T): string;
  /** Other printable forms by name (`long`, `number`, ...); each reads back to an equal value. */
  readonly forms: Readonly<Record<string, (value: T) => string>>;
  /** Same meaning, whatever the words. */
  equal(a: T, b: T): boolean;
  /** Do the author's words at a mention say the fact? */
  agree(fact: T, words: string): Agreement;
  /** The value in plain words, for messages. */
  describe(value: T): Say;
}

export type ExpressionName =
  | 'quantity'
  | 'share'
  | 'time'
  | 'duration'
  | 'ordinal'
  | 'period'
  | 'code'
  | 'lunarDate'
  | 'clock'
  | 'person';
