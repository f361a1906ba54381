import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { readDigest } from '../../src/render/digest.ts';
import { changed } from '../schema/sample.ts';
import { scratch } from '../workspace/scratch.ts';
import { runIn } from './fake-io.ts';

const isWindows = process.platform === 'win32';
const plan = readFileSync(join(root, 'examples/first-plan/plan.yaml'), 'utf8');
const folder = (): string => scratch({ 'xã/plan.yaml': plan });

test('the document stands beside the plan, and its whole path is printed', async () => {
  const cwd = folder();
  const path = join(cwd, 'xã/plan.docx');
  expect(await runIn(cwd, ['render', 'xã/plan.yaml'])).toMatchObject({ code: 0, out: `Đã ghi: ${path}\n`, err: '' });
  expect(readDigest(readFileSync(path))).toBe('ours-untouched');
  expect(readdirSync(join(cwd, 'xã')).sort()).toEqual(['plan.docx', 'plan.yaml']);
});

test('-o names it, and - is standard output', async () => {
  const cwd = folder();
  const { out } = await runIn(cwd, ['render', 'xã/plan.yaml', '-o', 'ra.docx', '--lang', 'en']);
  expect(out).toBe(`Written: ${join(cwd, 'ra.docx')}\n`);
  const { bytes, code } = await runIn(cwd, ['render', 'xã/plan.yaml', '-o', '-']);
  expect([code, bytes.equals(readFileSync(join(cwd, 'ra.docx')))]).toEqual([0, true]);
});

test('a document is not printed on a terminal', async () => {
  const isTTY = { stdout: true, stderr: true };
  const { code, err } = await runIn(folder(), ['render', 'xã/plan.yaml', '-o', '-'], { isTTY });
  expect([code, err]).toEqual([2, expect.stringContaining('không in tệp Word ra màn hình')]);
});

test('a plan with errors that fits its structure is written, with 1', async () => {
  const cwd = scratch({ 'a.yaml': plan.replace('<<series.dien-hinh>>', '<<series.dien-hin>>') });
  const { code, out, err } = await runIn(cwd, ['render', 'a.yaml']);
  expect([code, out]).toEqual([1, `Đã ghi: ${join(cwd, 'a.docx')}\n`]);
  expect(err).toMatch(/lỗi\[TD\d{3}\]/);
});

test('a plan with broken structure is not written, with 4', async () => {
  const cwd = scratch({ 'a.yaml': changed('  place:', '  plase:') });
  const { code, out, err } = await runIn(cwd, ['render', 'a.yaml']);
  expect([code, out, readdirSync(cwd)]).toEqual([4, '', ['a.yaml']]);
  expect(err).toMatch(/Chưa in được kế hoạch: hãy sửa các lỗi đã nêu rồi in lại\.\n$/);
});

test('what is no plan gives 3 and its sentence', async () => {
  const cwd = folder();
  const missing = await runIn(cwd, ['render', 'b.yaml']);
  expect([missing.code, missing.err]).toEqual([3, expect.stringContaining('Không có tệp hoặc thư mục “b.yaml”.')]);
  const empty = await runIn(scratch({ 'x/a.yaml': 'x: 1\n' }), ['render', 'x']);
  expect([empty.code, empty.err]).toEqual([3, expect.stringContaining('“x” không có kế hoạch nào để in.')]);
});

