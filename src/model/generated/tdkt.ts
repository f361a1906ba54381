// Generated from schemas/tdkt.schema.json by `npm run generate`; do not edit.

/**
 * Tệp tdkt.yaml đặt ở thư mục gốc của kho kế hoạch. Không bắt buộc có: thiếu tệp này thì mọi mục nhận giá trị mặc định.
 */
export interface Tdkt {
  /**
   * Ngôn ngữ của các thông báo khi kiểm tra: vi là tiếng Việt (mặc định), en là tiếng Anh. Văn bản in ra luôn bằng tiếng Việt. Ví dụ: lang: vi
   */
  lang?: 'vi' | 'en';
  /**
   * Danh sách mẫu đường dẫn, tính từ thư mục chứa tdkt.yaml, của những tệp và thư mục không đọc. Dấu * thay cho tên bất kỳ trong một thư mục, ** thay cho nhiều cấp thư mục. Ví dụ: ignore: ["luu-tru/**", "** /nhap-*.yaml"]
   *
   * Items: Một mẫu đường dẫn tệp hoặc thư mục, dùng dấu gạch chéo / trên mọi máy. Ví dụ: luu-tru/**
   */
  ignore?: string[];
  /**
   * Mã của các phát hiện phải xử lý nặng hơn mức có sẵn; không hạ mức được. Ví dụ: severities: {error: [TD436]}
   */
  severities?: {
    /**
     * Mã của các phát hiện được coi là lỗi trong kho này. Ví dụ: [TD436]
     *
     * Items: Mã của một loại phát hiện. Ví dụ: TD436
     */
    error?: string[];
    /**
     * Mã của các phát hiện được coi là cảnh báo trong kho này. Ví dụ: [TD501]
     *
     * Items: Mã của một loại phát hiện. Ví dụ: TD436
     */
    warning?: string[];
  };
  /**
   * Có phát hiện từ mức này trở lên thì lần kiểm tra không đạt (mã kết thúc 1): error là lỗi (mặc định), warning là cảnh báo, info là lưu ý. Ví dụ: failOn: warning
   */
  failOn?: 'error' | 'warning' | 'info';
  /**
   * Thư mục, tính từ nơi có tdkt.yaml, chứa các mẫu in riêng của kho. Mẫu được kiểm tra cùng kế hoạch, và chỉ được dùng khi in với --templates. Ví dụ: templates: mau-in
   */
  templates?: string;
}
