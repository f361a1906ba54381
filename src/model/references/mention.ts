import type { Agreement } from '../expressions/expression.ts';
import type { NodePath, Place } from '../place.ts';
import type { Reference } from '../prose/grammar.ts';
import type { Resolution, Target } from './resolve.ts';

/** Where words come from: the clerk's file, or the default words of the standard outline. */
export type Origin = 'plan' | 'outline';

/** One use of a reference in print. */
export interface Mention {
  readonly reference: Reference;
  /** The `<<...>>` in the plan; for default words, the part they speak for. */
  readonly place: Place;
  readonly origin: Origin;
  readonly target: Target | undefined;
  readonly problem: MentionProblem | undefined;
  /** What stands in print for it. */
  readonly printed: string;
  /** Anchored words against the fact; undefined where the fact prints itself. */
  readonly agreement: Agreement | undefined;
  /** Facts said by this mention, references inside names included. */
  readonly says: readonly NodePath[];
}

export type MentionProblem =
  | { readonly kind: 'unresolved'; readonly resolution: Extract<Resolution, { ok: false }> }
  | { readonly kind: 'form'; readonly known: readonly string[] }
  | { readonly kind: 'unprintable' }
  /** It leads back to itself. */
  | { readonly kind: 'cycle' }
  /** Names inside names inside names, more than any document prints. */
  | { readonly kind: 'tooLong' };

/** Words in one face, with their origin in the file. */
export interface PrintedRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly place: Place;
  /** Literal words have none. */
  readonly mention?: Mention;
}

export const textOf = (runs: readonly Pick<PrintedRun, 'text'>[]): string => runs.map((run) => run.text).join('');
