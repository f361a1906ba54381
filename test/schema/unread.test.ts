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
