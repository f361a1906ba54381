import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { helps } from '../../src/cli/help.ts';
import { scratch } from '../workspace/scratch.ts';
import { runIn } from './fake-io.ts';

const plan = readFileSync(join(root, 'examples/first-plan/plan.yaml'), 'utf8');
const folder = (): string =>
  scratch({ 'xa-hoa-sen/plan.yaml': plan, 'cac-xa/a/plan.yaml': plan, 'cac-xa/b.yaml': plan });

/** The command lines under "Examples" of every help. */
const examplesIn = (language: 'vi' | 'en'): string[] =>
  Object.values(helps).flatMap((help) =>
    [...help[language].matchAll(/^ {2}tdkt (.+)$/gm)].map(([, line]) => line ?? ''),
  );

describe('the examples of the help', () => {
  test('are the same in both languages', () => {
    expect(examplesIn('vi').length).toBeGreaterThan(7);
    expect(examplesIn('en')).toEqual(examplesIn('vi'));
  });

  test.each(examplesIn('vi'))('tdkt %s', async (line) => {
    const cwd = folder();
    const [command = '', input] = line.split(' < ');
    const stdin = async () => readFileSync(join(cwd, input ?? ''));
    const { code, err } = await runIn(cwd, command.split(' '), input === undefined ? {} : { stdin });
    expect([code, err]).toEqual([0, '']);
  });
});
