import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type FormatName, formatNames, formats } from '../../src/report/formats.ts';
import type { Report } from '../../src/report/report.ts';
import { hostile, printing, reportOf, saying } from './many.ts';
import { finding, report as sample } from './sample.ts';

const schemas = join(import.meta.dirname, 'schemas');
const schema = (file: string): string => readFileSync(join(schemas, file), 'utf8');

// The URI formats of SARIF are judged by patterns of our own below; `ajv` alone knows none.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(JSON.parse(schema('sarif-2.1.0.json')));
const isCodeQuality = ajv.compile(JSON.parse(schema('gitlab-code-quality.json')));

const print = async (format: FormatName, report: Report, more = {}): Promise<string> =>
  (await formats[format].load())(report, { ...printing, ...more });

function expectFits(fits: ValidateFunction, text: string): void {
  expect(fits(JSON.parse(text)), ajv.errorsText(fits.errors?.slice(0, 5))).toBe(true);
}

async function expectJunit(text: string): Promise<void> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    schema: [{ fileName: 'junit-10.xsd', contents: schema('junit-10.xsd') }],
  });
  expect(errors).toEqual([]);
}

describe.each([0, 1, 600])('%i findings', (count) => {
  test.each(['vi', 'en'])('fit the schemas of SARIF, GitLab and JUnit, in %s', async (lang) => {
    const report = reportOf(count);
    const [sarif, gitlab, junit] = await Promise.all(
      (['sarif', 'gitlab', 'junit'] as const).map((format) => print(format, report, { lang })),
    );
    expectFits(isSarif, sarif ?? '');
    expectFits(isCodeQuality, gitlab ?? '');
    await expectJunit(junit ?? '');
    expect(JSON.parse(sarif ?? '').runs[0].results).toHaveLength(count);
    expect(JSON.parse(gitlab ?? '')).toHaveLength(count);
    const cases = Math.ceil(count / 10) + 1;
    expect(junit).toContain(`<testsuite name="tdkt" tests="${cases}" failures="${cases - 1 - Number(count === 1)}"`);
  });
});

test('the sample with a failure, a file that was not read and a suppressed finding fits too', async () => {
  const suppression = { reason: 'đã báo cáo', by: 'superior', place: finding.place, until: '2026-12-31' } as const;
  const report = { ...sample, suppressed: [{ ...finding, suppression }] };
  const sarif = await print('sarif', report);
  expectFits(isSarif, sarif);
  expectFits(isCodeQuality, await print('gitlab', report));
  await expectJunit(await print('junit', report));
  const [run] = JSON.parse(sarif).runs;
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(run.results.map(({ suppressions }: { suppressions?: unknown }) => suppressions)).toEqual([
    undefined,
    undefined,
    [expect.objectContaining({ kind: 'external', justification: 'đã báo cáo' })],
  ]);
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'x%C3%A3/plan.yaml' },
    region: { startLine: 9, startColumn: 3, endLine: 9, endColumn: 9 },
  });
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('TD120');
});

test('a wrong report is refused by each schema', async () => {
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
  expect(isCodeQuality([{ description: 'x', fingerprint: 'y' }])).toBe(false);
  await expect(expectJunit('<testsuites><testcase name="a"/></testsuites>')).rejects.toThrow();
});

describe('GitHub', () => {
  test('annotates the worst ten of each kind, and tells all others as plain lines', async () => {
    const text = await print('github', reportOf(600));
    const lines = text.split('\n');
    const commands = lines.filter((line) => line.startsWith('::'));
    expect(commands.map((line) => line.slice(2, line.indexOf(' ')))).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ]);
    expect(lines[30]).toBe('- Còn 570 chỗ không hiện cạnh dòng trong yêu cầu kéo (GitHub chỉ giữ mỗi loại 10 chỗ):');
    expect(lines.filter((line) => line.startsWith('- xã '))).toHaveLength(570);
    expect(lines.at(-2)).toMatch(/^- Đã xem 61 tệp .* 200 lỗi, 200 cảnh báo, 200 lưu ý\.$/);
  });

  test('a command reads as it was meant', async () => {
    const [first] = (await print('github', { ...sample, failures: [] }, { folder: 'ke-hoach' })).split('\n');
    expect(first).toBe(
      '::error file=ke-hoach/xã/plan.yaml,line=9,col=3,endColumn=9,title=TD120::Khóa “subjct” không dùng được.' +
        '%0Ake-hoach/tỉnh/plan.yaml:120: cấp trên ghi thế này%0Acách sửa: Sửa lại tên khóa.',
    );
  });

  test('failures of the program stand among the ten errors', async () => {
    const failures = Array.from({ length: 12 }, (_, index) => ({ file: `${index}.yaml`, error: '' }));
    const text = await print('github', { ...reportOf(30), failures });
    expect(text.match(/^::error /gm)).toHaveLength(10);
    expect(text.match(/^- Chương trình có lỗi/gm)).toHaveLength(2);
  });
});

