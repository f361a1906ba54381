import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { templates } from '../../src/app/templates.ts';
import type { Repository } from '../../src/model/repository.ts';
import { readRepositories } from '../../src/workspace/repository.ts';
import { sample } from '../schema/sample.ts';
import { scratch } from './scratch.ts';

const units = 'kind: units\nunits: [{id: xa, name: Ủy ban nhân dân xã Hoa Sen, validFrom: 01/7/2025}]\n';
const bytes = Buffer.from(sample);

async function around(cwd: string, ...asked: string[]) {
  const paths = asked.map((name) => join(cwd, name));
  const { of, findings } = await readRepositories(new Map(paths.map((path) => [path, bytes])), cwd, templates);
  const told = findings.map(({ code, severity, place }) => `${code} ${severity} ${place.file}`);
  return { repositories: paths.map(of), told };
}

const plansOf = ({ plans }: Repository): string[] => plans.map(({ path }) => path);

test('below a tdkt.yaml every plan and register is read, whatever the run asks for', async () => {
  const files = { 'tdkt.yaml': 'ignore: [cu]\n', 'a/x.yaml': sample, 'a/units.yaml': units, 'b.yaml': sample };
  const cwd = scratch({
    ...files,
    'cu/c.yaml': sample,
    'ci.yml': 'jobs: {}\n',
    'kho/tdkt.yaml': 'lang: vi\n',
    'kho/d.yaml': sample,
  });
  const { repositories, told } = await around(cwd, 'a/x.yaml', 'kho/d.yaml');
  expect(repositories.map(plansOf)).toEqual([['a/x.yaml', 'b.yaml'], ['d.yaml']]);
  expect(repositories[0]?.register.units.map(({ id, file }) => [id, file])).toEqual([['xa', 'a/units.yaml']]);
  expect(repositories[0]?.register.units[0]?.validFrom?.window.from).toEqual({ year: 2025, month: 7, day: 1 });
  expect([repositories[0]?.isMarked, repositories[1]?.register.units]).toEqual([true, []]);
  expect(told).toEqual(['TD008 warning kho/tdkt.yaml']);
});

test('a git work tree is a repository; what git ignores is none of it unless it is asked for', async () => {
  const cwd = scratch({
    '.gitignore': 'nhap*\n',
    'a.yaml': sample,
    'b.yaml': sample,
    'nhap.yaml': sample,
    'nhap2.yaml': sample,
  });
  execFileSync('git', ['init', '-q'], { cwd });
  const { repositories } = await around(cwd, 'a.yaml', 'nhap2.yaml');
  expect(plansOf(repositories[0] as Repository)).toEqual(['a.yaml', 'b.yaml', 'nhap2.yaml']);
  expect(repositories[0]?.isMarked).toBe(false);
});

test('a lone file has only itself, and the files of one run have each other', async () => {
  const cwd = scratch({ 'a.yaml': sample, 'b.yaml': sample, 'c.yaml': sample });
  expect((await around(cwd, 'a.yaml')).repositories.map(plansOf)).toEqual([['a.yaml']]);
  expect((await around(cwd, 'a.yaml', 'b.yaml')).repositories.map(plansOf)).toEqual([
    ['a.yaml', 'b.yaml'],
    ['a.yaml', 'b.yaml'],
  ]);
});

test('a file nobody asked for that cannot be read is one note, and its facts are unknown', async () => {
  const broken = {
    'b.yaml': 'kind: plan\ndocument: [\n',
    'c.yaml': 'kind: plan\n',
    'units.yaml': 'kind: units\nx: 1\n',
  };
  const cwd = scratch({ 'tdkt.yaml': 'lang: vi\n', 'a.yaml': sample, ...broken });
  const { repositories, told } = await around(cwd, 'a.yaml');
  expect(told).toEqual(['TD006 info b.yaml', 'TD006 info c.yaml', 'TD006 info units.yaml']);
  expect(repositories[0]?.unread).toEqual(['b.yaml', 'c.yaml', 'units.yaml']);
});
