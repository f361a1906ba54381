import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

interface Contest {
  readonly name: string;
  readonly argv: readonly string[];
  readonly aim: number;
}

const pairs = 31;
const bin = join(root, 'bin/tdkt.js');
const contests: readonly Contest[] = [
  { name: '--version', argv: [bin, '--version'], aim: 1.25 },
  { name: 'validate one plan', argv: [bin, 'validate', 'examples/first-plan/plan.yaml'], aim: 2.4 },
];

/** Wall time in milliseconds. */
function wall(argv: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, argv, { cwd: root, stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

// Asked of the process itself as it ends, which works on every system.
const atExit = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS));`;

/** Peak memory in MiB. */
function peak(argv: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', atExit, ...argv], { cwd: root, encoding: 'utf8' });
  return Number(/\npeak (\d+)$/.exec(stderr)?.[1]) / 1024;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Pairs, and each pair in the other order than the last, so that a slow spell of the machine hits both sides. */
function race({ name, argv, aim }: Contest, empty: string): Record<string, string | number> {
  for (const warm of [argv, [empty]]) wall(warm);
  const runs = Array.from({ length: pairs }, (_, index) => {
    const first = index % 2 === 0 ? wall(argv) : undefined;
    const bare = wall([empty]);
    const own = first ?? wall(argv);
    return { own, bare, ratio: own / bare };
  });
  const ratios = runs.map((run) => run.ratio);
  return {
    command: name,
    'exit code': spawnSync(process.execPath, argv, { cwd: root, stdio: 'ignore' }).status ?? -1,
    'median ms': quantile(
      runs.map((run) => run.own),
      0.5,
    ).toFixed(1),
    'empty ms': quantile(
      runs.map((run) => run.bare),
      0.5,
    ).toFixed(1),
    ratio: quantile(ratios, 0.5).toFixed(2),
    quartiles: `${quantile(ratios, 0.25).toFixed(2)} - ${quantile(ratios, 0.75).toFixed(2)}`,
    aim,
    'peak MiB': `${peak(argv).toFixed(0)} (empty ${peak([empty]).toFixed(0)})`,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'tdkt-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
console.log(`${pairs} alternating pairs against node on an empty file; Node ${process.versions.node}`);
console.table(contests.map((contest) => race(contest, empty)));
rmSync(folder, { recursive: true });
