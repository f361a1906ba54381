import { report as isReport } from 'tdkt:validators';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import type { Report } from '../../src/model/generated/report.ts';
import { runIn } from '../cli/fake-io.ts';

const paths = ['examples', 'test/corpus', 'test/rules'];

test.each(['vi', 'en'])('every plan of the project gives a report that fits its schema, in %s', async (lang) => {
  const { out, err } = await runIn(root, ['validate', ...paths, '--format', 'json', '--lang', lang]);
  const data = JSON.parse(out) as Report;
  expect(isReport(data), JSON.stringify(isReport.errors)).toBe(true);
  expect([err, data.failures]).toEqual(['', []]);
  expect(data.findings.length).toBeGreaterThan(20);
  expect(data.summary.files).toBeGreaterThan(20);
});

test('findings come by file, line and column, and no fingerprint twice', async () => {
  const { out } = await runIn(root, ['validate', ...paths, '--format', 'json']);
  const { findings } = JSON.parse(out) as Report;
  const places = findings.map(({ file, range }) => [file, range?.start.line ?? 0, range?.start.column ?? 0] as const);
  const sorted = [...places].sort((a, b) => compare(a[0], b[0]) || a[1] - b[1] || a[2] - b[2]);
  expect(places).toEqual(sorted);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

test('people read the same, with a frame for each', async () => {
  const { out } = await runIn(root, ['validate', ...paths]);
  const { out: data } = await runIn(root, ['validate', ...paths, '--format', 'json']);
  const { findings } = JSON.parse(data) as Report;
  expect(out.match(/^(?:lỗi|cảnh báo|lưu ý)\[TD\d{3}\] /gm)).toHaveLength(findings.length);
  expect(out.match(/^ +--> \S.*:\d+:\d+$/gm)).toHaveLength(findings.length);
  expect(out).not.toMatch(/undefined|\[object|NaN/);
});
