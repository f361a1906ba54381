import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { judge } from '../rules/judge.ts';
import { reviewed } from './reviewed.ts';

interface Row {
  /** `E003-1`, or `-` for what no list names. */
  readonly row: string;
  readonly kind: string;
  readonly codes: readonly string[];
}

const rowsOf = (review: string): Row[] =>
  [...review.matchAll(/^\| (E\d{3}-\d+|-) \| ([A-Z, ]+) \| ([^|]+) \|/gm)].map(
    ([, row = '', kind = '', shown = '']) => ({ row, kind, codes: shown.match(/TD\d{3}/g) ?? [] }),
  );
const isAt = (path: string, { path: at }: Place): boolean => `${at.join('.')}.`.startsWith(`${path}.`);

test('every corpus is reviewed', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(reviewed.map(({ folder }) => folder)).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(reviewed)('$folder', ({ folder, rows, open, fine, besidesSpelling = false }) => {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, folder, name), 'utf8');
  const { findings, text } = judge(join(import.meta.dirname, folder, 'plan.yaml'));
  const review = rowsOf(read('review.md'));

  test('the real plan gives exactly the findings that were reviewed', () => {
    expect(text).toBe(read('findings.txt'));
  });

  test('the review speaks of every known error', () => {
    const known = review.flatMap(({ row }) => (row === '-' ? [] : row));
    const prefix = `E${folder.slice(0, 3)}`;
    expect(known).toEqual(Array.from({ length: rows }, (_, index) => `${prefix}-${index + 1}`));
  });

  test('every error of content and every inconsistency is shown, or known to be open', () => {
    const unseen = review.filter(({ kind, codes }) => /[SI]/.test(kind) && codes.length === 0);
    expect(unseen.map(({ row }) => row)).toEqual(open);
  });

  test('the review names what is found, and nothing is found that it does not name', () => {
    const named = new Set(review.flatMap(({ codes }) => codes));
    expect([...named].sort()).toEqual([...new Set(findings.map(({ code }) => code))].sort());
  });

  const ends = findings
    .filter(({ code }) => !besidesSpelling || code < 'TD7')
    .flatMap(({ place, related = [] }) => [place, ...related.map((other) => other.place)]);

  test.each(fine)('%s is silent', (_name, path) => {
    expect(ends.filter((place) => isAt(path, place))).toEqual([]);
  });
});

test('the year programme has 10, 5, 5 and 5 rows, numbered from 1 to 25, each with a unit', () => {
  const { document, findings } = judge(join(import.meta.dirname, '004-lang-son-cong-tac-nam-2019/plan.yaml'));
  expect(document.plan.programme?.groups?.map(({ tasks }) => tasks.length)).toEqual([10, 5, 5, 5]);
  const about = findings.filter(({ code }) => ['TD210', 'TD211', 'TD212', 'TD313', 'TD317'].includes(code));
  expect(about).toEqual([]);
});
