import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateTexts } from '../../src/app/texts.ts';
import { nodeIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readmes = ['README.md', 'README.vi.md'];

/** Code blocks of a README, in order. */
const blocks = (file: string): string[] =>
  [...read(file).matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

test('both READMEs show the same commands and examples', () => {
  expect(blocks('README.vi.md')).toEqual(blocks('README.md'));
  const headings = (file: string): number => [...read(file).matchAll(/^## /gm)].length;
  expect(headings('README.vi.md')).toBe(headings('README.md'));
});

test.each(readmes)('%s shows the finding as the program prints it', async (file) => {
  let out = '';
  const io = {
    ...nodeIo(),
    cwd: root,
    stdout: (text: string | Uint8Array) => {
      out += String(text);
    },
  };
  await run(['validate', 'test/rules/groups-total/off-by-one.yaml'], io as never);
  const shown = blocks(file).find((block) => block.startsWith('lỗi['));
  expect(shown).toBeDefined();
  expect(out).toContain(shown?.trimEnd());
});

test.each(readmes)('the plan shown in %s is part of the example', (file) => {
  const plan = read('examples/first-plan/plan.yaml').replace(/ +#.*$/gm, '');
  const shown = blocks(file).find((block) => block.startsWith('meetings:')) ?? '';
  for (const line of shown.trimEnd().split('\n')) expect(plan).toContain(line);
});

test('the example is short enough to read: 45 lines of 120 characters', () => {
  const lines = read('examples/first-plan/plan.yaml').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(45);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(120);
});

test('no README joins commands in a way PowerShell 5 refuses, nor calls the public package', () => {
  for (const file of readmes) {
    expect(blocks(file).join('\n')).not.toContain('&&');
    expect(read(file)).not.toMatch(/npx tdkt/);
  }
});

test.each(readmes)('the register and the roster shown in %s have nothing against them', (file) => {
  const shown = [...read(file).matchAll(/^( *)```yaml\n([\s\S]*?)^\1```/gmu)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
  const texts = shown.filter((text) => /^kind: (?:units|roster)$/mu.test(text));
  expect(texts.length).toBe(2);
  const { report } = validateTexts(
    texts.map((text, index) => ({ name: `${index}.yaml`, text })),
    '2026-09-01',
  );
  expect(report.findings.map(({ code, message }) => `${code} ${message.vi}`)).toEqual([]);
});
