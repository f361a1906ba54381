import type { Severity } from '../model/finding.ts';
import type { Say } from '../model/say.ts';
import { countOf, type Failure, type Report, type Suppression } from './report.ts';

export const severityWords: Readonly<Record<Severity, Say>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};

export const ignoredWord: Say = { vi: 'được bỏ qua', en: 'ignored' };

/** Why a finding is not told, who says so, where and how long. */
export function suppressionWords({ by, reason, until, place }: Suppression): Say {
  const at = `${place.file}${place.span ? `:${place.span.start.line}` : ''}`;
  const who: Say =
    by === 'file'
      ? { vi: 'ghi chú ở', en: 'note at' }
      : { vi: 'cấp trên cho miễn ở', en: 'exempted by the superior at' };
  const day = until?.split('-').reverse().join('/');
  return {
    vi: `${reason} (${who.vi} ${at}${day === undefined ? '' : `, đến hết ngày ${day}`})`,
    en: `${reason} (${who.en} ${at}${day === undefined ? '' : `, until ${day}`})`,
  };
}

export const basisWord: Say = { vi: 'căn cứ', en: 'basis' };
export const reasonWord: Say = { vi: 'lý do', en: 'reason' };
export const helpWord: Say = { vi: 'cách sửa', en: 'what to do' };
export const moreWord: Say = { vi: 'xem thêm', en: 'more' };

/** Heads of a table of findings. */
export const columnWords = {
  severity: { vi: 'mức', en: 'severity' },
  line: { vi: 'dòng', en: 'line' },
  finding: { vi: 'nội dung', en: 'finding' },
} as const satisfies Readonly<Record<string, Say>>;

/** Places of one finding that are not shown. */
export const morePlaces = (count: number): Say => ({
  vi: `và còn ${count.toLocaleString('vi')} chỗ khác`,
  en: `and ${count.toLocaleString('en')} more`,
});

/** Findings that a platform would not show beside the lines. */
export const unannotated = (count: number): Say => ({
  vi: `Còn ${count} chỗ không hiện cạnh dòng trong yêu cầu kéo (GitHub chỉ giữ mỗi loại 10 chỗ):`,
  en: `${some(count, 'more finding')} not shown beside the lines of the pull request (GitHub keeps 10 of each kind):`,
});

/** Findings that a format or a platform has no room for. */
export const unsaid = (count: number): Say => ({
  vi: `Còn ${count} chỗ nữa không nêu ở đây vì đã đủ số lượng cho phép; các chỗ nặng nhất đã được nêu.`,
  en: `${some(count, 'more finding')} not listed here for want of room; the gravest are.`,
});

/** How many files and rules were used, and what was found. */
export function summary(report: Report): Say {
  const [errors, warnings, notes] = [countOf(report, 'error'), countOf(report, 'warning'), countOf(report, 'info')];
  const [files, ignored] = [report.files.length, report.suppressed.length];
  const beside: Say =
    ignored === 0
      ? { vi: '', en: '' }
      : { vi: `; ${ignored} chỗ được bỏ qua có lý do`, en: `; ${ignored} ignored with a reason` };
  return {
    vi: `Đã xem ${files} tệp với ${report.rules} quy tắc: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý${beside.vi}.`,
    en: `Checked ${some(files, 'file')} by ${some(report.rules, 'rule')}: ${some(errors, 'error')}, ${some(warnings, 'warning')}, ${some(notes, 'note')}${beside.en}.`,
  };
}

/** `1 file`, `2 files`. */
export const some = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export function failure({ rule, file }: Failure): Say {
  return rule === undefined
    ? {
        vi: `Chương trình có lỗi khi đọc kế hoạch ${file}; tệp này chưa được kiểm tra hết.`,
        en: `The program failed on the plan ${file}; this file was not checked completely.`,
      }
    : {
        vi: `Chương trình có lỗi trong quy tắc ${rule} khi xét ${file}; các quy tắc khác vẫn đã xét.`,
        en: `The program failed in rule ${rule} on ${file}; all other rules were applied.`,
      };
}
