import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/model/place.ts';
import { judge } from '../rules/judge.ts';

const folder = join(import.meta.dirname, '003-bim-son-dien-hinh-tien-tien-2019');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const { findings, text } = judge(join(folder, 'plan.yaml'));

test('the real plan gives exactly the findings that were reviewed', () => {
  expect(text).toBe(read('findings.txt'));
});

test('the review names every code that is found, and no other', () => {
  const rows = [...read('review.md').matchAll(/^\| E003-\d+ \| [A-Z, ]+ \| ([^|]+) \|/gm)];
  const named = new Set(rows.flatMap(([, shown = '']) => shown.match(/TD\d{3}/g) ?? []));
  expect([...named].sort()).toEqual([...new Set(findings.map(({ code }) => code))].sort());
});

describe('what was checked and is fine', () => {
  // Spelling (group 7) is judged everywhere; these facts are fine as facts.
  const ends = findings
    .filter(({ code }) => code < 'TD7')
    .flatMap(({ place, related = [] }) => [place, ...related.map((other) => other.place)]);
  const isAt = (path: string, { path: at }: Place): boolean => `${at.join('.')}.`.startsWith(`${path}.`);

  test.each([
    ['the shares of the base level', 'meetings.0.groups'],
    ['the shares of the town', 'meetings.1.groups'],
    ['the deadline of the base level', 'meetings.0.finished'],
    ['the deadline of the town', 'meetings.1.finished'],
    ['the deadline of the pilots', 'pilots.0.finished'],
    ['the deadline of the dossier', 'submissions.1.due'],
    ['the presidium', 'presidium'],
    ['the money of the base level', 'meetings.0.funding'],
    ['the money of the town', 'meetings.1.funding'],
    ['the invitees of the first pilot', 'pilots.0.picks.0.invitees'],
  ])('%s is silent', (_name, path) => {
    expect(ends.filter((place) => isAt(path, place))).toEqual([]);
  });
});
