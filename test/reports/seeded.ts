import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { seeds } from '../repos/seeds.ts';

/** The page that the built program writes of a province with many mistakes at once, and how many findings it has. */
export function seededPage(work: string): { readonly page: string; readonly told: number } {
  const folder = join(work, 'lang-son');
  cpSync(join(root, 'examples/lang-son'), folder, { recursive: true });
  for (const { file, from, to } of seeds.filter(({ repo }) => repo === 'lang-son').flatMap(({ edits }) => edits)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
  const asked = ['--format', 'html=bao-cao.html', '--format', 'json'];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/tdkt.js'), 'validate', ...asked], options);
  if (stdout === '') throw new Error(stderr);
  return { page: readFileSync(join(folder, 'bao-cao.html'), 'utf8'), told: JSON.parse(stdout).findings.length };
}
