import { describe, expect, test, vi } from 'vitest';
import { render, TdktError, validate } from '../../src/library/index.ts';
import { sample } from '../schema/sample.ts';

const today = '2026-05-01';
const text = { name: 'a.yaml', text: sample };

/** What a call throws: its code and its sentence. */
async function thrownBy(call: () => Promise<unknown>): Promise<unknown> {
  const error = await call().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof TdktError ? [error.code, error.message] : error;
}

const wrong: readonly (readonly [unknown, string])[] = [
  [undefined, 'Tham số “options” phải là một đối tượng; nhận được giá trị trống (undefined).'],
  ['plans', 'Tham số “options” phải là một đối tượng; nhận được “plans”.'],
  [
    { paths: ['.'] },
    'Tham số “today” phải là một ngày có thật, viết năm-tháng-ngày như “2026-05-01”; nhận được giá trị trống (undefined).',
  ],
  [
    { paths: ['.'], today: '2026-02-30', lang: 'en' },
    'The argument “today” must be a day of the calendar written year-month-day, such as “2026-05-01”; found “2026-02-30”.',
  ],
  [
    { paths: ['.'], today: '1/5/2026', lang: 'en' },
    'The argument “today” must be a day of the calendar written year-month-day, such as “2026-05-01”; found “1/5/2026”.',
  ],
  [
    { paths: ['.'], today: new Date(0), lang: 'en' },
    'The argument “today” must be a day of the calendar written year-month-day, such as “2026-05-01”; found [object Date].',
  ],
  [{ paths: ['.'], today, lang: 'fr' }, 'Tham số “lang” phải là “vi” hoặc “en”; nhận được “fr”.'],
  [{ today, lang: 'en' }, 'Exactly one of the arguments “paths”, “texts” must be given.'],
  [{ today, paths: ['.'], texts: [text] }, 'Phải có đúng một trong các tham số “paths”, “texts”.'],
  [{ today, paths: [] }, 'Tham số “paths” phải là danh sách có ít nhất một đường dẫn; nhận được danh sách rỗng.'],
  [{ today, paths: '.', lang: 'en' }, 'The argument “paths” must be a list of at least one path; found “.”.'],
  [{ today, paths: ['a', ' '] }, 'Tham số “paths[1]” phải là một đường dẫn không trống; nhận được “ ”.'],
  [
    { today, paths: ['a'], cwd: 7, lang: 'en' },
    'The argument “cwd” must be a path that is not empty; found [object Number].',
  ],
  [
    { today, texts: [], lang: 'en' },
    'The argument “texts” must be a list of at least one object with “name” and “text”; found an empty list.',
  ],
  [
    { today, texts: [sample.slice(0, 10)] },
    'Tham số “texts[0]” phải là một đối tượng gồm “name” và “text”; nhận được “kind: plan”.',
  ],
  [
    { today, texts: [{ name: '', text: '' }], lang: 'en' },
    'The argument “texts[0].name” must be a name that is not empty; found “”.',
  ],
  [
    { today, texts: [{ name: 'a.yaml', text: new Uint8Array(2) }] },
    'Tham số “texts[0].text” phải là nội dung YAML ở dạng chuỗi chữ; nhận được [object Uint8Array].',
  ],
  [{ today, texts: [text, text] }, 'Hai tệp cùng mang tên “a.yaml”; mỗi tệp phải có một tên riêng.'],
  [
    { today, texts: ['tdkt.yaml', 'xa/tdkt.yaml'].map((name) => ({ name, text: '' })), lang: 'en' },
    'Only one tdkt.yaml may be given in a call; make a call of its own for each repository.',
  ],
];

test.each(wrong)('validate refuses %j', async (options, sentence) => {
  expect(await thrownBy(() => validate(options as never))).toEqual(['bad-argument', sentence]);
});

test.each([
  [
    { text, today, format: 'pdf' },
    'Tham số “format” phải là một trong các giá trị “docx”, “html”, “text”; nhận được “pdf”.',
  ],
  [{ today, format: 'docx', lang: 'en' }, 'Exactly one of the arguments “path”, “text” must be given.'],
  [{ path: '', today, format: 'docx' }, 'Tham số “path” phải là một đường dẫn không trống; nhận được “”.'],
  [
    { text, others: {}, today, format: 'docx', lang: 'en' },
    'The argument “others” must be a list of objects with “name” and “text”; found [object Object].',
  ],
  [
    { text, others: [text], today, format: 'docx', lang: 'en' },
    'Two texts are named “a.yaml”; each needs a name of its own.',
  ],
])('render refuses %j', async (options, sentence) => {
  expect(await thrownBy(() => render(options as never))).toEqual(['bad-argument', sentence]);
});

test('no other files are no mistake', async () => {
  expect(await render({ text, others: [], format: 'text', today })).toHaveProperty('document', expect.any(String));
});

describe('a mistake of the program', () => {
  test('is told by code, with its cause', async () => {
    const cause = new Error('gone');
    vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw cause;
    });
    const error = await validate({ paths: ['.'], today, lang: 'en' }).catch((thrown: unknown) => thrown);
    vi.restoreAllMocks();
    expect(error).toBeInstanceOf(TdktError);
    expect(error).toMatchObject({
      name: 'TdktError',
      code: 'program-failed',
      message: 'tdkt failed and did not finish its work; the “cause” of this error has the details.',
      cause,
    });
  });
});