test('Markdown keeps the worst that fit into its bytes, and counts the others', async () => {
  const whole = await print('markdown', reportOf(600));
  const mostBytes = 20_000;
  const text = await print('markdown', reportOf(600), { mostBytes });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
  expect(Buffer.byteLength(text)).toBeGreaterThan(mostBytes * 0.9);
  const told = text.match(/^\| (?:❌|⚠️|ℹ️) /gmu)?.length ?? 0;
  expect(text).toContain(`Còn ${600 - told} chỗ nữa`);
  expect(text).not.toContain('ℹ️');
  expect(whole.match(/^\| ❌ /gmu)).toHaveLength(200);
  expect(whole).not.toContain('chỗ nữa');
});

describe('600 findings stay within what the platforms take', () => {
  test.each([
    ['markdown', 1024 * 1024],
    ['sarif', 10 * 1000 * 1000],
    ['gitlab', 10 * 1000 * 1000],
    ['junit', 10 * 1000 * 1000],
    ['github', 1024 * 1024],
  ] as const)('%s', async (format, bytes) => {
    expect(Buffer.byteLength(await print(format, reportOf(600)))).toBeLessThan(bytes);
  });

  test('of SARIF no more results than GitHub takes, the worst of them', async () => {
    const [run] = JSON.parse(await print('sarif', reportOf(30_000))).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }: { level: string }) => level !== 'note')).toHaveLength(20_000);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('Còn 5000 chỗ');
  });
});

// What a terminal or a reader would act on; a line break is how all of these formats part their lines.
const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;

describe.each(formatNames)('hostile words in %s', (format) => {
  test.each(hostile)('%j', async (text) => {
    const out = await print(format, saying(text), { showsIgnored: true });
    expect(out.replaceAll('\n', '').replaceAll('\ufe0f', '')).not.toMatch(acting);
    await structure[format]?.(out, text);
  });
});

const tagsOf = (page: string): readonly string[] => page.match(/<[^>]*>/g) ?? [];
const plainPage = await print('html', saying('lời'), { showsIgnored: true });

/** Of formats with a structure: read back, there is nothing in it but what we put there. */
const structure: Partial<Record<FormatName, (out: string, text: string) => unknown>> = {
  github(out) {
    const lines = out.split('\n');
    // Of a failure, and of each of three findings.
    expect(lines.filter((line) => /^\s*::/.test(line)).map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::error',
      '::warning',
      '::notice',
    ]);
    for (const line of lines.filter((each) => each !== ''))
      expect(line).toMatch(/^(?:::(?:error|warning|notice) file=|- )/);
    for (const line of lines.filter((each) => each.startsWith('::'))) {
      const [, properties = ''] = /^::\w+ (.*?)::/.exec(line) ?? [];
      expect(properties.split(',').map((pair) => pair.split('=')[0])).toEqual(expect.arrayContaining(['file']));
      expect(properties.replace(/%(?:25|0D|0A|3A|2C)/g, '')).not.toMatch(/[%\r\n:]/);
    }
    for (const line of lines.filter((each) => each.startsWith('- '))) expect(line).not.toContain('##[');
  },
  sarif(out) {
    expectFits(isSarif, out);
    const [run] = JSON.parse(out).runs;
    for (const { locations, message } of run.results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^(?:[A-Za-z0-9\-_.!~*'()/]|%[0-9A-F]{2})+$/);
      expect(message.text).not.toMatch(/(?<!\\)\]\(|(?<!\{)\{\d+\}(?!\})/);
    }
  },
  gitlab(out) {
    expectFits(isCodeQuality, out);
    expect(JSON.parse(out)).toHaveLength(4);
  },
  async junit(out) {
    await expectJunit(out);
    expect(out.match(/<\/?[a-z-]+/g)).toEqual(
      '<testsuites <testsuite <testcase <failure </failure <error </error <system-out </system-out </testcase </testsuite </testsuites'.split(
        ' ',
      ),
    );
  },
  json(out, text) {
    expect(JSON.parse(out).findings[0].message).toBe(text);
  },
  html(out) {
    // Of a page that says nothing of its own: the same tags in the same order, so no word has become one.
    expect(tagsOf(out)).toEqual(tagsOf(plainPage));
  },
  concise(out) {
    expect(out.split('\n')).toHaveLength(8 + 1);
  },
  markdown(out) {
    const bare = out.replaceAll('<!-- -->', '');
    expect(bare.replace(/<\/?(?:code|em|br)>/g, '')).not.toMatch(/[<>]/);
    const rows = out.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + 3);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
    const words = out.replace(/<code>.*?<\/code>/g, '');
    expect(out).not.toMatch(/&#(?:64|58);(?!<!)|www\./);
    expect(words).not.toMatch(/@[A-Za-z]|(?<!&)#\d|GH-\d|www\.|:\/\//);
  },
};
