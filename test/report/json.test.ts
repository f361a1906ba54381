import { report as isReport } from 'tdkt:validators';
import { expect, test } from 'vitest';
import type { Report as ReportData } from '../../src/model/generated/report.ts';
import { fingerprint, fingerprinted } from '../../src/report/fingerprint.ts';
import { json } from '../../src/report/formats/json.ts';
import type { LocatedFinding } from '../../src/report/report.ts';
import { finding, report, whole } from './sample.ts';

const dataOf = (text: string): ReportData => JSON.parse(text) as ReportData;

test('a report fits its schema and ends with a line break', () => {
  const text = json(report, { lang: 'vi', version: '0.1.0' });
  expect(isReport(dataOf(text)), JSON.stringify(isReport.errors)).toBe(true);
  expect(text).toMatch(/\n\}\n$/);
});

test('a finding tells all it knows, in one language', () => {
  const [first, second] = dataOf(json(report, { lang: 'en', version: '0.1.0' })).findings;
  expect(first).toEqual({
    code: 'TD120',
    slug: 'unknown-key',
    severity: 'error',
    lang: 'en',
    message: 'The key “subjct” cannot be used.',
    file: 'xã/plan.yaml',
    path: '/document/subjct',
    range: { start: { line: 9, column: 3 }, end: { line: 9, column: 9 } },
    related: [
      {
        file: 'tỉnh/plan.yaml',
        path: '/a~1b/0',
        range: { start: { line: 120, column: 1 }, end: { line: 121, column: 1 } },
        message: 'the superior writes this',
      },
    ],
    actual: 'subjct',
    expected: 'subject',
    basis: 'The rules for files',
    help: 'Correct the key.',
    fingerprint: '0123456789abcdef',
  });
  expect(second).not.toHaveProperty('range');
});

test('failures name the rule and no details', () => {
  const { failures, summary } = dataOf(json(report, { lang: 'vi', version: '0.1.0' }));
  expect(failures).toEqual([{ rule: 'TD203', file: 'tỉnh/plan.yaml', message: expect.stringContaining('TD203') }]);
  expect(summary).toEqual({ files: 3, rules: 21, errors: 1, warnings: 1, notes: 0 });
});

test('a fingerprint stays when lines move and differs between findings', () => {
  const prints = (...findings: LocatedFinding[]) => fingerprinted(findings).map((told) => told.fingerprint);
  const moved = { ...finding, place: { ...finding.place, path: ['document', 'subjct'], span: undefined } };
  const { span: _span, ...place } = moved.place;
  expect(prints({ ...finding, place })).toEqual(prints(finding));
  expect(new Set(prints(finding, finding, whole, { ...finding, code: 'TD121' })).size).toBe(4);
});

test('characters that act or hide are written as codes and read back', () => {
  const evil = 'a\u001b\u0085\u202e\u200b\u2028\ufeffb';
  const text = json(
    { ...report, findings: [{ ...whole, message: { vi: evil, en: evil } }] },
    { lang: 'vi', version: '0' },
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(dataOf(text).findings[0]?.message).toBe(evil);
});

test('the hash is the published FNV-1a', () => {
  expect(fingerprint('')).toBe('cbf29ce484222325');
  expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
  expect(fingerprint('foobar')).toBe('85944171f73967e8');
});
