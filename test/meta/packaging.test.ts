import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;

test('the lockfile names no registry', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> };
  const packages = Object.entries(lock.packages);
  expect(packages.length).toBeGreaterThan(50);
  const isAddress = (value: unknown) => typeof value === 'string' && /^(?:https?|git|file)[+:]/.test(value);
  const named = packages.filter(([, entry]) => 'resolved' in entry || isAddress(entry.version));
  expect(named.map(([path]) => path)).toEqual([]);
});

test('every version is exact', () => {
  const versions = Object.entries({ ...manifest.devDependencies, ...manifest.overrides });
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^(?:\d+\.\d+\.\d+|\$.+)$/.test(version))).toEqual([]);
});

test('who installs tdkt installs nothing else', () => {
  const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'];
  expect(kinds.filter((kind) => manifest[kind] !== undefined)).toEqual([]);
});

test('there are no other folders than those of the design', () => {
  const made = ['node_modules', 'dist', 'coverage'];
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  const allowed = ['bin', 'examples', 'schemas', 'src', 'templates', 'test', ...made];
  expect(folders.filter((folder) => !allowed.includes(folder))).toEqual([]);
});

test('scripts use no quotes or assignments that cmd.exe does not know', () => {
  const scripts = Object.entries(manifest.scripts ?? {});
  expect(scripts.filter(([, command]) => /'|(?:^|&& )\w+=/.test(command))).toEqual([]);
});
