import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { judge } from './judge.ts';

const folder = join(root, 'test/corpus/004-lang-son-cong-tac-nam-2019');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const { document, findings, text } = judge(join(folder, 'plan.yaml'));

test('the real year plan gives exactly the findings that were reviewed', () => {
  expect(text).toBe(read('findings.txt'));
});

describe('the review', () => {
  const rows = read('review.md').matchAll(/^\| (E004-\d+|-) \| ([A-Z, ]+) \| ([^|]+) \|/gm);
  const review = [...rows].map(([, row = '', kind = '', shown = '']) => ({
    row,
    kind,
    codes: shown.match(/TD\d{3}/g) ?? [],
  }));

  test('speaks of every known error', () => {
    const known = review.flatMap(({ row }) => (row === '-' ? [] : row));
    expect(known).toEqual(Array.from({ length: 12 }, (_, index) => `E004-${index + 1}`));
  });

  test('every error of content and every inconsistency is shown', () => {
    expect(review.filter(({ kind, codes }) => /[SI]/.test(kind) && codes.length === 0)).toEqual([]);
  });

  test('names what is found, and nothing is found that it does not name', () => {
    const named = new Set(review.flatMap(({ codes }) => codes));
    expect([...named].sort()).toEqual([...new Set(findings.map(({ code }) => code))].sort());
  });
});

describe('what was checked and is fine', () => {
  const ends = findings.flatMap(({ place, related = [] }) => [place, ...related.map((other) => other.place)]);

  test.each([
    'clusters.0.count',
    'clusters.0.members',
    'anniversaries.0.count',
    'anniversaries.0.from',
    'anniversaries.0.to',
  ])('%s is silent', (path) => {
    expect(ends.filter(({ path: at }) => `${at.join('.')}.`.startsWith(`${path}.`))).toEqual([]);
  });

  test('the table has 10, 5, 5 and 5 rows, numbered from 1 to 25, each with a unit', () => {
    expect(document.plan.programme?.groups?.map(({ tasks }) => tasks.length)).toEqual([10, 5, 5, 5]);
    const about = findings.filter(({ code }) => ['TD210', 'TD211', 'TD212', 'TD313', 'TD317'].includes(code));
    expect(about).toEqual([]);
  });
});

test('a year programme as clerks write one has nothing against it, and is short', () => {
  const file = join(root, 'examples/year-programme/plan.yaml');
  expect(judge(file).text).toBe('');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(45);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(120);
});
