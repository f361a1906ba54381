import { ExitCode } from './exit-code.ts';

/** All the program knows of the world, so that a test can give it another one. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO date of the clerk's own calendar. */
  readonly today: string;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean };
  readonly columns: number;
  stdin(): Promise<Buffer>;
  stdout(text: string | Buffer): void;
  stderr(text: string): void;
}

/** Everything is read on first use: opening a stream takes longer than `--version`. */
export function nodeIo(): Io {
  return {
    get cwd() {
      return process.cwd();
    },
    env: process.env,
    get today() {
      return isoDate(new Date());
    },
    isTTY: {
      get stdout() {
        return process.stdout.isTTY === true;
      },
      get stderr() {
        return process.stderr.isTTY === true;
      },
    },
    get columns() {
      return process.stdout.columns || 80;
    },
    stdin: readStdin,
    stdout: (text) => void closable(process.stdout).write(text),
    stderr: (text) => void closable(process.stderr).write(text),
  };
}

const guarded = new WeakSet<NodeJS.WriteStream>();

// `tdkt ... | head` closes the pipe early; that is the reader's choice, not a failure.
function closable(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (!guarded.has(stream)) {
    guarded.add(stream);
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') void tellLost(error, stream);
    });
  }
  return stream;
}

/** What was to be printed is lost, as on a full disk: said once, and the exit code says it too. */
async function tellLost(error: NodeJS.ErrnoException, stream: NodeJS.WriteStream): Promise<void> {
  if (process.exitCode === ExitCode.Unjudged) return;
  process.exitCode = ExitCode.Unjudged;
  if (stream === process.stderr) return;
  const { lostOutput } = await import('./lost-output.ts');
  closable(process.stderr).write(lostOutput(error, process.argv.slice(2), process.env));
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function isoDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
