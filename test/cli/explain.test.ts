import { expect, test } from 'vitest';
import { codes } from '../../src/app/codes.ts';
import { runIn } from './fake-io.ts';

test.each(['TD120', 'td120', '120', 'unknown-key', ' TD120 '])('%j is found', async (asked) => {
  expect(await runIn('/', ['explain', asked])).toMatchObject({
    code: 0,
    out: `TD120 (unknown-key), lỗi
Khóa không có trong quy ước

Vì sao: Khóa viết sai một chữ thì nội dung của nó không được in và không được kiểm tra; bỏ qua trong im lặng là mất số liệu của người soạn.
Căn cứ: Quy ước viết tệp dữ liệu của tdkt
Có từ phiên bản: 0.1.0
`,
    err: '',
  });
});

test.each(codes.map(({ code }) => code))('%s is explained in both languages', async (code) => {
  for (const lang of ['vi', 'en']) {
    const { out } = await runIn('/', ['explain', code, '--lang', lang]);
    expect(out.split('\n').length).toBe(7);
    expect(out).toMatch(new RegExp(`^${code} \\([a-z0-9-]+\\), `));
  }
});
