import { expect, test } from 'vitest';
import { runIn } from '../cli/fake-io.ts';
import { changed } from '../schema/sample.ts';
import { scratch } from '../workspace/scratch.ts';

const numbered = (date: string): string =>
  changed('  codeNotation: KH-UBND\n', `  codeNumber: 05\n  codeNotation: KH-UBND\n  issuedDate: ${date}\n`);

test('the other end of a finding stands in a file nobody asked for, with its line', async () => {
  const cwd = scratch({
    'tdkt.yaml': 'lang: vi\n',
    'a.yaml': numbered('02/12/2025'),
    'xa/b.yaml': numbered('03/12/2025'),
  });
  const { code, out } = await runIn(cwd, ['validate', 'xa/b.yaml']);
  expect(code).toBe(1);
  expect(out.match(/\[TD\d+\].*/g)?.filter((line) => line.includes('TD609'))).toHaveLength(1);
  expect(out).toMatch(/::: a\.yaml:5:15\n +\|\n +5 \| {3}codeNumber: 05\n +\| +-- kế hoạch mang số này/);
  expect((await runIn(cwd, ['validate', 'a.yaml'])).out).not.toContain('TD609');
});

test('a broken file nobody asked for is a note, and the run is not failed by it', async () => {
  const cwd = scratch({ 'tdkt.yaml': 'lang: vi\n', 'a.yaml': 'kind: units\n', 'b.yaml': 'kind: plan\ndocument: [\n' });
  const one = await runIn(cwd, ['validate', 'a.yaml']);
  expect([one.code, one.out]).toEqual([0, expect.stringContaining('lưu ý[TD006] Chưa đọc được “b.yaml”')]);
  const all = await runIn(cwd, ['validate']);
  expect([all.code, all.out]).toEqual([1, expect.not.stringContaining('TD006')]);
});

test('a register is read, validated and judged', async () => {
  const cwd = scratch({ 'units.yaml': 'kind: units\nunits: [{id: a, name: A, staff: vài người}, {id: b}]\n' });
  const { code, out } = await runIn(cwd, ['validate', 'units.yaml']);
  expect([code, out.match(/\[TD\d+\]/g)]).toEqual([1, ['[TD121]']]);
});

test('a phrase of a register nobody can read is told, and the register was judged', async () => {
  const cwd = scratch({ 'units.yaml': 'kind: units\nunits: [{id: a, name: A, staff: vài người}]\n' });
  const { code, out } = await runIn(cwd, ['validate', 'units.yaml']);
  expect([code, out.match(/\[TD\d+\]/g), out.includes('chưa xét')]).toEqual([1, ['[TD124]'], false]);
});

test('a register is nothing to print', async () => {
  const cwd = scratch({ 'units.yaml': 'kind: units\n' });
  const { code, err } = await runIn(cwd, ['render', 'units.yaml']);
  expect([code, err]).toEqual([4, expect.stringContaining('Đây là danh bạ đơn vị, không phải kế hoạch')]);
});
