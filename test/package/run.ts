import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

/** A failure inside the bundle shows its one line first. */
const most = 3000;

/** Starts one of Node's programs and gives what it printed; throws with all of it where it fails. */
export function node(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: withoutNpm(process.env),
  });
  if (status === 0) return stdout;
  throw new Error(`${args.join(' ')} ended with ${status}\n${(stdout + stderr).slice(-most)}`, { cause: error });
}

export function npm(args: readonly string[], cwd: string): string {
  const script = process.env['npm_execpath'];
  if (script === undefined) throw new Error('run this by `npm run check:package`');
  return node([script, ...args], cwd);
}

export const compile = (args: readonly string[], cwd: string): string =>
  node([join(root, 'node_modules/typescript/bin/tsc'), ...args], cwd);

/** What `npm run` tells its scripts would send an npm that they start back to this folder. */
const withoutNpm = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
