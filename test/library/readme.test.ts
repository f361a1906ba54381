import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { readDigest } from '../../src/render/digest.ts';
import { scratch } from '../workspace/scratch.ts';

// Both READMEs show the same blocks, which another test holds.
const [, example = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

test('the program of the README runs as it stands', () => {
  const folder = scratch({ 'program.mjs': example });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/tdkt'), 'junction');
  cpSync(join(root, 'examples/first-plan'), join(folder, 'examples/first-plan'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe('2 files, 0 errors\nTD121 TD123\n');
  expect(readDigest(readFileSync(join(folder, 'ke-hoach.docx')))).toBe('ours-untouched');
  expect(readdirSync(folder).sort()).toEqual(['examples', 'ke-hoach.docx', 'node_modules', 'program.mjs']);
});
