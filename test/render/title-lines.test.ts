import { expect, test } from 'vitest';
import type { Inline } from '../../src/model/doc-tree.ts';
import { norms } from '../../src/render/norms.ts';
import { titleLines } from '../../src/render/title-lines.ts';

const words = norms[0]?.titles ?? { together: [], startLine: [], goOn: [] };
const issuer = { size: 13, bold: true, italic: false };
const subject = { size: 14, bold: true, italic: false };
const shown = (inlines: readonly Inline[]) =>
  inlines.map((inline) => ('break' in inline ? ' / ' : inline.bold ? `[${inline.text}]` : inline.text)).join('');

test.each([
  ['ỦY BAN NHÂN DÂN XÃ HOA SEN', 'ỦY BAN NHÂN DÂN / XÃ HOA SEN'],
  ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'ỦY BAN NHÂN DÂN / THÀNH PHỐ HỒ CHÍ MINH'],
  ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH LẠNG SƠN', 'HỘI ĐỒNG / THI ĐUA - KHEN THƯỞNG / TỈNH LẠNG SƠN'],
  ['UBND XÃ HOA SEN', 'UBND XÃ HOA SEN'],
  ['BỘ CHỈ HUY QUÂN SỰ TỈNH LẠNG SƠN', 'BỘ CHỈ HUY QUÂN SỰ / TỈNH LẠNG SƠN'],
])('the issuer %s', (text, expected) => expect(shown(titleLines([{ text }], issuer, 3600, words))).toBe(expected));

test.each([
  [
    'Tổ chức Hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm 2019 và triển khai nhiệm vụ thi đua, khen thưởng năm 2020',
    'Tổ chức Hội nghị tổng kết phong trào thi đua, công tác khen thưởng / năm 2019 và triển khai nhiệm vụ thi đua, khen thưởng năm 2020',
  ],
  [
    'Tổ chức Hội nghị điển hình tiên tiến các cấp tiến tới Đại hội Thi đua yêu nước toàn quốc lần thứ X',
    'Tổ chức Hội nghị điển hình tiên tiến các cấp / tiến tới Đại hội Thi đua yêu nước toàn quốc lần thứ X',
  ],
  ['Công tác thi đua, khen thưởng năm 2019', 'Công tác thi đua, khen thưởng năm 2019'],
])('the subject %s', (text, expected) => expect(shown(titleLines([{ text }], subject, 9071, words))).toBe(expected));

test('a break of the author is kept, and only lines that do not fit get more', () => {
  const inlines: Inline[] = [{ text: 'ỦY BAN' }, { break: true }, { text: 'NHÂN DÂN XÃ HOA SEN TỈNH SÔNG MÂY' }];
  expect(shown(titleLines(inlines, issuer, 3600, words))).toBe('ỦY BAN / NHÂN DÂN XÃ HOA SEN / TỈNH SÔNG MÂY');
});

test('faces are kept across lines', () => {
  const inlines: Inline[] = [{ text: 'ỦY BAN NHÂN' }, { text: ' DÂN XÃ', bold: true }, { text: ' HOA SEN' }];
  expect(shown(titleLines(inlines, issuer, 3600, words))).toBe('ỦY BAN NHÂN[ DÂN] / [XÃ] HOA SEN');
});

test('a word wider than the column stays as it is', () => {
  const text = `${'X'.repeat(60)} ${'Y'.repeat(60)}`;
  expect(shown(titleLines([{ text }], issuer, 3600, words))).toBe(text);
});

test('a very long title takes no time', () => {
  const text = 'Tổ chức Hội nghị biểu dương '.repeat(60).trim();
  const started = performance.now();
  expect(titleLines([{ text }], subject, 3600, words).length).toBeGreaterThan(40);
  expect(performance.now() - started).toBeLessThan(1500);
});