describe('what stands at the output', () => {
  const render = (cwd: string, ...more: string[]) => runIn(cwd, ['render', 'xã/plan.yaml', '-o', 'ra.docx', ...more]);

  test('is replaced when tdkt wrote it and nobody changed it', async () => {
    const cwd = folder();
    expect((await render(cwd)).code).toBe(0);
    expect((await render(cwd)).code).toBe(0);
  });

  test.each([
    ['a text', () => Buffer.from('của người khác'), 'không phải do tdkt in ra'],
    ['an empty file', () => Buffer.alloc(0), 'không phải do tdkt in ra'],
  ])('is kept when it is %s, and replaced by force', async (_name, bytes, reason) => {
    const cwd = folder();
    const path = join(cwd, 'ra.docx');
    writeFileSync(path, bytes());
    const { code, out, err } = await render(cwd);
    expect([code, out, err]).toEqual([4, '', expect.stringContaining(reason)]);
    expect(readFileSync(path)).toEqual(bytes());
    expect((await render(cwd, '--force')).code).toBe(0);
    expect(readDigest(readFileSync(path))).toBe('ours-untouched');
  });

  test('is kept when it is a folder, by force too', async () => {
    const cwd = scratch({ 'xã/plan.yaml': plan, 'ra.docx/giữ': '' });
    for (const more of [[], ['--force']]) {
      const { code, err } = await render(cwd, ...more);
      expect([code, err]).toEqual([4, expect.stringContaining('là thư mục')]);
    }
  });

  test('must lie in a folder there is', async () => {
    const { code, err } = await runIn(folder(), ['render', 'xã/plan.yaml', '-o', 'chưa/có/ra.docx']);
    expect([code, err]).toEqual([4, expect.stringMatching(/^Không có thư mục “.*có”; hãy tạo thư mục trước/)]);
  });

  test.skipIf(isWindows)('is kept when it is a link; force replaces the link and not what it leads to', async () => {
    const cwd = scratch({ 'xã/plan.yaml': plan, 'khác.txt': 'giữ' });
    symlinkSync('khác.txt', join(cwd, 'ra.docx'));
    const { code, err } = await render(cwd);
    expect([code, err]).toEqual([4, expect.stringContaining('là liên kết tới tệp khác')]);
    expect((await render(cwd, '--force')).code).toBe(0);
    expect(readFileSync(join(cwd, 'khác.txt'), 'utf8')).toBe('giữ');
    expect(statSync(join(cwd, 'ra.docx')).size).toBeGreaterThan(1000);
  });

  test.skipIf(isWindows)('is never the plan, by a link either', async () => {
    const cwd = folder();
    symlinkSync('xã/plan.yaml', join(cwd, 'ra.docx'));
    const { code, err } = await render(cwd, '--force');
    expect([code, err]).toEqual([4, expect.stringContaining('chính là tệp kế hoạch')]);
    expect(readFileSync(join(cwd, 'xã/plan.yaml'), 'utf8')).toBe(plan);
  });
});

describe('other formats and several plans', () => {
  const folders = (): string =>
    scratch({ 'cac-xa/a/plan.yaml': plan, 'cac-xa/b.yaml': plan, 'cac-xa/c.yaml': 'x: 1\n' });

  test('a folder prints each plan beside itself, and files of other kinds are passed over', async () => {
    const cwd = folders();
    const { code, out } = await runIn(cwd, ['render', 'cac-xa']);
    expect([code, out]).toEqual([
      0,
      `Đã ghi: ${join(cwd, 'cac-xa/a/plan.docx')}\nĐã ghi: ${join(cwd, 'cac-xa/b.docx')}\n`,
    ]);
  });

  test('-o is a folder then, with the folders below as they were', async () => {
    const cwd = folders();
    const { code } = await runIn(cwd, ['render', 'cac-xa', '-o', 'ra', '--format', 'html', '--quiet']);
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'ra'), { recursive: true }).sort()).toEqual(['a', join('a', 'plan.html'), 'b.html']);
  });

  test('one bad plan does not stop the others, and the worst outcome is the exit code', async () => {
    const cwd = scratch({ 'a.yaml': changed('  place:', '  plase:'), 'b.yaml': plan });
    const { code, out, err } = await runIn(cwd, ['render', 'a.yaml', 'b.yaml', 'c.yaml']);
    expect([code, out]).toEqual([4, `Đã ghi: ${join(cwd, 'b.docx')}\n`]);
    expect(err).toContain('TD120');
    expect(err).toContain('Không có tệp hoặc thư mục “c.yaml”.');
  });

  test('progress shows on a terminal alone, and is taken away before other words', async () => {
    const isTTY = { stdout: false, stderr: true };
    const { err } = await runIn(folders(), ['render', 'cac-xa'], { isTTY, columns: 20 });
    expect(err).toBe(
      ['[1/2] cac-xa/a/plan', '', '[2/2] cac-xa/b.yaml', '', ''].map((line) => `\r\u001b[K${line}`).join(''),
    );
    expect((await runIn(folders(), ['render', 'cac-xa'])).err).toBe('');
  });

  test('a page is replaced while nobody edited it, and kept afterwards', async () => {
    const cwd = folder();
    const render = (...more: string[]) => runIn(cwd, ['render', 'xã/plan.yaml', '--format', 'html', ...more]);
    const path = join(cwd, 'xã/plan.html');
    expect([(await render()).code, (await render()).code]).toEqual([0, 0]);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Hoa Sen', 'Hoa Hồng'));
    const { code, err } = await render();
    expect([code, err]).toEqual([4, expect.stringContaining('đã được sửa sau khi in')]);
    expect((await render('--force')).code).toBe(0);
  });

  test('a text prints on a terminal too, and one that is there is kept', async () => {
    const cwd = folder();
    const isTTY = { stdout: true, stderr: false };
    const { code, out } = await runIn(cwd, ['render', 'xã/plan.yaml', '--format', 'text', '-o', '-'], { isTTY });
    expect(code).toBe(0);
    expect(out).toContain('\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n');
    const render = (...more: string[]) => runIn(cwd, ['render', 'xã/plan.yaml', '--format', 'text', ...more]);
    expect((await render()).code).toBe(0);
    expect(await render()).toMatchObject({ code: 4, err: expect.stringContaining('tệp chữ thường không mang dấu') });
    expect((await render('--force')).code).toBe(0);
  });
});

