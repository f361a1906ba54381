import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/app/validate.ts';
import { root } from '../../src/build/project.ts';
import { judge } from './judge.ts';

const folder = join(root, 'examples');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.ya?ml$/.test(file))
  .sort();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const linesOf = (file: string): string[] => read(file).trimEnd().split('\n');
const plans = files.filter((file) => /^kind: plan\b/m.test(read(file)));

describe('examples as clerks write them', () => {
  test('are found by themselves', () => {
    expect(plans).toContain('first-plan/plan.yaml');
    expect(plans).toContain('bim-son/dien-hinh-tien-tien/plan.yaml');
  });

  test.each(plans)('%s has nothing against it', (file) => {
    expect(judge(join(folder, file)).text).toBe('');
  });

  test('all of them together have no error and no warning', async () => {
    const { report } = await validate({ paths: ['examples'], cwd: root, today: '2026-01-05' });
    const judged = report.files.filter((file) => file.judged).map(({ file }) => file);
    expect(judged).toEqual(expect.arrayContaining(plans.map((file) => `examples/${file}`)));
    const against = report.findings.filter(({ severity }) => severity !== 'info');
    expect(against.map(({ code, place, message }) => `${place.file} ${code} ${message.vi}`)).toEqual([]);
  });

  test.each(files)('%s keeps to lines of 120 characters', (file) => {
    expect(linesOf(file).filter((line) => [...line].length > 120)).toEqual([]);
  });

  test.each([['year-programme/plan.yaml', 45]])('%s is short', (file, most) => {
    expect(linesOf(file).length).toBeLessThanOrEqual(most);
  });
});
