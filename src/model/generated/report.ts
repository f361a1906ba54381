// Generated from schemas/report.schema.json by `npm run generate`; do not edit.

/**
 * Nhánh, thẻ hoặc lần ghi như đã gõ. Ví dụ: origin/main.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "ref".
 */
export type Ref = string;
/**
 * Mã của lần ghi (commit) đã so sánh. Ví dụ: 9f2c1ab.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "commit".
 */
export type Commit = string;

/**
 * Kết quả của tdkt validate --format json. Các khóa có thể được thêm; khóa đã có không đổi nghĩa trong cùng một phiên bản dạng thức. Ví dụ: {"format": "tdkt-report/1", ...}.
 */
export interface Report {
  /**
   * Tên và phiên bản của dạng thức này. Ví dụ: tdkt-report/1.
   */
  format: 'tdkt-report/1';
  /**
   * Phiên bản của chương trình đã kiểm tra. Ví dụ: 0.1.0.
   */
  version: string;
  /**
   * Các con số của lần kiểm tra. Ví dụ: {"files": 3, "rules": 21, "errors": 2, "warnings": 1, "notes": 0}.
   */
  summary: {
    /**
     * Số tệp đã xem. Ví dụ: 3.
     */
    files: number;
    /**
     * Số quy tắc đã dùng. Ví dụ: 21.
     */
    rules: number;
    /**
     * Số phát hiện mức lỗi. Ví dụ: 2.
     */
    errors: number;
    /**
     * Số phát hiện mức cảnh báo. Ví dụ: 1.
     */
    warnings: number;
    /**
     * Số phát hiện mức lưu ý. Ví dụ: 0.
     */
    notes: number;
  };
  /**
   * Mọi tệp đã xem. Ví dụ: [{"file": "plan.yaml", "judged": true, "omitted": 0}].
   */
  files: File[];
  /**
   * Theo thứ tự tệp, dòng, cột, mã. Ví dụ: [].
   */
  findings: Finding[];
  /**
   * Có người ghi lý do để không nêu; không tính vào tổng hợp và mã kết thúc. Ví dụ: [].
   */
  suppressed: Finding[];
  /**
   * Các quy tắc không chạy được; để trống khi mọi việc bình thường. Ví dụ: [].
   */
  failures: Failure[];
  /**
   * Lần kiểm tra chỉ xét phần thay đổi, hoặc không nêu những gì đã có từ trước; không có khi xét và nêu tất cả. Ví dụ: {"known": {"ref": "origin/main", "commit": "9f2c1ab", "findings": 12}}.
   */
  history?: {
    /**
     * Chỉ xét các tệp có thay đổi và các tệp chịu ảnh hưởng. Ví dụ: {"ref": "HEAD", "commit": "9f2c1ab", "files": 3}.
     */
    changed?: {
      ref: Ref;
      commit: Commit;
      /**
       * Số tệp YAML có thay đổi, kể cả tệp đã xóa. Ví dụ: 3.
       */
      files: number;
    };
    /**
     * Không nêu những gì đã có ở lần ghi này. Ví dụ: {"ref": "origin/main", "commit": "9f2c1ab", "findings": 12}.
     */
    known?: {
      ref: Ref;
      commit: Commit;
      /**
       * Số phát hiện đã có từ trước. Ví dụ: 12.
       */
      findings: number;
    };
  };
}
/**
 * Một tệp đã xem. Ví dụ: {"file": "plan.yaml", "judged": true, "omitted": 0}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "file".
 */
export interface File {
  /**
   * Tên tệp tính từ thư mục đang đứng, dùng dấu gạch chéo /. Ví dụ: ke-hoach/plan.yaml.
   */
  file: string;
  /**
   * Đơn vị có kế hoạch, danh sách này, theo tên trong danh bạ; không có khi chưa biết. Ví dụ: Ủy ban nhân dân xã Hoa Sen.
   */
  unit?: string;
  /**
   * false khi tệp còn lỗi về cách ghi nên các quy tắc chưa xét. Ví dụ: true.
   */
  judged: boolean;
  /**
   * Số phát hiện không kể ra vì quá nhiều. Ví dụ: 0.
   */
  omitted: number;
}
/**
 * Một chỗ sai, vì sao và cách sửa. Ví dụ: {"code": "TD120", ...}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  /**
   * Mã của loại lỗi, không bao giờ dùng lại cho loại khác. Ví dụ: TD120.
   */
  code: string;
  /**
   * Tên ngắn của loại lỗi bằng tiếng Anh. Ví dụ: unknown-key.
   */
  slug: string;
  /**
   * error (lỗi), warning (cảnh báo) hoặc info (lưu ý). Ví dụ: error.
   */
  severity: 'error' | 'warning' | 'info';
  /**
   * Ngôn ngữ của các câu: vi hoặc en. Ví dụ: vi.
   */
  lang: 'vi' | 'en';
  /**
   * Sai ở điểm nào, một câu trọn vẹn. Ví dụ: Khóa “subjct” không dùng được trong “document” (Thể thức văn bản)..
   */
  message: string;
  /**
   * Tên tệp tính từ thư mục đang đứng, dùng dấu gạch chéo /. Ví dụ: ke-hoach/plan.yaml.
   */
  file: string;
  /**
   * Vị trí của dữ liệu theo JSON Pointer; để trống là cả tệp. Ví dụ: /document/subject.
   */
  path: string;
  /**
   * Đoạn chữ có lỗi; không có khi không đọc được tệp. Ví dụ: {"start": {"line": 9, "column": 3}, "end": {"line": 9, "column": 9}}.
   */
  range?: Range;
  /**
   * Các chỗ khác góp phần vào lỗi. Ví dụ: [].
   */
  related: Related[];
  /**
   * Giá trị đọc được trong tệp. Ví dụ: subjct.
   */
  actual?: string;
  /**
   * Giá trị đúng, nếu biết. Ví dụ: subject.
   */
  expected?: string;
  /**
   * Cách tính ra con số, nếu có. Ví dụ: 13 > 10 % x 128 = 12,8.
   */
  working?: string;
  /**
   * Điều khoản hoặc quy ước làm căn cứ. Ví dụ: Quy ước viết tệp dữ liệu của tdkt.
   */
  basis?: string;
  /**
   * Nên làm gì. Ví dụ: Có phải là “subject” (Trích yếu)? Hãy sửa lại tên khóa..
   */
  help: string;
  /**
   * Nhận ra cùng một lỗi ở lần chạy sau dù số dòng đã đổi. Ví dụ: 9f86d081884c7d65.
   */
  fingerprint: string;
  /**
   * Ai cho bỏ qua và vì sao; chỉ có ở các phát hiện được bỏ qua. Ví dụ: {"by": "file", "reason": "Đã báo cáo", "file": "plan.yaml", "path": ""}.
   */
  suppression?: Suppression;
}
/**
 * Đoạn chữ trong tệp, không kể vị trí cuối; không có khi không đọc được tệp. Ví dụ: {"start": {"line": 9, "column": 3}, "end": {"line": 9, "column": 9}}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "range".
 */
