import { expect, test } from 'vitest';
import { ExitCode } from '../../src/cli/exit-code.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

function fakeIo(): Io & { readonly out: string[]; readonly err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out,
    err,
    cwd: '/',
    env: {},
    today: '2026-01-01',
    isTTY: { stdout: false, stderr: false },
    columns: 80,
    stdin: async () => Buffer.alloc(0),
    stdout: (text) => void out.push(String(text)),
    stderr: (text) => void err.push(text),
  };
}

test.each(['--version', '-V'])('%s prints the version alone', async (flag) => {
  const io = fakeIo();
  expect(await run([flag], io)).toBe(ExitCode.Clean);
  expect(io.out.join('')).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(io.err).toEqual([]);
});
