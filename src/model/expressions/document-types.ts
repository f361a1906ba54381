/**
 * Abbreviations of document types with their official capitals: Decree 30/2020 Annex III, Guideline 36-HD/VPTW for the Party's,
 * and the legal documents (Luật ban hành văn bản quy phạm pháp luật). Which of them a plan may use is the norm's business, not ours.
 */
const types =
  'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB NĐ TT TTLT NQLT L LCT PL KL QT CTHĐ TTHT';

/** Issuers whose abbreviation is not all capitals. */
const mixedIssuers: Readonly<Record<string, string>> = { TTG: 'TTg' };

/** The official capitals of a type abbreviation, or undefined when it is none. */
export function typeCase(text: string): string | undefined {
  const upper = text.toUpperCase();
  return types.split(' ').find((type) => type.toUpperCase() === upper);
}

/** The capitals of an issuer's abbreviation: all of them, but for a few. */
export function issuerCase(text: string): string {
  const upper = text.toUpperCase();
  return Object.hasOwn(mixedIssuers, upper) ? (mixedIssuers[upper] ?? upper) : upper;
}

/** The names a citation may begin with, longest first where one begins another. */
export const typeNames =
  'Thông tư liên tịch|Nghị quyết liên tịch|Quy chế phối hợp|Quyết định|Kế hoạch|Chỉ thị|Nghị quyết|Nghị định|Thông tư|Thông báo|Thông tri|' +
  'Hướng dẫn|Công văn|Công điện|Chương trình|Kết luận|Quy định|Quy chế|Báo cáo|Tờ trình|Đề án|Dự án|Phương án|Bộ luật|Luật|Pháp lệnh|' +
  'Hiến pháp|Lệnh|Văn bản|Biên bản|Giấy mời|Hợp đồng|Điều lệ|QĐ|KH|CT|NQ|NĐ|TT|HD|CV|TB|BC|TTr';
