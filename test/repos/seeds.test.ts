import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateTexts } from '../../src/app/texts.ts';
import { root } from '../../src/build/project.ts';
import { type Seed, seeds } from './seeds.ts';

const repos = [...new Set(seeds.map(({ repo }) => repo))];

type Texts = ReadonlyMap<string, string>;

function textsOf(repo: string): Texts {
  const folder = join(root, 'examples', repo);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function findingsIn(texts: Texts): string[] {
  const files = [...texts].map(([name, text]) => ({ name, text }));
  const { report } = validateTexts(files, '2026-01-05');
  expect(report.failures).toEqual([]);
  return report.findings.map(
    ({ place, severity, code }) => `${place.file}:${place.span?.start.line ?? 0} ${severity} ${code}`,
  );
}

/** Text that occurs once, or throughout the file where the seed changes a column. */
function edited(texts: Texts, { file, from, to }: Seed['edits'][number]): Texts {
  const text = texts.get(file) ?? expect.fail(`${file} is not there`);
  expect(text).toContain(from);
  return new Map([...texts, [file, from.endsWith(': ') ? text.replaceAll(from, to) : text.replace(from, to)]]);
}

describe.each(repos)('%s', (repo) => {
  const texts = textsOf(repo);
  const clean = findingsIn(texts);
  const own = seeds.filter((seed) => seed.repo === repo);

  test('has no error and no warning', () => {
    expect(clean.filter((finding) => !finding.includes(' info '))).toEqual([]);
  });

  test.each(own.map((seed) => [seed.kind, seed.edits[0]?.file, seed.edits[0]?.to.trim(), seed] as const))(
    '%s: %s: %s',
    (_kind, _file, _to, { edits, expected }) => {
      const found = findingsIn(edits.reduce(edited, texts));
      // A line that was put in moves those below it; notes of before are left out by their code and file.
      const before = new Set(clean.map((finding) => finding.replace(/:\d+/u, '')));
      expect(found.filter((finding) => !before.has(finding.replace(/:\d+/u, '')))).toEqual(expected);
    },
  );
});

test('there are at least 60 mistakes, over all ten kinds of demands', () => {
  expect(seeds.length).toBeGreaterThanOrEqual(60);
  const kinds = [
    'amount',
    'share',
    'sum',
    'time',
    'oneOf',
    'parts',
    'allocation',
    'coverage',
    'unique',
    'approval',
    'holds',
  ];
  expect(kinds.filter((kind) => !seeds.some((seed) => seed.kind === kind))).toEqual([]);
  expect(seeds.filter(({ expected }) => expected.length === 0)).toEqual([]);
});
