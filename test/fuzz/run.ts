// `npm run fuzz -- --runs 100000 --seed 7`: plans with slips of the hand are judged and printed; nothing may throw, hang
// or be left behind. Without a seed the clock gives one; it is printed, so that a failure can be run again.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/build/project.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'tdkt-fuzz-'));
console.log(`${values.runs} runs, seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/fuzz/vitest.config.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TDKT_FUZZ_RUNS: values.runs, TDKT_FUZZ_SEED: values.seed, TMPDIR: folder, TEMP: folder },
  },
);
const left = readdirSync(folder).filter((name) => name.includes('tdkt'));
rmSync(folder, { recursive: true });
if (left.length > 0) console.log(`left behind: ${left.join(', ')}`);
process.exitCode = status === 0 && left.length === 0 ? 0 : 1;
