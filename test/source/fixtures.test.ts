import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from '../../src/source/parse.ts';
import { findingsOf } from './shown.ts';

const folder = join(import.meta.dirname, 'fixtures');
const read = (name: string) => parse(`${name}.yaml`, readFileSync(join(folder, `${name}.yaml`)));

/** Name of the fixture, its findings, and whether it can still be read. */
const table: readonly (readonly [string, readonly string[], 'read' | 'not read'])[] = [
  ['ampersand-value', ['TD103 2:8'], 'not read'],
  ['apostrophe', ['TD101 2:10'], 'not read'],
  ['bold-value', ['TD103 4:15'], 'not read'],
  ['bracket-not-closed', ['TD101 2:14'], 'not read'],
  ['colon-missing-above-a-list', ['TD101 2:1'], 'not read'],
  ['colon-missing-above-keys', ['TD101 3:3'], 'not read'],
  ['colon', ['TD115 3:16', 'TD115 4:7', 'TD115 6:3'], 'not read'],
  ['comma-split', ['TD114 3:24', 'TD114 4:26', 'TD114 5:6'], 'read'],
  ['comment-cut', ['TD113 3:31', 'TD113 5:8'], 'read'],
  ['comment-cut-in-the-middle', ['TD113 3:9'], 'not read'],
  ['conflict', ['TD109 2:1'], 'not read'],
  ['crooked', ['TD101 4:3'], 'not read'],
  ['dash-after-colon', ['TD101 2:8'], 'not read'],
  ['dash-glued-to-a-key', ['TD101 3:3'], 'not read'],
  ['dash-glued-to-the-only-key', ['TD101 3:3'], 'not read'],
  ['decomposed', ['TD118 2:9'], 'read'],
  ['duplicate-key', ['TD102 5:3'], 'read'],
  ['glued-at-the-top', ['TD111 1:1'], 'not read'],
  ['greater-than', ['TD101 2:10'], 'not read'],
  ['line-without-key', ['TD101 2:1'], 'not read'],
  ['list-at-the-top', ['TD111 2:1'], 'not read'],
  ['merge-key', ['TD103 4:3'], 'not read'],
  ['no-break-indent', ['TD101 4:1'], 'not read'],
  ['no-break-key', ['TD101 4:3'], 'read'],
  ['no-key-before-colon', ['TD101 2:1'], 'read'],
  ['no-space-after-colon', ['TD101 2:1'], 'not read'],
  ['only-notes', ['TD110 1:1'], 'not read'],
  ['percent-line', ['TD101 1:1'], 'not read'],
  ['quote-not-closed', ['TD101 2:8'], 'not read'],
  ['several-documents', ['TD116 3:1'], 'not read'],
  ['tab', ['TD112 3:1'], 'not read'],
  ['tag', ['TD117 2:7'], 'not read'],
  ['text-at-the-top', ['TD111 1:1'], 'not read'],
  ['words-after-bar', ['TD101 2:9'], 'not read'],
  ['words-after-quote', ['TD101 2:23'], 'not read'],
];

test('every fixture is in the table', () => {
  const names = readdirSync(folder).map((name) => name.replace('.yaml', ''));
  expect(table.map(([name]) => name).sort()).toEqual(names.sort());
});

test.each(table)('%s', (name, expected, reading) => {
  const source = read(name);
  expect(findingsOf(source)).toEqual(expected);
  expect(source.value === undefined ? 'not read' : 'read').toBe(reading);
  expect(source.omitted).toBe(0);
});

test('the words that show what is wrong are in both sentences', () => {
  const messages = ['bold-value', 'colon', 'duplicate-key', 'comma-split'].map(
    (name) => read(name).findings[0]?.message,
  );
  expect(messages).toEqual([
    {
      vi: 'Giá trị “**trước ngày 31/3/2020**” bắt đầu bằng dấu * mà không có dấu nháy, nên bị hiểu là lệnh chứ không phải chữ.',
      en: 'The value “**trước ngày 31/3/2020**” starts with * and has no quotes, so it is read as a command and not as words.',
    },
    {
      vi: 'Dấu hai chấm trong câu “<<duration>>, địa điểm: <<venue>>” làm phần trước nó bị hiểu là một khóa mới.',
      en: 'The colon in the sentence “<<duration>>, địa điểm: <<venue>>” makes the words before it a new key.',
    },
    { vi: 'Khóa “place” được ghi hai lần ở cùng một cấp.', en: 'The key “place” is written twice on one level.' },
    {
      vi: 'Trong ngoặc { } phần “Thể thao và Du lịch” không có dấu hai chấm: dấu phẩy đã tách nó khỏi phần đứng trước.',
      en: 'Inside { } the part “Thể thao và Du lịch” has no colon: a comma separated it from what stands before.',
    },
  ]);
});

test('a duplicate key shows the first one, whose value counts', () => {
  const source = read('duplicate-key');
  const related = source.findings[0]?.related?.[0];
  expect(related && source.locate(related.place).start).toMatchObject({ line: 3, column: 3 });
  expect(source.value).toEqual({ kind: 'plan', document: { place: 'Lạng Sơn', subject: 'Tổ chức hội nghị' } });
});

test('decomposed letters are read composed, and found where they stand in the file', () => {
  const source = read('decomposed');
  expect(source.value).toEqual({ kind: 'plan', title: 'Hội nghị', 'địa điểm': 'Hội trường' });
  const nghị = source.locate({ file: source.file, path: ['title'], range: { start: 4, end: 8 } });
  expect(source.text.slice(nghị.start.offset, nghị.end.offset)).toBe('nghị'.normalize('NFD'));
  expect(nghị.start).toMatchObject({ line: 2, column: 14 });
  const trường = source.locate({ file: source.file, path: ['địa điểm'], range: { start: 4, end: 10 } });
  expect(source.text.slice(trường.start.offset, trường.end.offset)).toBe('trường'.normalize('NFD'));
});
