import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report as isReport } from 'tdkt:validators';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { type Ran, runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';
import { type BadInput, badInputs, makeIn, nobody } from './cases.ts';

const entries = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

/** Nothing of the program's inside or of a library's English shows, and nothing acts on the terminal. */
function isFitForPeople({ out, err }: Ran): void {
  const text = `${out}${err}`;
  expect(text).not.toMatch(/\n\s+at |Error:|undefined|\[object|NaN/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
}

/** In this process; somebody without rights needs one of his own. */
async function runAs({ asNobody }: BadInput, cwd: string, argv: readonly string[]): Promise<Ran> {
  if (!asNobody || !('uid' in nobody)) return runIn(cwd, argv);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/tdkt.js'), ...argv], {
    cwd,
    ...nobody,
  });
  return { code: status ?? -1, out: stdout.toString(), err: stderr.toString(), bytes: stdout };
}

/** The words of a document without their markup. */
function wordsOf(path: string): string {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(path))['word/document.xml']);
  const text = xml.replace(/<[^>]*>/g, '');
  return text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_all, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  );
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
    const ran = await runAs(input, folder, ['validate', 'plan.yaml']);
    isFitForPeople(ran);
    expect([ran.code, ran.err]).toEqual([input.validate, '']);
    expect(/\[(TD\d{3})\]/.exec(ran.out)?.[1]).toBe(code);
    const data = await runAs(input, folder, ['validate', 'plan.yaml', '--format', 'json']);
    const report = JSON.parse(data.out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect([data.code, report.findings[0]?.code]).toEqual([input.validate, code]);
  });

  test(input.render === 0 ? 'render writes it as it stands' : 'render writes nothing and leaves nothing', async () => {
    const folder = scratch();
    makeIn(folder, input);
    const before = entries(folder);
    const ran = await runAs(input, folder, ['render', ...(input.args ?? ['plan.yaml'])]);
    isFitForPeople(ran);
    expect(ran.code).toBe(input.render);
    if (input.render === 0) {
      expect(wordsOf(join(folder, 'plan.docx'))).toContain('{{x}} {{{y}}} <b>&amp; ]]> <!-- $z');
      return;
    }
    expect([ran.out, entries(folder)]).toEqual(['', before]);
    expect(ran.err).toContain(input.says ?? '');
    if (input.says === undefined) expect(ran.err).toMatch(/\[TD\d{3}\]/);
  });
});

test('nothing of an input reached the prototypes', () => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
