import { afterEach, expect, test, vi } from 'vitest';
import { judge } from '../../src/app/judge.ts';
import { validate } from '../../src/app/validate.ts';
import { emptyRepository } from '../../src/model/repository.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { runIn } from '../cli/fake-io.ts';
import { sample } from '../schema/sample.ts';
import { scratch } from '../workspace/scratch.ts';

const around = { today: '2026-01-05', repository: emptyRepository };

const say = { vi: 'x.', en: 'x.' };
const own = vi.hoisted(() => ({ rules: [] as unknown[] }));

vi.mock('../../src/rules/index.ts', async (original) => {
  const real = await original<typeof import('../../src/rules/index.ts')>();
  return {
    ...real,
    get rules() {
      return own.rules.length > 0 ? own.rules : real.rules;
    },
  };
});

const rule = (code: string, check: Rule['check']): Rule => ({
  code,
  slug: code.toLowerCase(),
  severity: 'warning',
  basis: say,
  since: '0.1.0',
  title: say,
  why: say,
  check,
});

const place = { file: 'a.yaml', path: ['document', 'place'] };
const fine = rule('TD902', () => [{ place, message: { vi: 'thấy', en: 'seen' }, help: say }]);
const failing = rule('TD901', () => {
  throw new Error('English detail');
});

afterEach(() => {
  own.rules = [];
});

const codesIn = (text: string) => judge('a.yaml', Buffer.from(text), 'plan', around).findings.map(({ code }) => code);

test.each([
  ['a file that cannot be read', 'a: [', ['TD101']],
  ['a broken structure', sample.replace('  place:', '  plase:'), ['TD120']],
  ['a tab, of which the next lines seem wrong', 'kind: plan\na:\n\t- unit: x\n    due: y\n  - unit: z\n', ['TD112']],
  ['a key right after its dash', 'kind: plan\na:\n  -unit: x\n  -unit: y\n', ['TD101']],
  ['a key right after its dash, and more keys', 'kind: plan\na:\n  -unit: x\n    due: y\n    text: z\n', ['TD101']],
  ['a comma that split a name', sample.replace('position: Chủ tịch', 'position: Chủ tịch, trưởng ban'), ['TD114']],
  ['another kind', 'kind: rooster', ['TD128']],
])('%s silences the rules', (_name, text, codes) => {
  own.rules = [fine];
  expect(codesIn(text)).toEqual(codes);
  expect(judge('a.yaml', Buffer.from(text), 'plan', around).document).toBeUndefined();
});

test('a phrase nobody can read does not silence them', () => {
  own.rules = [fine];
  expect(codesIn(sample.replace('  archive:', '  issuedDate: hôm nào đó\n  archive:'))).toEqual(['TD124', 'TD902']);
});

test('a rule that fails is named, the others go on, and the exit code is 4', async () => {
  own.rules = [failing, fine];
  const cwd = scratch({ 'a.yaml': sample });
  const { report } = await validate({ paths: ['.'], cwd, today: '2026-01-05' });
  expect(report.failures).toEqual([{ rule: 'TD901', file: 'a.yaml', error: new Error('English detail') }]);
  expect(report.findings.map(({ code }) => code)).toEqual(['TD902']);
  const { code, out, err } = await runIn(cwd, ['validate']);
  expect([code, err]).toEqual([4, '']);
  expect(out).toContain('Chương trình có lỗi trong quy tắc TD901 khi xét a.yaml; các quy tắc khác vẫn đã xét.');
  const debugged = await runIn(cwd, ['validate'], { env: { TDKT_DEBUG: '1' } });
  expect(debugged.err).toContain('English detail');
});

test('a place that leads nowhere is the mistake of the program: one sentence, details on request', async () => {
  own.rules = [rule('TD903', () => [{ place: { file: 'other.yaml', path: [] }, message: say, help: null as never }])];
  const cwd = scratch({ 'a.yaml': sample });
  const { code, out, err } = await runIn(cwd, ['validate']);
  expect([code, out]).toEqual([4, '']);
  expect(err).toMatch(/^tdkt: chương trình gặp sự cố.*TDKT_DEBUG=1.*\n$/);
  expect((await runIn(cwd, ['validate', '--lang', 'en'])).err).toMatch(/^tdkt: the program failed.*\n$/);
  expect((await runIn(cwd, ['validate'], { env: { TDKT_DEBUG: '1' } })).err).toContain('TypeError');
});
