import { describe, expect, test } from 'vitest';
import { runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';
import { everyFormat } from './every-format.ts';
import { nastyRosters } from './nasty.ts';

const marked = (text: string) => scratch({ 'tdkt.yaml': 'lang: vi\n', 'ds.yaml': text });

describe.each(nastyRosters)('$name', ({ text, secrets }) => {
  test.each(['vi', 'en'])('%s: nobody is named in any format', async (lang) => {
    for (const { format, text: shown } of await everyFormat(marked(text), ['ds.yaml', '--lang', lang])) {
      expect(shown, format).toMatch(/TD\d{3}/);
      const plain = shown.normalize('NFC').toLowerCase();
      for (const secret of secrets) expect(plain, format).not.toContain(secret.toLowerCase());
    }
  });
});

const roster = `kind: roster
unit: Ủy ban nhân dân xã Mai Pha
meeting: {plan: {code: 12/KH-UBND}}
delegates:
  - {name: Bà Nguyễn Thị Minh Khai, birth: 30/4/1970, sex: nu, position: Chủ tịch, attributes: [trẻ]} # chuyển công tác
  - name: Y Khut Niê
    birth: tháng 13/1970
`;

test('a line shows a masked name, the year, and what harms nobody', async () => {
  const { out } = await runIn(scratch({ 'ds.yaml': roster }), ['validate', 'ds.yaml']);
  expect(out).toContain(' 7 |     birth: 1970\n   |            ^^^^\n');
});

test('of a line of a thousand people only what stands around the mark is shown, and nobody is named', async () => {
  const people = Array.from({ length: 1000 }, (_, index) =>
    index === 500
      ? '{name: Lê Giấu Tên, birth: tháng 13/1970}'
      : `{name: Lê Giấu X${index.toString(36)}, birth: 1/2/1970}`,
  );
  const text = `kind: roster\nunit: UBND xã\nmeeting: {plan: {code: 1/KH-UBND}}\ndelegates: [${people.join(', ')}]\n`;
  const { out } = await runIn(scratch({ 'ds.yaml': text }), ['validate', 'ds.yaml']);
  const [, line = '', marks = ''] = /\n 4 \| (.*)\n {3}\| (.*)\n/.exec(out) ?? [];
  expect(line).toMatch(/^….*, birth: 1970\}, .*…$/);
  expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('1970');
  expect(out).not.toMatch(/Giấu|13\/1970|1\/2/);
});

test('--show-names quotes lines of rosters as they are', async () => {
  const cwd = scratch({ 'ds.yaml': roster });
  const { out } = await runIn(cwd, ['validate', 'ds.yaml', '--show-names']);
  expect(out).toContain(' 7 |     birth: tháng 13/1970\n   |            ^^^^^^^^^^^^^\n');
});

test.each([
  ['vi', 'các dạng khác và các tệp kết quả không bao giờ có họ tên'],
  ['en', 'other formats and files never have names'],
])('--show-names with json is refused in %s', async (lang, words) => {
  const args = ['validate', 'ds.yaml', '--show-names', '--format', 'json', '--lang', lang];
  const { code, out, err } = await runIn(scratch({ 'ds.yaml': roster }), args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

test.each([
  ['birth: 29/02/1985', '“birth” (Ngày sinh): ngày đã ghi không có trong lịch, tháng ấy chỉ có 28 ngày.'],
  [
    'birth: Giấu',
    '“birth” (Ngày sinh): “…” không phải là thời gian; viết như “ngày 16/01/2020”, “trước ngày 31/3/2020”',
  ],
])('the program’s own words stay, those of the file do not: %s', async (birth, sentence) => {
  const text = roster.replace('birth: tháng 13/1970', birth);
  const { out } = await runIn(scratch({ 'ds.yaml': text }), ['validate', 'ds.yaml']);
  expect(out).toContain(sentence);
});

test('keys show where a colon is missing, and those of a plan where a roster says it is one', async () => {
  const colon = roster.replace(
    'name: Bà Nguyễn Thị Minh Khai, birth:',
    'name: Bà Nguyễn Thị Minh Khai sex: Nữ, birth:',
  );
  const broken = await runIn(scratch({ 'ds.yaml': colon }), ['validate', 'ds.yaml']);
  expect(broken.out).toContain('Dấu hai chấm trong câu “… sex: …, birth: …');
  const plan = await runIn(scratch({ 'ds.yaml': roster.replace('kind: roster', 'kind: plan') }), [
    'validate',
    'ds.yaml',
  ]);
  expect(plan.out).toContain('Thiếu khóa “document” (Thể thức văn bản) trong “Kế hoạch”.');
});
