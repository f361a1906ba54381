import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report as isReport } from 'tdkt:validators';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import type { Report } from '../../src/model/generated/report.ts';
import { runIn } from '../cli/fake-io.ts';

const severities = { vi: 'lỗi|cảnh báo|lưu ý', en: 'error|warning|note' } as const;

describe.each(['vi', 'en'] as const)('every plan of the project, in %s', (lang) => {
  let data: Report;
  let text: string;
  let err: string;
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  // One run for all: it judges a thousand files.
  beforeAll(async () => {
    const file = join(folder, 'report.json');
    const paths = ['examples', 'test/corpus', 'test/rules'];
    const ran = await runIn(root, ['validate', ...paths, '--lang', lang, '--format', `json=${file}`]);
    data = JSON.parse(readFileSync(file, 'utf8'));
    ({ out: text, err } = ran);
  }, 180_000);

  test('gives a report that fits its schema', () => {
    expect(isReport(data), JSON.stringify(isReport.errors)).toBe(true);
    expect([err, data.failures]).toEqual(['', []]);
    expect(data.findings.length).toBeGreaterThan(20);
    expect(data.summary.files).toBeGreaterThan(20);
  });

  test('findings come by file, line and column, and no fingerprint twice', () => {
    const { findings } = data;
    const places = findings.map(({ file, range }) => [file, range?.start.line ?? 0, range?.start.column ?? 0] as const);
    const sorted = [...places].sort((a, b) => compare(a[0], b[0]) || a[1] - b[1] || a[2] - b[2]);
    expect(places).toEqual(sorted);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('people read the same, with a frame for each', () => {
    const { length } = data.findings;
    expect(text.match(new RegExp(`^(?:${severities[lang]})\\[TD\\d{3}\\] `, 'gm'))).toHaveLength(length);
    expect(text.match(/^ +--> \S.*:\d+:\d+$/gm)).toHaveLength(length);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
