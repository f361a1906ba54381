import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

/** A script of node with its arguments. */
export interface Program {
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** Beside the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds; `cpu` is user and system time of all threads. `peak` is the largest resident set in MiB. */
export interface Sample {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
  readonly code: number | null;
  readonly stdout: string;
}

const atExit = join(root, 'test/bench/sides/at-exit.cjs');

/** Throws where the program was killed or did not start: a table must not show how fast something fails to run. */
export function run({ argv, cwd = root, env = {} }: Program): Sample {
  const start = process.hrtime.bigint();
  const { status, stdout, output, stderr } = spawnSync(process.execPath, ['--require', atExit, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const told = output?.[3];
  if (!told) throw new Error(`${argv.join(' ')}: no figures, exit code ${status}\n${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall, peak: maxRSS / 1024, code: status, stdout };
}

export interface Duel {
  readonly own: readonly Sample[];
  readonly other: readonly Sample[];
}

/** Pairs, and each pair in the other order than the last, so that a slow spell of the machine hits both sides. */
export function duel(own: Program, other: Program, pairs: number): Duel {
  for (const program of [own, other]) run(program);
  const rounds = Array.from({ length: pairs }, (_, index) => {
    const first = index % 2 === 0 ? run(own) : undefined;
    const second = run(other);
    return { own: first ?? run(own), other: second };
  });
  return { own: rounds.map((round) => round.own), other: rounds.map((round) => round.other) };
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

type Measure = 'cpu' | 'wall' | 'peak';

export const medianOf = (samples: readonly Sample[], measure: Measure): number =>
  median(samples.map((sample) => sample[measure]));

/** The median of the pairs' ratios with its quartiles: `1.08 (1.05 - 1.12)`. */
export function ratioOf({ own, other }: Duel, measure: Measure): string {
  const ratios = own.map((sample, index) => sample[measure] / (other[index]?.[measure] ?? Number.NaN));
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratios, share).toFixed(2));
  return `${middle} (${low} - ${high})`;
}

/** Both sides of a duel as one row of a table; times with so many digits after the point. */
export function rowOf(fight: Duel, digits = 0): Record<string, string> {
  const both = (measure: Measure, places: number): string =>
    [fight.own, fight.other].map((side) => medianOf(side, measure).toFixed(places)).join(' : ');
  return {
    'CPU ms': both('cpu', digits),
    'CPU ratio': ratioOf(fight, 'cpu'),
    'wall ms': both('wall', digits),
    'wall ratio': ratioOf(fight, 'wall'),
    'peak MiB': both('peak', 0),
  };
}
