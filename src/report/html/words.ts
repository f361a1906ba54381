import type { Severity } from '../../model/finding.ts';
import type { Say } from '../../model/say.ts';

/** The words that only the page has. */
export const pageWords = {
  title: { vi: 'Kết quả kiểm tra kế hoạch, danh sách đại biểu', en: 'Check of plans and rosters' },
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  bySeverity: { vi: 'Theo mức và nội dung', en: 'By severity and subject' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  severity: { vi: 'Mức', en: 'Severity' },
  subject: { vi: 'Nội dung', en: 'Subject' },
  places: { vi: 'Số chỗ', en: 'Places' },
  files: { vi: 'Các tệp', en: 'Files' },
  common: { vi: 'Tệp dùng chung và tệp chưa rõ của đơn vị nào', en: 'Common files, and files of no known unit' },
  clean: { vi: 'Không có gì phải sửa.', en: 'Nothing to correct.' },
  ignored: { vi: 'Được bỏ qua có lý do', en: 'Ignored with a reason' },
} as const satisfies Readonly<Record<string, Say>>;

/** What each severity asks of the reader. */
export const severityMeanings: Readonly<Record<Severity, Say>> = {
  error: {
    vi: 'Lỗi: trái quy định hoặc mâu thuẫn, phải sửa.',
    en: 'Error: against a rule or itself; must be corrected.',
  },
  warning: { vi: 'Cảnh báo: có thể sai, cần xem lại.', en: 'Warning: may be wrong; look at it again.' },
  info: { vi: 'Lưu ý: nên biết, có thể để như vậy.', en: 'Note: worth knowing; may stay as it is.' },
};

/** Heads of the columns of counts. */
export const countWords: Readonly<Record<Severity, Say>> = {
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  info: { vi: 'Lưu ý', en: 'Notes' },
};
