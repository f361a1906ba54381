import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Ran, runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';
import { badInputs, makeIn } from './cases.ts';

const entries = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

/** Nothing of the program's inside or of a library's English shows, and nothing acts on the terminal. */
function isFitForPeople({ out, err }: Ran): void {
  const text = `${out}${err}`;
  expect(text).not.toMatch(/\n\s+at |Error:|undefined|\[object|NaN/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
}

describe.each(badInputs.map((input) => [input.name, input] as const))('%s', (_name, input) => {
  const { code, skip } = input;
  if (skip) {
    test.skip(`not made: ${skip}`, () => {});
    return;
  }

  test('validate says what is wrong', async () => {
    const folder = scratch();
    makeIn(folder, input);
    const ran = await runIn(folder, ['validate', 'plan.yaml']);
    isFitForPeople(ran);
    expect([ran.code, ran.err]).toEqual([input.validate, '']);
    expect(/\[(TD\d{3})\]/.exec(ran.out)?.[1]).toBe(code);
    const data = await runIn(folder, ['validate', 'plan.yaml', '--format', 'json']);
    expect([data.code, JSON.parse(data.out).findings[0]?.code]).toEqual([input.validate, code]);
  });

  test(input.render === 0 ? 'render writes it as it stands' : 'render writes nothing and leaves nothing', async () => {
    const folder = scratch();
    makeIn(folder, input);
    const before = entries(folder);
    const ran = await runIn(folder, ['render', ...(input.args ?? ['plan.yaml'])]);
    isFitForPeople(ran);
    expect(ran.code).toBe(input.render);
    if (input.render === 0) return;
    expect([ran.out, entries(folder)]).toEqual(['', before]);
    expect(ran.err).toContain(input.says ?? '');
    if (input.says === undefined) expect(ran.err).toMatch(/\[TD\d{3}\]/);
  });
});

test('nothing of an input reached the prototypes', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
