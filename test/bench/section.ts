import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

/** What a section of the bench is asked. */
export interface Bench {
  /** An empty folder of this run. */
  readonly folder: string;
  /** A script with nothing in it: what node itself costs. */
  readonly empty: string;
  readonly pairs: number;
  readonly seed: number;
  /** How many plans the generated repositories have. */
  readonly sizes: readonly number[];
}

export const bin = join(root, 'bin/tdkt.js');

/** The day on which plans are judged in every run. */
export const today = '2026-05-01';

export const peers = join(root, 'test/bench/node_modules');

/** Says so and gives false where there is nothing to compare with. */
export function havePeers(): boolean {
  if (existsSync(peers)) return true;
  console.log('Left out: the programs to compare with are not installed. Run `npm ci --prefix test/bench` once.');
  return false;
}
