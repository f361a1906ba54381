import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { judge } from './judge.ts';

test.each(['first-plan', 'year-programme', 'attached-to-decision'])(
  '%s, as clerks write one, has nothing against it',
  (name) => {
    expect(judge(join(root, 'examples', name, 'plan.yaml')).text).toBe('');
  },
);

test('a year programme is short', () => {
  const lines = readFileSync(join(root, 'examples/year-programme/plan.yaml'), 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(45);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(120);
});
