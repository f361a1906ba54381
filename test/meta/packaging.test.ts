import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(lock.packages);

test('the lockfile names no registry', () => {
  expect(locked.length).toBeGreaterThan(50);
  const named = locked.filter(([, { resolved, version = '' }]) => resolved !== undefined || version.includes(':'));
  expect(named.map(([path]) => path)).toEqual([]);
});

test('the lockfile holds the binaries of every system, or `npm ci` fails there', () => {
  const present = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const wanted = locked.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !present.has(name))).toEqual([]);
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
