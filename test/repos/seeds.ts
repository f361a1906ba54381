import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mistake in one of the example repositories, and every finding it brings: `file:line severity code`. */
export interface Seed {
  /** What it breaks: a kind of demand, or what demands rest on. */
  readonly kind: string;
  readonly repo: string;
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[];
  readonly expected: readonly string[];
}

export const seeds: readonly Seed[] = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.json'), 'utf8'));
