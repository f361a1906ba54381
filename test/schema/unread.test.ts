import { expect, test } from 'vitest';
import { readPlan } from '../../src/model/plan/read.ts';
import { unreadFindings } from '../../src/schema/unread.ts';
import { parse } from '../../src/source/parse.ts';
import { sample } from './sample.ts';

test('a phrase nobody can read says why and how it is written', () => {
  const source = parse('a.yaml', `${sample}meetings: [{id: a, held: hôm nào đó}]\n`);
  const model = readPlan('a.yaml', source.value as Record<string, unknown>);
  const [finding] = unreadFindings('plan', model);
  expect(finding).toMatchObject({
    code: 'TD124',
    slug: 'unread-phrase',
    severity: 'error',
    place: { path: ['meetings', 0, 'held'], anchor: 'value' },
    actual: 'hôm nào đó',
  });
  expect(finding?.message.vi).toMatch(/^“held” \(.+\): .*hôm nào đó.*\.$/);
  expect(finding?.message.en).toMatch(/^“held”: .*\.$/);
  expect(finding?.help.vi).toContain('Viết như trong văn bản, ví dụ “held: ');
});

/** What is said of `due: WORDS` in the entry that these lines begin. */
const helpFor = (lines: string) => {
  const source = parse('a.yaml', `${sample}${lines}`);
  return unreadFindings('plan', readPlan('a.yaml', source.value as Record<string, unknown>))[0]?.help;
};

test.each(['thường xuyên', 'Định kỳ hằng quý', 'hàng tháng', 'mỗi năm một lần', '6 tháng một lần'])(
  'what is done again and again has no deadline but a cadence: %s',
  (words) => {
    expect(helpFor(`assignments: [{unit: Văn phòng, due: ${words}}]\n`)).toEqual({
      vi: `Việc làm đều đặn thì ghi bằng khóa “cadence” thay cho “due”: “cadence: ${words}”.`,
      en: `What is done regularly goes under the key “cadence” instead of “due”: “cadence: ${words}”.`,
    });
  },
);

test('where a part has no cadence itself, its papers or its words say it', () => {
  expect(helpFor('submissions: [{due: hằng tháng, papers: [{kind: report, name: báo cáo}]}]\n')?.vi).toBe(
    'Việc làm đều đặn không có thời hạn: bỏ khóa “due” và ghi “cadence: hằng tháng” ở loại giấy tờ trong “papers”.',
  );
  expect(
    helpFor('programme: {groups: [{title: Quý I, tasks: [{content: Họp giao ban, due: hằng tháng}]}]}\n')?.vi,
  ).toBe('Việc làm đều đặn không có thời hạn: bỏ khóa “due” và nói trong lời văn rằng làm “hằng tháng”.');
});

test('another phrase under due keeps its example', () => {
  expect(helpFor('assignments: [{unit: Văn phòng, due: khi xong việc}]\n')?.vi).toContain('ví dụ “due: ');
});
