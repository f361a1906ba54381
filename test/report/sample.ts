import type { Report, ReportedFinding } from '../../src/report/report.ts';

const at = (line: number, column: number, offset: number) => ({ line, column, offset });

/** A finding about `subjct` with another end in a second file. */
export const finding: ReportedFinding = {
  code: 'TD120',
  slug: 'unknown-key',
  severity: 'error',
  message: { vi: 'Khóa “subjct” không dùng được.', en: 'The key “subjct” cannot be used.' },
  help: { vi: 'Sửa lại tên khóa.', en: 'Correct the key.' },
  basis: { vi: 'Quy ước viết tệp', en: 'The rules for files' },
  place: {
    file: 'xã/plan.yaml',
    path: ['document', 'subjct'],
    span: { start: at(9, 3, 100), end: at(9, 9, 106) },
    line: '  subjct: Tổ chức',
  },
  related: [
    {
      place: {
        file: 'tỉnh/plan.yaml',
        path: ['a/b', 0],
        span: { start: at(120, 1, 900), end: at(121, 1, 910) },
        line: 'subject: x',
      },
      message: { vi: 'cấp trên ghi thế này', en: 'the superior writes this' },
    },
  ],
  identity: ['document', 'subjct'],
  fingerprint: '0123456789abcdef',
  actual: 'subjct',
  expected: 'subject',
};

export const whole: ReportedFinding = {
  code: 'TD001',
  slug: 'unreadable-file',
  severity: 'warning',
  message: { vi: 'Không mở được.', en: 'It cannot be opened.' },
  help: { vi: 'Kiểm tra quyền đọc.', en: 'Check the right to read.' },
  place: { file: 'kín.yaml', path: [] },
  related: [],
  identity: [],
  fingerprint: 'fedcba9876543210',
};

export const report: Report = {
  findings: [finding, whole],
  files: [
    { file: 'kín.yaml', judged: false, omitted: 0 },
    { file: 'xã/plan.yaml', judged: false, omitted: 12 },
    { file: 'tỉnh/plan.yaml', judged: true, omitted: 0 },
  ],
  suppressed: [],
  rules: 21,
  failures: [{ rule: 'TD203', file: 'tỉnh/plan.yaml', error: new Error('secret detail') }],
};