export interface Range {
  /**
   * Vị trí của chữ đầu tiên. Ví dụ: {"line": 9, "column": 3}.
   */
  start: Position;
  /**
   * Vị trí ngay sau chữ cuối cùng. Ví dụ: {"line": 9, "column": 9}.
   */
  end: Position;
}
/**
 * Một vị trí trong tệp. Ví dụ: {"line": 9, "column": 3}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "position".
 */
export interface Position {
  /**
   * Số dòng, tính từ 1. Ví dụ: 9.
   */
  line: number;
  /**
   * Số cột tính từ 1, đếm theo đơn vị UTF-16. Ví dụ: 3.
   */
  column: number;
}
/**
 * Đầu kia của lỗi: dòng quy định khác, hoặc chỗ đã nhắc trước đó. Ví dụ: {"file": "plan.yaml", "path": "/series/0/id", "message": "đã dùng ở đây"}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "related".
 */
export interface Related {
  /**
   * Tên tệp tính từ thư mục đang đứng, dùng dấu gạch chéo /. Ví dụ: ke-hoach/plan.yaml.
   */
  file: string;
  /**
   * Vị trí của dữ liệu theo JSON Pointer; để trống là cả tệp. Ví dụ: /document/subject.
   */
  path: string;
  /**
   * Đoạn chữ có lỗi; không có khi không đọc được tệp. Ví dụ: {"start": {"line": 9, "column": 3}, "end": {"line": 9, "column": 9}}.
   */
  range?: Range;
  /**
   * Chỗ này có vai trò gì. Ví dụ: đã dùng ở đây.
   */
  message: string;
}
/**
 * Ai cho bỏ qua, vì sao, đến khi nào và ghi ở đâu. Ví dụ: {"by": "file", "reason": "Đã báo cáo", "file": "plan.yaml", "path": ""}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "suppression".
 */
export interface Suppression {
  /**
   * file là ghi chú trong chính tệp, superior là kế hoạch của cấp trên. Ví dụ: file.
   */
  by: 'file' | 'superior';
  /**
   * Như đã ghi; ghi chú trong danh sách đại biểu không lộ ra ở đây. Ví dụ: Đã báo cáo.
   */
  reason: string;
  /**
   * Ngày cuối cùng còn hiệu lực; không có nghĩa là không hạn. Ví dụ: 2026-12-31.
   */
  until?: string;
  /**
   * Tên tệp tính từ thư mục đang đứng, dùng dấu gạch chéo /. Ví dụ: ke-hoach/plan.yaml.
   */
  file: string;
  /**
   * Vị trí của dữ liệu theo JSON Pointer; để trống là cả tệp. Ví dụ: /document/subject.
   */
  path: string;
  /**
   * Đoạn chữ có lỗi; không có khi không đọc được tệp. Ví dụ: {"start": {"line": 9, "column": 3}, "end": {"line": 9, "column": 9}}.
   */
  range?: Range;
}
/**
 * Một quy tắc không chạy được. Ví dụ: {"rule": "TD203", "file": "plan.yaml", "message": "..."}.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "failure".
 */
export interface Failure {
  /**
   * Mã của quy tắc; không có khi chính kế hoạch không xử lý được. Ví dụ: TD203.
   */
  rule?: string;
  /**
   * Tên tệp tính từ thư mục đang đứng, dùng dấu gạch chéo /. Ví dụ: ke-hoach/plan.yaml.
   */
  file: string;
  /**
   * Sự cố gì, một câu trọn vẹn. Ví dụ: Chương trình có lỗi trong quy tắc TD203 khi xét plan.yaml; các quy tắc khác vẫn đã xét..
   */
  message: string;
}
