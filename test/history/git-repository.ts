import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { scratch } from '../workspace/scratch.ts';

const settings = {
  'user.name': 'Cán bộ mẫu',
  'user.email': 'mau@example.com',
  'init.defaultBranch': 'main',
  'commit.gpgSign': 'false',
  'core.autocrlf': 'false',
  'merge.conflictStyle': 'merge',
  'protocol.file.allow': 'always',
};

/** The same commits on every machine: no settings of whoever runs it, and the clock of the day before yesterday. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_DATE: '2026-01-02T08:00:00+07:00',
  GIT_COMMITTER_DATE: '2026-01-02T08:00:00+07:00',
};

/** Runs git there; throws with git's own words where it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  const given = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  return execFileSync('git', [...given, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
}

/** An example repository as a work tree of git with one commit. */
export function exampleRepository(name: string): string {
  const folder = scratch();
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  git(folder, 'init', '-q');
  commitAll(folder, 'Kho ban đầu');
  return folder;
}

/** Every file with YAML in it, by its path from the folder, in order. */
export const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** Changes a text that a file has. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`no “${from}” in ${file}`);
  writeFileSync(path, text.replace(from, to));
}
