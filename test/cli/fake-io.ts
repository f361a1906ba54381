import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** The same as bytes. */
  readonly bytes: Buffer;
}

/** Runs one command line in this process, in a world of its own. */
export async function runIn(cwd: string, argv: readonly string[], world: Partial<Io> = {}): Promise<Ran> {
  const out: Buffer[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    cwd,
    env: {},
    today: '2026-01-05',
    isTTY: { stdout: false, stderr: false },
    columns: 80,
    stdin: async () => Buffer.alloc(0),
    stdout: (text) => void out.push(Buffer.from(text)),
    stderr: (text) => void err.push(text),
    ...world,
  });
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString('utf8'), err: err.join(''), bytes };
}
