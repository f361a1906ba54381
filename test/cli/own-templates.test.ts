import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { scratch } from '../workspace/scratch.ts';
import { runIn } from './fake-io.ts';

const header = readFileSync(join(root, 'templates/parts/header.hbs'), 'utf8');

/** A repository with the first plan, and templates below `mau-in`. */
function repository(templates: Readonly<Record<string, string>>, config = 'templates: mau-in\n'): string {
  const folder = scratch({ 'tdkt.yaml': config });
  copyFileSync(join(root, 'examples/first-plan/plan.yaml'), join(folder, 'plan.yaml'));
  mkdirSync(join(folder, 'mau-in'));
  for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, 'mau-in', name), text);
  return folder;
}

const isWritten = (folder: string): boolean => existsSync(join(folder, 'plan.docx'));

describe('templates of a repository', () => {
  test('are used when asked for, and by nobody else', async () => {
    const folder = repository({ 'paragraph.hbs': '<p class="body">(mẫu riêng) {{> inlines inlines}}</p>\n' });
    const print = async (...argv: readonly string[]): Promise<string> =>
      (await runIn(folder, ['render', 'plan.yaml', '--format', 'text', '-o', '-', ...argv])).out;
    expect(await print('--templates', 'mau-in')).toContain('(mẫu riêng)');
    expect(await print()).not.toContain('(mẫu riêng)');
  });

  test('are checked with the plans, at their lines', async () => {
    const folder = repository({
      'header.hbs': `${header}<p>{{{organNam}}}</p>\n{{> header}}\n`,
      'haeder.hbs': '<p>x</p>',
    });
    const { code, out } = await runIn(folder, ['validate', '--format', 'concise']);
    const last = header.split('\n').length;
    expect(code).toBe(1);
    expect(
      out
        .split('\n')
        .filter((line) => line.startsWith('mau-in'))
        .map((line) => line.replace(/: (?:Mẫu|Văn|Không).*/, '')),
    ).toEqual([
      'mau-in/haeder.hbs:1:1: cảnh báo TD958',
      `mau-in/header.hbs:${last}:4: lỗi TD953`,
      `mau-in/header.hbs:${last}:7: lỗi TD956`,
      `mau-in/header.hbs:${last + 1}:1: lỗi TD957`,
    ]);
    const pretty = await runIn(folder, ['validate', '--lang', 'en']);
    expect(pretty.out).toContain('<p>{{{organNam}}}</p>');
  });

  test('with a mistake print nothing', async () => {
    const folder = repository({ 'header.hbs': '{{#each body}}{{#each ../body}}x{{/each}}{{/each}}' });
    const { code, out, err } = await runIn(folder, ['render', 'plan.yaml', '--templates', 'mau-in']);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('lỗi[TD957]');
    expect(isWritten(folder)).toBe(false);
  });

  test('whose markup is wrong are told with file and line', async () => {
    const folder = repository({ 'header.hbs': '<p>\n<script>x</script></p>' });
    const { code, err } = await runIn(folder, ['render', 'plan.yaml', '--templates', 'mau-in']);
    expect(code).toBe(4);
    expect(err).toMatch(/Mẫu in có lỗi ở header\.hbs, dòng 1, chưa in được kế hoạch/);
    expect(isWritten(folder)).toBe(false);
  });

  test.each([
    ['templates: khong-co\n', 'khong-co: lỗi TD951'],
    ['templates: ../ngoai\n', 'tdkt.yaml:1:12: lỗi TD951'],
    ['templates: /etc\n', 'etc: lỗi TD951'],
  ])('%j is refused', async (config, told) => {
    const { code, out } = await runIn(repository({}, config), ['validate', '--format', 'concise']);
    expect(code).toBe(1);
    expect(out).toContain(told);
  });

  test('are no links, of one name each, and no giants', async () => {
    const folder = repository({ 'lines.hbs': `${' '.repeat(1_000_001)}x` });
    mkdirSync(join(folder, 'mau-in/parts'));
    for (const name of ['mau-in/header.hbs', 'mau-in/parts/header.hbs']) writeFileSync(join(folder, name), header);
    symlinkSync(join(root, 'templates/parts/table.hbs'), join(folder, 'mau-in/table.hbs'));
    const { out } = await runIn(folder, ['validate', '--format', 'concise']);
    expect(out.match(/^mau-in\S+ lỗi TD951/gmu)).toEqual([
      'mau-in/lines.hbs:1:1: lỗi TD951',
      'mau-in/parts/header.hbs:1:1: lỗi TD951',
      'mau-in/table.hbs:1:1: lỗi TD951',
    ]);
  });
});
