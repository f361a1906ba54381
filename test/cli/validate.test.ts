import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, sample } from '../schema/sample.ts';
import { scratch } from '../workspace/scratch.ts';
import { runIn } from './fake-io.ts';

const broken = changed('  place:', '  plase:');
const summary = (out: string): string => out.trimEnd().split('\n').at(-1) ?? '';

test('without a path the current folder is judged, and a clean one gives 0', async () => {
  const { code, out, err } = await runIn(scratch({ 'tdkt.yaml': 'lang: vi\n' }), ['validate', 'tdkt.yaml']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Đã xem 1 tệp với \d+ quy tắc: 0 lỗi, 0 cảnh báo, 0 lưu ý\.\n$/);
});

test('an error gives 1, and the files are named from the current folder', async () => {
  const cwd = scratch({ 'xã a/plan.yaml': broken, 'xã b/plan.yaml': broken });
  const { code, out } = await runIn(cwd, ['validate']);
  expect(code).toBe(1);
  expect(out.match(/--> .*/g)).toEqual(['--> xã a/plan.yaml:6:3', '--> xã b/plan.yaml:6:3']);
  expect(out).toContain(
    'Các quy tắc chưa xét 2 tệp vì tệp còn lỗi về cách ghi nêu ở trên: xã a/plan.yaml, xã b/plan.yaml.',
  );
  expect(summary(out)).toMatch(/^Đã xem 2 tệp với \d+ quy tắc: 2 lỗi, 0 cảnh báo, 0 lưu ý\.$/);
});

test('a broken file does not stop the others', async () => {
  const cwd = scratch({ 'a.yaml': 'kind: [', 'b.yaml': broken, 'c.yaml': 'kind: report\n' });
  const { code, out } = await runIn(cwd, ['validate', '.']);
  expect(code).toBe(1);
  expect(out.match(/\[TD\d+\]/g)).toEqual(['[TD101]', '[TD120]', '[TD128]']);
});

test('a warning alone gives 0', async () => {
  const { code, out } = await runIn(scratch({ 'a.yaml': 'x: 1\n' }), ['validate']);
  expect([code, summary(out)]).toEqual([0, expect.stringContaining('0 lỗi, 1 cảnh báo')]);
});

test('a file of no known kind that is named itself was not judged, and that is an error', async () => {
  const cwd = scratch({ 'a.yaml': 'x: 1\n' });
  const { code, out } = await runIn(cwd, ['validate', 'a.yaml']);
  expect([code, out]).toEqual([1, expect.stringContaining('lỗi[TD128]')]);
  expect((await runIn(cwd, ['validate', '.', 'a.yaml'])).code).toBe(1);
});

test('a missing path beside a file is an error, alone it is no input', async () => {
  const cwd = scratch({ 'a.yaml': 'x: 1\n' });
  expect((await runIn(cwd, ['validate', 'a.yaml', 'b.yaml'])).code).toBe(1);
  expect((await runIn(cwd, ['validate', 'b.yaml'])).code).toBe(3);
});

test('a folder without files is no input', async () => {
  const { code, out } = await runIn(scratch(), ['validate']);
  expect([code, out]).toEqual([3, expect.stringContaining('lưu ý[TD003] Trong thư mục “.” không có tệp')]);
});

test('tdkt.yaml with a mistake is told, one that cannot be used gives 2', async () => {
  const wrong = await runIn(scratch({ 'tdkt.yaml': 'lang: fr\n', 'a.yaml': sample }), ['validate', 'a.yaml']);
  expect([wrong.code, wrong.out]).toEqual([1, expect.stringContaining('--> tdkt.yaml:1:7')]);
  const unusable = await runIn(scratch({ 'tdkt.yaml': 'lang', 'a.yaml': broken }), ['validate']);
  expect([unusable.code, unusable.out.match(/\[TD\d+\]/g)]).toEqual([2, ['[TD111]']]);
  expect(unusable.err).toBe('tdkt.yaml chưa dùng được nên các tệp khác chưa được kiểm tra.\n');
});

