import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { runIn } from '../cli/fake-io.ts';

const repo = 'examples/hai-cap-2025';

test.each([
  ['14/8/2025', 0],
  ['15/8/2025', 1],
  ['04/9/2025', 2],
  ['2025-12-31', 11],
])('as of %s there are %i plans and rosters', async (day, count) => {
  const { out, code } = await runIn(root, ['validate', repo, '--as-of', day]);
  // tdkt.yaml and the register are of no day.
  expect(out).toContain(`Đã xem ${count + 2} tệp`);
  expect(code).toBe(0);
});

test.each([
  ['vi', 'không phải là một ngày'],
  ['en', 'wants a day'],
])('a day that is none is refused in %s', async (lang, words) => {
  const { code, err } = await runIn(root, ['validate', repo, '--as-of', 'tháng 8/2025', '--lang', lang]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
