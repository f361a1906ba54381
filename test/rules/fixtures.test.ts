import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { judge } from './judge.ts';

const folder = import.meta.dirname;
const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const casesOf = (slug: string): string[] =>
  readdirSync(join(folder, slug)).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));
const expected = (slug: string, name: string): string => {
  const file = join(folder, slug, `${name}.txt`);
  if (!existsSync(file)) throw new Error(`${slug}/${name}.txt: write the expected findings by hand first`);
  return readFileSync(file, 'utf8');
};

test('every rule has a folder of fixtures of its name, and no folder is without a rule', () => {
  expect(slugs.sort()).toEqual(rules.map(({ slug }) => slug).sort());
});

test('codes and slugs are unique, and rules stand in the order of their codes', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length);
});

describe.each(slugs)('%s', (slug) => {
  test('has a failing case and a near miss that stays silent', () => {
    const texts = casesOf(slug).map((name) => expected(slug, name));
    expect(texts.some((text) => text === '')).toBe(true);
    expect(texts.some((text) => text !== '')).toBe(true);
  });

  test('disabled, turns a fixture of its own red', () => {
    const others = rules.filter((rule) => rule.slug !== slug);
    const red = casesOf(slug).filter((name) => {
      const file = join(folder, slug, `${name}.yaml`);
      return judge(file, readFileSync(file, 'utf8'), others).text !== expected(slug, name);
    });
    expect(red).not.toEqual([]);
  });

  test.each(casesOf(slug))('%s', (name) => {
    expect(judge(join(folder, slug, `${name}.yaml`)).text).toBe(expected(slug, name));
  });
});
