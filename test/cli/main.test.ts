import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { version } from '../../src/build/project.ts';
import { ExitCode } from '../../src/cli/exit-code.ts';
import { helps } from '../../src/cli/help.ts';
import { formatNames } from '../../src/report/formats.ts';
import { scratch } from '../workspace/scratch.ts';
import { runIn } from './fake-io.ts';

test.each([['--version'], ['-V'], ['--version', '--lang', 'en']])('%s prints the version alone', async (...argv) => {
  expect(await runIn('/', argv)).toMatchObject({ code: ExitCode.Clean, out: `${version}\n`, err: '' });
});

describe('help', () => {
  test.each([
    [['--help'], helps[''].vi],
    [['-h', '--lang', 'en'], helps[''].en],
    [['help'], helps[''].vi],
    [['help', 'render'], helps.render.vi],
    [['validate', '--help'], helps.validate.vi],
    [['render', 'a.yaml', '-h', '--lang=en'], helps.render.en],
    [['explain', '-h'], helps.explain.vi],
  ])('%j', async (argv, out) => expect(await runIn('/', argv)).toMatchObject({ code: 0, out, err: '' }));

  test('no words at all are a mistake that help answers', async () => {
    expect(await runIn('/', [])).toMatchObject({ code: ExitCode.Usage, out: '', err: helps[''].vi });
  });

  test('names every command', () => {
    const commands = readdirSync('src/cli/commands').map((file) => file.replace('.ts', ''));
    expect(
      Object.keys(helps)
        .filter((name) => name !== '')
        .sort(),
    ).toEqual(commands);
    for (const command of commands) expect(helps[''].vi).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });
});

describe('mistakes of the command line are sentences and exit code 2', () => {
  test.each([
    [['vlidate'], 'tdkt: không có lệnh “vlidate”. Có phải là validate?', 'tdkt --help'],
    [['xyzzy'], 'tdkt: không có lệnh “xyzzy”.', 'tdkt --help'],
    [['--formt'], 'tdkt: không có tùy chọn --formt.', 'tdkt --help'],
    [['validate', '--formt', 'json'], 'tdkt: không có tùy chọn --formt. Có phải là --format?', 'tdkt validate --help'],
    [['--format', 'json', 'validate'], 'tdkt: tùy chọn --format phải ghi sau tên lệnh.', 'tdkt validate --help'],
    [['validate', '--format'], 'tdkt: tùy chọn --format <dạng> cần có giá trị đi sau.', 'tdkt validate --help'],
    [
      ['validate', '--format', 'xml'],
      `tdkt: không có dạng “xml”; có các dạng ${formatNames.join(', ')}.`,
      'tdkt validate --help',
    ],
    [['explain'], 'tdkt: thiếu <mã> sau tên lệnh.', 'tdkt explain --help'],
    [
      ['explain', 'TD101', 'TD102'],
      'tdkt: thừa chữ sau lệnh “explain”; tên có dấu cách phải đặt trong dấu nháy kép.',
      'tdkt explain --help',
    ],
    [['explain', 'TD1200'], 'tdkt: không có mã “TD1200”. Có phải là TD120?', 'tdkt explain --help'],
    [
      ['explain', 'hello'],
      'tdkt: không có mã “hello”. Mã có dạng TD và ba chữ số, ví dụ TD120.',
      'tdkt explain --help',
    ],
    [['render'], 'tdkt: thiếu <kế hoạch> sau tên lệnh.', 'tdkt render --help'],
    [
      ['render', 'a.yaml', '-o', 'a.pdf'],
      'tdkt: tên tệp in ra phải có đuôi .docx, không phải “a.pdf”.',
      'tdkt render --help',
    ],
    [
      ['render', 'a.yaml', '--format', 'pdf'],
      'tdkt: không có dạng “pdf”; chỉ có docx (tệp Word), html (trang web) và text (chữ thường).',
      'tdkt render --help',
    ],
    [
      ['render', 'a.yaml', 'b.yaml', '-o', '-'],
      'tdkt: nhiều kế hoạch không in chung vào một chỗ được; hãy ghi tên thư mục sau -o.',
      'tdkt render --help',
    ],
    [
      ['render', 'a.yaml', 'b.yaml', '-o', 'ke-hoach.docx'],
      'tdkt: nhiều kế hoạch không in chung vào một chỗ được; hãy ghi tên thư mục sau -o.',
      'tdkt render --help',
    ],
    [
      ['render', 'x/a.yaml', 'y/a.yml', '-o', '/t'],
      'tdkt: có hai kế hoạch cùng in ra “/t/a.docx”; hãy in từng tệp, hoặc nêu thư mục chứa cả hai.',
      'tdkt render --help',
    ],
    [
      ['validate', '--color', 'red'],
      'tdkt: không có cách tô màu “red”; chỉ có auto (tự chọn), always (luôn tô) và never (không tô).',
      'tdkt --help',
    ],
    [
      ['--lang', 'fr', 'validate'],
      'tdkt: không có ngôn ngữ “fr”; chỉ có vi (tiếng Việt) và en (tiếng Anh).',
      'tdkt --help',
    ],
  ])('%j', async (argv, sentence, help) => {
    expect(await runIn('/', argv)).toMatchObject({
      code: ExitCode.Usage,
      out: '',
      err: `${sentence}\nXem cách dùng: ${help}\n`,
    });
  });

  test.each([
    [['vlidate'], 'tdkt: there is no command “vlidate”. Is validate meant?'],
    [['validate', '--x'], 'tdkt: there is no option --x.'],
    [['validate', '--format'], 'tdkt: the option --format <name> needs a value after it.'],
    [['explain'], 'tdkt: <code> is missing after the command.'],
    [
      ['explain', 'a', 'b'],
      'tdkt: there are too many words after “explain”; a name with spaces must stand in double quotes.',
    ],
  ])('in English: %j', async (argv, sentence) => {
    const { code, err } = await runIn('/', [...argv, '--lang', 'en']);
    expect([code, err.split('\n')[0]]).toEqual([2, sentence]);
  });
});

describe('the language', () => {
  const cwd = () => scratch({ 'tdkt.yaml': 'lang: en\n' });
  const first = async (folder: string, argv: string[], env = {}) =>
    (await runIn(folder, argv, { env })).err.split('\n')[0] ?? '';

  test('is Vietnamese unless somebody asks, whatever the system', async () => {
    expect(await first('/', ['x'], { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' })).toContain('không có lệnh');
  });

  test('of tdkt.yaml comes last, then TDKT_LANG, then --lang', async () => {
    const folder = cwd();
    expect(await first(folder, ['x'])).toContain('there is no command');
    expect(await first(folder, ['x'], { TDKT_LANG: 'vi' })).toContain('không có lệnh');
    expect(await first(folder, ['x', '--lang', 'vi'])).toContain('không có lệnh');
    expect(await first('/', ['x', '--lang', 'en'], { TDKT_LANG: 'vi' })).toContain('there is no command');
    expect((await runIn(folder, ['validate', '--help'])).out).toBe(helps.validate.en);
    expect((await runIn(folder, ['explain', 'TD101'])).out).toContain('Why: ');
    expect((await runIn(folder, ['validate', 'tdkt.yaml'])).out).toContain('Checked 1 file');
  });

  test('of TDKT_LANG must be one there is', async () => {
    const { code, err } = await runIn('/', ['validate'], { env: { TDKT_LANG: 'de' } });
    expect([code, err]).toEqual([2, expect.stringContaining('không có ngôn ngữ “de”')]);
  });
});
