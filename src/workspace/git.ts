import { spawn } from 'node:child_process';

/**
 * Which of these paths (relative to `folder`, with `/`) git ignores. None when there is no git, no repository, or git
 * refuses: then everything is read, which is the safe side.
 */
export async function ignoredByGit(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  // The dot keeps a name that starts with a colon from being one of git's patterns; git answers as it was asked.
  const answer = await checkIgnore(folder, paths.map((path) => `./${path}`).join('\0'));
  return new Set(answer.split('\0').flatMap((path) => (path === '' ? [] : path.slice(2))));
}

// A watcher named in the repository's own settings is a program somebody else chose: it is not started.
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

function checkIgnore(folder: string, input: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn('git', [...settings, 'check-ignore', '-z', '--stdin'], {
      cwd: folder,
      env: withoutGit(process.env),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => resolve(''));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks).toString('utf8') : ''));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** Inside a git hook these variables point at another repository than the folder's own. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
