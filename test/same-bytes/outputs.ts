import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import type { nodeIo, run } from '../../src/cli/main.ts';

/** The program, from the bundle or from its source. */
export interface Program {
  readonly run: typeof run;
  readonly nodeIo: typeof nodeIo;
}

export interface Outputs {
  /** Hash of what each command line printed. */
  readonly hashes: Readonly<Record<string, string>>;
  /** What the process took its surroundings for: a zone that is not applied would prove nothing. */
  readonly offset: number;
  readonly locale: string;
}

const plan = 'every-block.yaml';
const commandLines = [
  ...['docx', 'html', 'text'].map((format) => ['render', plan, '--format', format, '-o', '-', '--quiet']),
  ['validate', plan, '--format', 'json'],
  ['validate', plan],
];

export async function outputsOf({ run, nodeIo }: Program): Promise<Outputs> {
  const hashes: Record<string, string> = {};
  for (const line of commandLines) {
    const printed: Buffer[] = [];
    const io = {
      ...nodeIo(),
      cwd: join(root, 'test/same-bytes'),
      stdout: (text: string | Buffer) => void printed.push(Buffer.from(text)),
      stderr: (text: string) => void printed.push(Buffer.from(text)),
    };
    const code = await run(line, io);
    const bytes = Buffer.concat(printed);
    hashes[line.join(' ')] = `${code} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`;
  }
  // A day on which all three zones of the test keep their own time.
  const offset = new Date(2026, 2, 10).getTimezoneOffset();
  return { hashes, offset, locale: Intl.DateTimeFormat().resolvedOptions().locale };
}
