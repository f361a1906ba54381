import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { everyRule, fixturesOf, judgeFixture } from './judge.ts';

const folder = import.meta.dirname;
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => name !== 'around');
const casesOf = (slug: string): string[] => fixturesOf(join(folder, slug));
const expected = (slug: string, name: string): string => {
  const file = join(folder, slug, `${name.replace(/\.yaml$/, '')}.txt`);
  if (!existsSync(file)) throw new Error(`${file}: write the expected findings by hand first`);
  return readFileSync(file, 'utf8');
};

test('every rule has a folder of fixtures of its name, and no folder is without a rule', () => {
  expect(slugs.sort()).toEqual(everyRule.map(({ slug }) => slug).sort());
});

test('codes and slugs are unique, and rules stand in the order of their codes', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(everyRule.map(({ code }) => code)).size).toBe(everyRule.length);
  expect(new Set(everyRule.map(({ slug }) => slug)).size).toBe(everyRule.length);
});

describe.each(slugs)('%s', (slug) => {
  test('has a failing case and a near miss that stays silent', () => {
    const texts = casesOf(slug).map((name) => expected(slug, name));
    expect(texts.some((text) => text === '')).toBe(true);
    expect(texts.some((text) => text !== '')).toBe(true);
  });

  test('disabled, turns a fixture of its own red', () => {
    const others = everyRule.filter((rule) => rule.slug !== slug);
    const red = casesOf(slug).filter(
      (name) => judgeFixture(join(folder, slug, name), others).text !== expected(slug, name),
    );
    expect(red).not.toEqual([]);
  });

  test.each(casesOf(slug))('%s', (name) => {
    expect(judgeFixture(join(folder, slug, name)).text).toBe(expected(slug, name));
  });
});
