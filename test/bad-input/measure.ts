// `npm run check:bad-input`: every bad input in a process of its own, with its time and its memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { type BadInput, badInputs, makeIn, nobody } from './cases.ts';

const limits = { seconds: 2, megabytes: 512 };
const bin = join(root, 'bin/tdkt.js');

// Asked of the process itself as it ends, which works on every system.
const atExit = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(2, '\\npeak ' + process.resourceUsage().maxRSS));`;

interface Measured {
  readonly exit: number | null;
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(cwd: string, argv: readonly string[], { asNobody }: BadInput): Measured {
  const start = process.hrtime.bigint();
  const who = asNobody ? nobody : {};
  const words = ['--import', atExit, bin, ...argv];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', ...who });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { exit: status, seconds, megabytes: Number(/\npeak (\d+)$/.exec(stderr)?.[1]) / 1024 };
}

function rowOf(input: BadInput): Record<string, string | number> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-bad-'));
  try {
    makeIn(folder, input);
    const validate = measure(folder, ['validate', 'plan.yaml'], input);
    const render = measure(folder, ['render', ...(input.args ?? ['plan.yaml'])], input);
    const asExpected = validate.exit === input.validate && render.exit === input.render;
    const isWithin = [validate, render].every(
      ({ seconds, megabytes }) => seconds < limits.seconds && megabytes < limits.megabytes,
    );
    return {
      input: input.name,
      code: input.code ?? '',
      validate: `${validate.exit}: ${validate.seconds.toFixed(2)} s, ${validate.megabytes.toFixed(0)} MB`,
      render: `${render.exit}: ${render.seconds.toFixed(2)} s, ${render.megabytes.toFixed(0)} MB`,
      result: asExpected ? (isWithin ? 'ok' : 'TOO MUCH') : 'WRONG EXIT CODE',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = badInputs.map((input) =>
  input.skip ? { input: input.name, result: `skipped: ${input.skip}` } : rowOf(input),
);
console.table(rows);
process.exitCode = rows.some(({ result }) => result !== 'ok' && !String(result).startsWith('skipped')) ? 1 : 0;
