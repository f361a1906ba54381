import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import type { Place } from '../../src/model/place.ts';
import { judge } from './judge.ts';

const folder = join(root, 'test/corpus/001-lang-son-hoi-nghi-tong-ket-2019');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const { findings, text } = judge(join(folder, 'plan.yaml'));

test('the real plan gives exactly the findings that were reviewed', () => {
  expect(text).toBe(read('findings.txt'));
});

describe('the review', () => {
  const rows = read('review.md').matchAll(/^\| (E001-\d+) \| ([A-Z, ]+) \| ([^|]+) \|/gm);
  const review = [...rows].map(([, row = '', kind = '', shown = '']) => ({
    row,
    kind,
    codes: shown.match(/TD\d{3}/g) ?? [],
  }));

  test('speaks of every known error', () => {
    expect(review.map(({ row }) => row)).toEqual(Array.from({ length: 17 }, (_, index) => `E001-${index + 1}`));
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
  const isAt = (path: string, { path: at }: Place): boolean => `${at.join('.')}.`.startsWith(`${path}.`);

  test.each([
    ['the count (06)', 'annexes.0.groups.0.count'],
    ['the count (03)', 'annexes.0.groups.1.count'],
    ['the deadline', 'assignments.4.due'],
    ['the co-operation of the office', 'assignments.0.items.1'],
    ['the drafting of the papers', 'assignments.1.items.0'],
    ['the lead of the department', 'assignments.1.items.3'],
    ['the co-operation of the department', 'assignments.1.items.5'],
    ['the co-operation of the broadcaster', 'assignments.3.items.0.with'],
    ['the nested quotation marks', 'annexes.0.groups.0.entries.1'],
  ])('%s is silent', (_name, path) => {
    expect(ends.filter((place) => isAt(path, place))).toEqual([]);
  });
});

test('a plan as clerks write one has nothing against it', () => {
  expect(judge(join(root, 'examples/first-plan/plan.yaml')).text).toBe('');
});
