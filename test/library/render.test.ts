import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { type RenderResult, render, validate } from '../../src/library/index.ts';
import { readDigest } from '../../src/render/digest.ts';
import { runIn } from '../cli/fake-io.ts';
import { changed, sample } from '../schema/sample.ts';
import { scratch } from '../workspace/scratch.ts';
import { textsIn } from './folder-texts.ts';

const today = '2026-01-05';
const cwd = join(root, 'examples/first-plan');
const plan = { name: 'plan.yaml', text: readFileSync(join(cwd, 'plan.yaml'), 'utf8') };
const config = { name: 'tdkt.yaml', text: readFileSync(join(cwd, 'tdkt.yaml'), 'utf8') };

const printed = async (format: string): Promise<Buffer> =>
  (await runIn(cwd, ['render', 'plan.yaml', '--format', format, '-o', '-'])).bytes;

test('a document has the bytes of the command line, from the disk and from memory', async () => {
  const expected = await printed('docx');
  const fromDisk = await render({ path: 'plan.yaml', cwd, format: 'docx', today });
  const fromMemory = await render({ text: plan, others: [config], format: 'docx', today });
  for (const { document } of [fromDisk, fromMemory]) expect(expected.equals(document ?? Buffer.alloc(0))).toBe(true);
  expect(readDigest(fromMemory.document as Uint8Array)).toBe('ours-untouched');
  expect(fromMemory.report).toEqual(fromDisk.report);
});

test.each(['html', 'text'] as const)('%s is a string', async (format) => {
  const { document } = await render({ text: plan, format, today });
  expect(document).toBe((await printed(format)).toString('utf8'));
});

test('the report is the one of validate', async () => {
  const { report } = await render({ text: plan, format: 'text', today, lang: 'en' });
  expect(report).toEqual(await validate({ texts: [plan], today, lang: 'en' }));
});

test('a plan with errors in what it says is printed', async () => {
  const text = plan.text.replace('<<series.dien-hinh>>', '<<series.dien-hin>>');
  const { document, report } = await render({ text: { ...plan, text }, format: 'text', today });
  expect([typeof document, report.summary.errors > 0]).toEqual(['string', true]);
});

const reasonOf = (result: RenderResult): unknown => (result.document === undefined ? result.reason : undefined);

test.each([
  ['vi', 'Chưa in được kế hoạch: hãy sửa các lỗi đã nêu rồi in lại.'],
  ['en', 'The plan was not printed: correct the errors that were told and print it again.'],
] as const)('broken structure is a reason, not an error, %s', async (lang, reason) => {
  const text = { name: 'a.yaml', text: changed('  place:', '  plase:') };
  const result = await render({ text, format: 'docx', today, lang });
  expect([reasonOf(result), result.report.findings.map(({ code }) => code)]).toEqual([reason, ['TD120']]);
});

test('a file that is not there is a reason', async () => {
  const result = await render({ path: 'khong-co.yaml', cwd: scratch(), format: 'docx', today, lang: 'en' });
  expect(reasonOf(result)).toBe('The file of the plan could not be read, so there is nothing to print.');
  expect(result.report.findings.map(({ code }) => code)).toEqual(['TD004']);
});

test('a folder is not one plan', async () => {
  const result = await render({ path: '.', cwd, format: 'docx', today });
  expect(reasonOf(result)).toBe('Không đọc được tệp kế hoạch nên không có gì để in.');
});

test('a file beside the plan that cannot be read is told, on the disk and in memory', async () => {
  const files = { 'tdkt.yaml': 'lang: vi\n', 'a.yaml': sample, 'b.yaml': 'kind: plan\ndocument: [\n' };
  const folder = scratch(files);
  const onDisk = await render({ path: 'a.yaml', cwd: folder, format: 'text', today });
  const [text, ...others] = ['a.yaml', 'b.yaml', 'tdkt.yaml'].map((name) => ({
    name,
    text: files[name as keyof typeof files],
  }));
  if (!text) throw new Error('no text');
  expect(await render({ text, others, format: 'text', today })).toEqual(onDisk);
  expect(onDisk.report.findings.map(({ code }) => code)).toContain('TD006');
});

test('names of units come from the register among the other texts', async () => {
  const folder = join(root, 'test/rules/unit-not-in-force/old-name');
  const texts = textsIn(folder);
  const text = texts.find(({ name }) => name === 'plan.yaml') ?? plan;
  const others = texts.filter((other) => other !== text);
  const inMemory = await render({ text, others, format: 'text', today });
  expect(inMemory).toEqual(await render({ path: 'plan.yaml', cwd: folder, format: 'text', today }));
  expect(inMemory.report.findings.map(({ code }) => code)).toContain('TD417');
});