test('colours come on a terminal unless NO_COLOR refuses them', async () => {
  const cwd = scratch({ 'a.yaml': broken });
  const isTTY = { stdout: true, stderr: true };
  const painted = await runIn(cwd, ['validate'], { isTTY });
  expect(painted.out).toContain('\u001b[');
  expect((await runIn(cwd, ['validate'], { isTTY, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b');
  expect((await runIn(cwd, ['validate'])).out).not.toContain('\u001b');
});

test('json tells the same findings', async () => {
  const { code, out } = await runIn(scratch({ 'a.yaml': broken }), ['validate', '--format', 'json', '--lang', 'en']);
  const { findings, files } = JSON.parse(out);
  expect(code).toBe(1);
  expect(files).toEqual([{ file: 'a.yaml', judged: false, omitted: 0 }]);
  expect(findings).toMatchObject([{ code: 'TD120', file: 'a.yaml', path: '/document/plase', lang: 'en' }]);
});

test('each format goes to its own file, and people still read theirs', async () => {
  const cwd = scratch({ 'a.yaml': broken });
  const argv = ['validate', '--format', 'json=ket-qua.json', '--format', 'concise=ket-qua.txt'];
  const { code, out } = await runIn(cwd, argv);
  expect([code, out]).toEqual([1, (await runIn(cwd, ['validate'])).out]);
  expect(readFileSync(join(cwd, 'ket-qua.json'), 'utf8')).toBe(
    (await runIn(cwd, ['validate', '--format', 'json'])).out,
  );
  expect(readFileSync(join(cwd, 'ket-qua.txt'), 'utf8')).toMatch(
    /^a\.yaml:6:3: lỗi TD120: Khóa “plase” không dùng được trong “document” [^\n]*\n.*1 tệp.*\n/,
  );
});

test.each([
  [['json', 'concise'], 'chỉ một dạng được in ra đầu ra chuẩn'],
  [['json=a.json', 'concise=A.json'], 'hai dạng cùng ghi vào'],
  [['json='], 'phải là tên tệp'],
  [['json=khong-co/a.json'], 'không có thư mục'],
  [['json=thu-muc'], 'không phải là tệp thông thường'],
  [['json=a.yaml'], 'đã có và không có đuôi .json'],
  [['json=moi.yaml'], 'có đuôi của tệp kế hoạch'],
])('a report asked for as %j is refused before anything is judged', async (values, sentence) => {
  const cwd = scratch({ 'a.yaml': broken, 'thu-muc/b.txt': '' });
  const { code, out, err } = await runIn(cwd, ['validate', ...values.flatMap((value) => ['--format', value])]);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(sentence)]);
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(broken);
});

test('a report that cannot be written is told, and the run counts as not done', async () => {
  const cwd = scratch({ 'a.yaml': broken });
  chmodSync(cwd, 0o500);
  const isRoot = process.getuid?.() === 0;
  const { code, err } = await runIn(cwd, ['validate', '--format', 'json=a.json']);
  chmodSync(cwd, 0o700);
  expect([code, err]).toEqual(isRoot ? [1, ''] : [4, expect.stringContaining('Không ghi được')]);
});

describe('inside GitHub Actions', () => {
  const world = (more = {}) => ({ env: { GITHUB_ACTIONS: 'true', ...more } });

  test('annotations are chosen by themselves, and the table goes to the summary of the step', async () => {
    const cwd = scratch({ 'ke-hoach/a.yaml': broken, 'summary.md': '# Trước đó\n\n' });
    const env = { GITHUB_WORKSPACE: cwd, GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    const { code, out, err } = await runIn(join(cwd, 'ke-hoach'), ['validate'], world(env));
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^::error file=ke-hoach\/a\.yaml,line=6,col=3,endColumn=8,title=TD120::Khóa “plase” [^\n]*\n- /,
    );
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^# Trước đó\n\n\*\*Đã xem 1 tệp/);
    expect(summary).toContain('### <code>ke-hoach/a.yaml</code>\n');
    expect(summary).toContain('\n| ❌ lỗi TD120 | 6 | ');
  });

  test('whoever asks for another format gets that', async () => {
    const cwd = scratch({ 'a.yaml': broken });
    const { out } = await runIn(cwd, ['validate', '--format', 'pretty'], world());
    expect(out).toBe((await runIn(cwd, ['validate'])).out);
  });

  test('a summary that is nearly full takes what fits, one that cannot be written is told', async () => {
    const cwd = scratch({ 'a.yaml': broken, 'summary.md': 'x'.repeat(1024 * 1024 - 500) });
    const path = join(cwd, 'summary.md');
    await runIn(cwd, ['validate'], world({ GITHUB_STEP_SUMMARY: path }));
    expect(statSync(path).size).toBeLessThanOrEqual(1024 * 1024);
    expect(readFileSync(path, 'utf8')).toContain('Còn 1 chỗ nữa');
    const { code, err } = await runIn(cwd, ['validate'], world({ GITHUB_STEP_SUMMARY: cwd }));
    expect([code, err]).toEqual([4, expect.stringContaining('Không ghi được')]);
  });
});

test('an empty path, a second unknown language and a leading --', async () => {
  const cwd = scratch({ 'a.yaml': broken });
  for (const command of ['validate', 'render']) {
    const { code, err } = await runIn(cwd, [command, '']);
    expect([code, err]).toEqual([2, expect.stringContaining('đường dẫn trống')]);
  }
  const twice = await runIn(cwd, ['validate', 'a.yaml', '--lang', 'en', '--lang', 'fr']);
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('“fr”')]);
  expect((await runIn(cwd, ['--', 'validate', 'a.yaml'])).code).toBe(1);
});

test('- reads a plan from standard input, beside files', async () => {
  const stdin = async () => Buffer.from(broken);
  const alone = await runIn(scratch(), ['validate', '-'], { stdin });
  expect([alone.code, alone.out.match(/--> .*/g)]).toEqual([1, ['--> -:6:3']]);
  const both = await runIn(scratch({ 'a.yaml': broken }), ['validate', '-', 'a.yaml'], { stdin });
  expect(both.out.match(/--> .*/g)).toEqual(['--> -:6:3', '--> a.yaml:6:3']);
  const words = await runIn(scratch({ 'tdkt.yaml': 'lang: en\n' }), ['validate', '-'], { stdin });
  expect(summary(words.out)).toMatch(/^Checked 1 file by/);
});
