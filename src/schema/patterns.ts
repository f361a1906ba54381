import type { Say } from '../model/say.ts';

/** What each `pattern` of the schemas demands, in words. */
export const forms: Readonly<Record<string, Say>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': {
    vi: 'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối ở giữa',
    en: 'Use only small letters without marks, digits, and hyphens between them',
  },
  '^[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*$': {
    vi: 'Viết tên khóa, mã cách nhau bằng dấu chấm, không có dấu cách',
    en: 'Write keys and ids with dots between them and no spaces',
  },
  '\\S': { vi: 'Ghi ít nhất một chữ', en: 'Write at least one letter' },
  '^TD[0-9]{3}$': {
    vi: 'Ghi mã của phát hiện: TD và ba chữ số',
    en: 'Write the code of a finding: TD and three digits',
  },
  '^[0-9]{1,4}$': { vi: 'Chỉ ghi chữ số', en: 'Write only digits' },
  '^[1-9][0-9]?$': { vi: 'Ghi một số từ 1 đến 99', en: 'Write a number from 1 to 99' },
  '^[0-9]{1,6}[a-zA-Z]?$': {
    vi: 'Chỉ ghi chữ số, có thể thêm một chữ cái ở cuối, không ghi ký hiệu',
    en: 'Write only digits, with at most one letter at the end, and no notation',
  },
};

/** Throws for a pattern without words: a test holds the list and the schemas together. */
export function formOf(pattern: string): Say {
  const form = forms[pattern];
  if (!form) throw new Error(`no words for the pattern ${pattern}`);
  return form;
}
