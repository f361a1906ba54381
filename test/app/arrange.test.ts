import { expect, test } from 'vitest';
import { arrange } from '../../src/app/arrange.ts';
import { locateFinding } from '../../src/app/locate.ts';
import type { LocatedFinding } from '../../src/report/report.ts';
import { parse } from '../../src/source/parse.ts';
import { finding } from '../report/sample.ts';

const at = (file: string, offset: number | undefined, code: string, vi = 'x'): LocatedFinding => {
  const { span: _span, ...place } = finding.place;
  const position = { line: 1, column: (offset ?? 0) + 1, offset: offset ?? 0 };
  const span = offset === undefined ? {} : { span: { start: position, end: position } };
  return { ...finding, code, message: { vi, en: 'x' }, place: { ...place, file, ...span } };
};

test('by file as given, place, code and words; one of each', () => {
  const mixed = [
    at('b', 0, 'TD101'),
    at('a', 7, 'TD102', 'sau'),
    at('a', 7, 'TD102', 'nay'),
    at('a', 7, 'TD101'),
    at('c', 0, 'TD001'),
    at('a', 7, 'TD102', 'nay'),
    at('a', undefined, 'TD001'),
  ];
  const told = arrange(mixed, ['b', 'a']).map(({ place, code, message }) => `${place.file} ${code} ${message.vi}`);
  expect(told).toEqual(['b TD101 x', 'a TD001 x', 'a TD101 x', 'a TD102 nay', 'a TD102 sau', 'c TD001 x']);
});

test('the identity names members by their ids', () => {
  const source = parse('a.yaml', 'meetings:\n  - {id: tinh, total: x, groups: [{share: y}]}\n');
  const place = { file: 'a.yaml', path: ['meetings', 0, 'groups', 0, 'share'] };
  const { basis: _basis, ...bare } = finding;
  const located = locateFinding({ ...bare, code: 'TD120', related: [], place }, new Map([['a.yaml', source]]));
  expect(located.identity).toEqual(['meetings', 'tinh', 'groups', '0', 'share']);
  expect(located.place).toMatchObject({
    span: { start: { line: 2, column: 43 } },
    line: expect.stringContaining('tinh'),
  });
  expect(located.basis).toEqual({ vi: 'Quy ước viết tệp dữ liệu của tdkt', en: 'The tdkt rules for data files' });
});

test('a file that was not read has a place without lines', () => {
  const located = locateFinding({ ...finding, related: [], place: { file: 'gone.yaml', path: [] } }, new Map());
  expect(located.place).toEqual({ file: 'gone.yaml', path: [] });
});
