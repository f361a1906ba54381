import { expect, test } from 'vitest';
import { colours } from '../../src/report/colours.ts';
import { pretty } from '../../src/report/formats/pretty.ts';
import { noColours } from '../../src/report/palette.ts';
import { visible } from '../../src/report/visible.ts';
import { finding, report } from './sample.ts';

const plain = { lang: 'vi', columns: 80, palette: noColours } as const;

test('a report as people read it', async () => {
  expect(await pretty(report, plain)).toBe(`lỗi[TD120] Khóa “subjct” không dùng được.
    --> xã/plan.yaml:9:3
     |
   9 |   subjct: Tổ chức
     |   ^^^^^^
    ::: tỉnh/plan.yaml:120:1
     |
 120 | subject: x
     | ---------- cấp trên ghi thế này
     = căn cứ: Quy ước viết tệp
     = cách sửa: Sửa lại tên khóa.
     = xem thêm: tdkt explain TD120

cảnh báo[TD001] Không mở được.
 --> kín.yaml
  = cách sửa: Kiểm tra quyền đọc.
  = xem thêm: tdkt explain TD001

Chương trình có lỗi trong quy tắc TD203 khi xét tỉnh/plan.yaml; các quy tắc khác vẫn đã xét.
Còn 12 chỗ nữa trong xã/plan.yaml chưa kể ra; hãy sửa các chỗ trên rồi chạy lại.
Các quy tắc chưa xét 2 tệp vì tệp còn lỗi về cách ghi nêu ở trên: kín.yaml, xã/plan.yaml.
Đã xem 3 tệp với 21 quy tắc: 1 lỗi, 1 cảnh báo, 0 lưu ý.
`);
});

test('the same in English', async () => {
  const text = await pretty(report, { ...plain, lang: 'en' });
  expect(text).toContain('error[TD120] The key “subjct” cannot be used.');
  expect(text).toContain('     = what to do: Correct the key.\n     = more: tdkt explain TD120\n');
  expect(text).toContain('Checked 3 files by 21 rules: 1 error, 1 warning, 0 notes.\n');
  expect(text.replace('Tổ chức', '').replaceAll(/(?:xã|tỉnh|kín)\S*/g, '')).not.toMatch(
    /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i,
  );
});

test('colours are codes of the terminal around the same letters', async () => {
  const painted = await pretty(report, { ...plain, palette: colours });
  expect(painted).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for the codes of colours
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(await pretty(report, plain));
});

test('nothing of the data acts on the terminal', async () => {
  const evil = 'a\u001b[2J\u0007\u202e\u200b\u0085\u2028b';
  const place = { ...finding.place, file: `${evil}.yaml`, line: `  ${evil}` };
  const related = [{ place, message: { vi: evil, en: evil } }];
  const message = { vi: evil, en: evil };
  const one = { ...finding, place, related, message, help: message, basis: message };
  const files = [{ file: place.file, judged: false, omitted: 1 }];
  const text = await pretty({ ...report, findings: [one], files, failures: [{ file: evil, error: evil }] }, plain);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(text).toContain('a<U+001B>[2J<U+0007><U+202E><U+200B><U+0085><U+2028>b');
});

test('a message of very many letters is cut', () => {
  expect(visible('a'.repeat(5000))).toBe(`${'a'.repeat(4000)}…`);
  expect(visible('một\n  hai')).toBe('một hai');
});

test('a narrow terminal still gets fifty cells', async () => {
  const text = await pretty(report, { ...plain, columns: 10 });
  expect(text).toContain('   9 |   subjct: Tổ chức\n');
});

test('no findings are one line', async () => {
  const nothing = {
    findings: [],
    suppressed: [],
    files: [{ file: 'a', judged: true, omitted: 0 }],
    rules: 1,
    failures: [],
  };
  expect(await pretty(nothing, plain)).toBe('Đã xem 1 tệp với 1 quy tắc: 0 lỗi, 0 cảnh báo, 0 lưu ý.\n');
  expect(await pretty(nothing, { ...plain, lang: 'en' })).toBe(
    'Checked 1 file by 1 rule: 0 errors, 0 warnings, 0 notes.\n',
  );
});

test('of thousands of related places five are shown and the others counted; long messages are cut', async () => {
  const related = Array.from({ length: 10_000 }, () => finding.related).flat();
  const message = { vi: 'dài '.repeat(1000), en: 'long '.repeat(1000) };
  const text = await pretty({ ...report, findings: [{ ...finding, message, related }] }, plain);
  expect(text.match(/:::/g)).toHaveLength(5);
  expect(text).toContain('và còn 9.995 chỗ khác\n');
  expect(text.split('\n')[0]).toMatch(/^.{1000,1020}…$/);
});
