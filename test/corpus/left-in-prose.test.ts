import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { romanFrom } from '../../src/model/expressions/roman.ts';
import { proseOf } from '../../src/model/plan/facts.ts';
import { readProse } from '../../src/model/prose/grammar.ts';
import { judge } from '../rules/judge.ts';

interface Left {
  readonly plan: string;
  /** The few words around the digits, as the file has them; they stand there once. */
  readonly words: string;
  readonly why: string;
}

const department = 'a department of the central body goes by its number: it is its name';
const feasts = 'the years of feasts and holidays, which the plan neither sets nor computes with';

/** Every digit and Roman ordinal of the four real plans that stands in the words and is no value of the plan. */
const left: readonly Left[] = [
  { plan: '000', words: 'Vụ III - Ban TĐKT TW', why: department },
  { plan: '000', words: 'trong năm 2019 và năm 2020', why: feasts },
  { plan: '001', words: 'Vụ III Ban TĐKTTW', why: department },
  { plan: '001', words: 'Lãnh đạo Vụ III', why: department },
  { plan: '003', words: 'trong năm 2019, 2020', why: feasts },
  { plan: '003', words: 'Thi đua khen thưởng số 3', why: 'the cluster is one of several and goes by its number' },
  { plan: '003', words: 'Bim Sơn>> năm 2019', why: 'the year a cluster was formed for is part of what it is called' },
  { plan: '004', words: 'Vụ III, Ban TĐKT TW', why: department },
];

/** `12`, `V`; an office short for a letter (`C, PCVP`) is no numeral, and no congress is beyond I, V and X. */
const numerals = /\d+|(?<![\p{L}\d])[IVX]+(?![\p{L}\d])/gu;

interface Found {
  readonly plan: string;
  readonly path: string;
  /** The property as the file has it, line breaks as spaces. */
  readonly text: string;
  readonly at: number;
}

function* numeralsLeft(folder: string): Generator<Found> {
  const { document } = judge(join(import.meta.dirname, folder, 'plan.yaml'));
  for (const { path, text: prose, mode } of proseOf(document)) {
    const text = prose.replaceAll('\n', ' ');
    for (const { kind, range } of readProse(prose, mode).flat()) {
      if (kind === 'reference') continue;
      for (const { 0: numeral, index } of text.slice(range.start, range.end).matchAll(numerals)) {
        if (!/\d/.test(numeral) && romanFrom(numeral) === undefined) continue;
        yield { plan: folder.slice(0, 3), path: path.join('.'), text, at: range.start + index };
      }
    }
  }
}

const found = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [...numeralsLeft(entry.name)] : [],
);

/** Where the words of an entry stand around a numeral, if they do. */
function placeOf({ plan, words }: Left, { plan: where, path, text, at }: Found): string | undefined {
  const start = plan === where ? text.lastIndexOf(words, at) : -1;
  return start >= 0 && at < start + words.length ? `${path}:${start}` : undefined;
}

test('every digit and Roman ordinal is a value of the plan, or is listed with its reason', () => {
  const unlisted = found.filter((one) => left.every((entry) => placeOf(entry, one) === undefined));
  const shown = unlisted.map(
    ({ plan, path, text, at }) => `${plan} ${path}: ${text.slice(Math.max(0, at - 30), at + 20)}`,
  );
  expect(shown).toEqual([]);
});

test.each(left)('$plan “$words” stands there once', (entry) => {
  expect(new Set(found.flatMap((one) => placeOf(entry, one) ?? [])).size).toBe(1);
});

test('the list is short, and so is each entry', () => {
  expect(left.length).toBeLessThanOrEqual(25);
  expect(left.filter(({ words }) => words.split(' ').length > 6)).toEqual([]);
});
