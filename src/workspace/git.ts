import { spawn } from 'node:child_process';

/** What git answered; without a code there is no such program. */
export interface GitAnswer {
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs one command of git in a folder. Only words of our own, object names and checked names of branches are arguments;
 * paths go through standard input or come back from git.
 */
export function git(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const child = spawn('git', [...settings, ...args], {
      cwd: folder,
      env: { ...withoutGit(process.env), ...quiet },
      windowsHide: true,
    });
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const answer = (code: number | undefined): GitAnswer => ({
      code,
      stdout: Buffer.concat(out),
      stderr: Buffer.concat(err).toString('utf8'),
    });
    child.on('error', () => resolve(answer(undefined)));
    child.on('close', (code) => resolve(answer(code ?? 1)));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** The parts that git, asked with `-z`, ends with a zero. */
export const partsOf = ({ stdout }: GitAnswer): string[] => stdout.toString('utf8').split('\0').slice(0, -1);

/**
 * Which of these paths (relative to `folder`, with `/`) git ignores. None when there is no git, no repository, or git
 * refuses: then everything is read, which is the safe side.
 */
export async function ignoredByGit(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  // The dot keeps a name that starts with a colon from being one of git's patterns; git answers as it was asked.
  const input = paths.map((path) => `./${path}`).join('\0');
  const answer = await git(folder, ['check-ignore', '-z', '--stdin'], input);
  return new Set(answer.code === 0 ? partsOf(answer).map((path) => path.slice(2)) : []);
}

// A watcher named in the repository's own settings is a program somebody else chose: it is not started.
const settings = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** Its words are read, nothing is fetched or written, and nobody is asked. */
const quiet = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };

/** Inside a git hook these variables point at another repository than the folder's own. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
