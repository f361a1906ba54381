import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report as isReport } from 'tdkt:validators';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { validate } from '../../src/library/index.ts';
import { runIn } from '../cli/fake-io.ts';
import { changed, sample } from '../schema/sample.ts';
import { scratch } from '../workspace/scratch.ts';
import { textsIn } from './folder-texts.ts';

const today = '2026-01-05';
const oldName = join(root, 'test/rules/unit-not-in-force/old-name');

describe('files', () => {
  test.each([
    ['vi', ['examples', 'test/rules'], 400],
    ['en', ['examples', 'test/rules/superior-share', 'test/rules/loosened-limit'], 40],
  ] as const)(
    'the data is what the command line prints as json, %s',
    async (lang, paths, least) => {
      const { out } = await runIn(root, ['validate', ...paths, '--format', 'json', '--lang', lang]);
      const report = await validate({ paths, cwd: root, today, lang });
      expect(report).toEqual(JSON.parse(out));
      expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
      expect(report.findings.length).toBeGreaterThan(least);
    },
    180_000,
  );

  test('the language is the one of tdkt.yaml, unless the call says another', async () => {
    const cwd = scratch({ 'tdkt.yaml': 'lang: en\n', 'a.yaml': changed('  place:', '  plase:') });
    const messageIn = async (lang?: 'vi'): Promise<string | undefined> =>
      (await validate({ paths: ['.'], cwd, today, lang })).findings.find(({ code }) => code === 'TD120')?.message;
    expect(await messageIn()).toBe('The key “plase” cannot be used in “document”.');
    expect(await messageIn('vi')).toBe('Khóa “plase” không dùng được trong “document” (Thể thức văn bản).');
  });

  test('a path that leads nowhere is a finding', async () => {
    const { findings, files } = await validate({ paths: ['khong-co.yaml'], cwd: scratch(), today });
    expect(findings).toMatchObject([
      {
        code: 'TD004',
        severity: 'error',
        file: 'khong-co.yaml',
        message: 'Không có tệp hoặc thư mục “khong-co.yaml”.',
      },
    ]);
    expect(files).toEqual([]);
  });

  test('without a folder paths start at the current one', async () => {
    const { files } = await validate({ paths: ['examples/first-plan/plan.yaml'], today });
    expect(files.map(({ file }) => file)).toEqual(['examples/first-plan/plan.yaml', 'examples/first-plan/tdkt.yaml']);
  });
});

describe('texts', () => {
  const folders = [
    'examples/lang-son',
    'examples/first-plan',
    ...readdirSync(join(root, 'test/rules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('tdkt.yaml'))
      .map((path) => join('test/rules', path, '..')),
  ];

  test.each(folders)('%s: the same in memory and on the disk', async (folder) => {
    const cwd = join(root, folder);
    const onDisk = await validate({ paths: ['.'], cwd, today, lang: 'vi' });
    // In a folder a file of another sort is a warning; handed over as a text it was meant to be judged.
    const named = await validate({ paths: onDisk.files.map(({ file }) => file), cwd, today, lang: 'vi' });
    expect(await validate({ texts: textsIn(cwd), today, lang: 'vi' })).toEqual(named);
  });

  test('a plan is judged by the register beside it, with both ends', async () => {
    const { findings, summary } = await validate({ texts: textsIn(oldName), today, lang: 'en' });
    expect(summary).toMatchObject({ files: 3, errors: 0, warnings: 2 });
    expect(findings.find(({ code }) => code === 'TD417')).toMatchObject({
      file: 'plan.yaml',
      range: { start: { line: 14, column: 12 } },
      related: [{ file: 'units.yaml', range: { start: { line: 8, column: 87 } } }, { file: 'plan.yaml' }],
    });
  });

  test('one text alone needs no tdkt.yaml', async () => {
    const { files, findings } = await validate({ texts: [{ name: 'nhap.yaml', text: 'kind: pla\n' }], today });
    expect(files).toEqual([{ file: 'nhap.yaml', judged: false, omitted: 0 }]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['TD128', 'error']]);
  });

  test('a tdkt.yaml that cannot be used is all that is judged, as on the disk', async () => {
    const files = { 'tdkt.yaml': 'lang: [\n', 'a.yaml': sample };
    const onDisk = await validate({ paths: ['.'], cwd: scratch(files), today });
    const texts = Object.entries(files).map(([name, text]) => ({ name, text }));
    expect(await validate({ texts, today })).toEqual(onDisk);
    expect(onDisk.files.map(({ file }) => file)).toEqual(['tdkt.yaml']);
  });

  test('a text that is too large is a finding', async () => {
    const text = `#${'x'.repeat(16 * 1024 * 1024)}`;
    const { findings } = await validate({ texts: [{ name: 'a.yaml', text }], today });
    expect(findings.map(({ code }) => code)).toEqual(['TD107']);
  });

  test('the answer is plain data of its own', async () => {
    const texts = [{ name: 'a.yaml', text: changed('  place:', '  plase:') }];
    const first = await validate({ texts, today });
    expect(structuredClone(first)).toEqual(first);
    first.findings.length = 0;
    expect((await validate({ texts, today })).findings.length).toBeGreaterThan(0);
  });
});
