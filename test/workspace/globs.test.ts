import { expect, test } from 'vitest';
import { fitsGlob } from '../../src/workspace/globs.ts';

test.each([
  ['luu-tru/**', 'luu-tru', true],
  ['luu-tru/**', 'luu-tru/2019/plan.yaml', true],
  ['luu-tru/**', 'khac/luu-tru/plan.yaml', false],
  ['luu-tru', 'luu-tru/2019/plan.yaml', true],
  ['luu-tru/', 'luu-tru/plan.yaml', true],
  ['./luu-tru', 'luu-tru/plan.yaml', true],
  ['**/nhap-*.yaml', 'nhap-1.yaml', true],
  ['**/nhap-*.yaml', 'a/b/nhap-.yaml', true],
  ['**/nhap-*.yaml', 'a/nhap.yaml', false],
  ['*/plan.yaml', 'a/plan.yaml', true],
  ['*/plan.yaml', 'a/b/plan.yaml', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b/c.yaml', true],
  ['*a*b*', 'xaxbx', true],
  ['ab*ba', 'aba', false],
  ['*.yaml', 'plan.yml', false],
  ['[a].yaml', 'a.yaml', false],
])('%s and %s: %s', (pattern, path, expected) => expect(fitsGlob(pattern, path)).toBe(expected));

test('a pattern of many stars takes no time', () => {
  expect(fitsGlob(`${'**/'.repeat(200)}${'*a'.repeat(200)}b`, `${'a/'.repeat(200)}${'a'.repeat(1000)}`)).toBe(false);
});