describe('- reads the plan from standard input', () => {
  const stdin = async () => Buffer.from(plan);
  const terminal = { stdout: true, stderr: true };
  const fromInput = (...more: string[]) => runIn(scratch(), ['render', '-', ...more], { stdin });

  test('and -o names the document, the same as from the file', async () => {
    const cwd = folder();
    const named = await runIn(cwd, ['render', '-', '-o', 'ra.docx'], { stdin });
    expect(named).toMatchObject({ code: 0, out: `Đã ghi: ${join(cwd, 'ra.docx')}\n`, err: '' });
    await runIn(cwd, ['render', 'xã/plan.yaml']);
    expect(readFileSync(join(cwd, 'ra.docx')).equals(readFileSync(join(cwd, 'xã/plan.docx')))).toBe(true);
    expect((await runIn(cwd, ['render', '-', '-o', 'ra.docx'], { stdin })).code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['ra.docx', 'xã']);
  });

  test.each(['docx', 'html', 'text'])('and without -o %s goes to standard output and nowhere else', async (format) => {
    const cwd = folder();
    const piped = await runIn(cwd, ['render', '-', '--format', format], { stdin });
    const file = await runIn(cwd, ['render', 'xã/plan.yaml', '--format', format, '-o', '-']);
    expect([piped.code, piped.err, piped.bytes.equals(file.bytes)]).toEqual([0, '', true]);
    expect(piped.bytes.length).toBeGreaterThan(1000);
    expect(readdirSync(cwd)).toEqual(['xã']);
  });

  test('and only a text is printed on a terminal that nobody named', async () => {
    const run = (...more: string[]) => runIn(scratch(), ['render', '-', ...more], { stdin, isTTY: terminal });
    const [word, page, text] = [await run(), await run('--format', 'html'), await run('--format', 'text')];
    expect([word.code, word.out, word.err]).toEqual([2, '', expect.stringContaining('không in tệp Word ra màn hình')]);
    expect([page.code, page.out, page.err]).toEqual([2, '', expect.stringContaining('không in trang web ra màn hình')]);
    expect([text.code, text.out]).toEqual([0, expect.stringContaining('MỤC ĐÍCH, YÊU CẦU')]);
    expect((await run('--format', 'html', '-o', '-')).code).toBe(0);
  });

  test('and findings about it stand on stderr under the name -', async () => {
    const wrong = async () => Buffer.from(plan.replace('<<series.dien-hinh>>', '<<series.dien-hin>>'));
    const { code, out, err } = await runIn(scratch(), ['render', '-', '--format', 'text'], { stdin: wrong });
    expect([code, out.startsWith('ỦY BAN NHÂN DÂN')]).toEqual([1, true]);
    expect(err).toMatch(/lỗi\[TD\d{3}\][^\n]*\n\s*--> -:\d+:\d+/);
    const broken = async () => Buffer.from(changed('  place:', '  plase:'));
    expect(await runIn(scratch(), ['render', '-'], { stdin: broken })).toMatchObject({ code: 4, out: '' });
    expect(await runIn(scratch(), ['render', '-'])).toMatchObject({ code: 4, out: '' });
  });

  test('and its repository is that of the current folder', async () => {
    const english = scratch({ 'tdkt.yaml': 'lang: en\n' });
    const { out } = await runIn(english, ['render', '-', '-o', 'ra.docx'], { stdin });
    expect(out).toBe(`Written: ${join(english, 'ra.docx')}\n`);
  });

  test.each([
    [['plan.yaml'], 'kế hoạch đọc từ đầu vào chuẩn được in một mình'],
    [['-'], 'kế hoạch đọc từ đầu vào chuẩn được in một mình'],
    [['-o', 'ra/'], 'kế hoạch đọc từ đầu vào chuẩn không có tên; hãy ghi tên tệp sau -o'],
    [['-o', '.'], 'kế hoạch đọc từ đầu vào chuẩn không có tên; hãy ghi tên tệp sau -o'],
  ])('alone, with a name for the file: %j', async (more, words) => {
    const { code, out, err } = await fromInput(...more);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
  });
});
