// Generated from schemas/roster.schema.json by `npm run generate`; do not edit.
import type {ValueOf} from '../expressions/index.ts';

/**
 * Tên như viết trong văn bản. Ví dụ: Phòng Nội vụ.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "name".
 */
export type Name = string;
/**
 * Một ngày, hoặc tháng, năm nếu chỉ biết đến thế. Ví dụ: 19/5/1985.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = ValueOf<'time'>;
/**
 * Đường dẫn tới một tệp trong kho. Ví dụ: ../tinh/plan.yaml.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "path".
 */
export type Path = string;
/**
 * Số và ký hiệu của văn bản. Ví dụ: 25/KH-UBND.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "code".
 */
export type Code = ValueOf<'code'>;
/**
 * Một câu hoặc một đoạn. Ví dụ: Đi học dài hạn.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string;
/**
 * Chữ thường không dấu, chữ số và dấu gạch nối; không in ra. Ví dụ: tinh.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string;
/**
 * Danh sách tên. Ví dụ: [Chiến sĩ thi đua cơ sở].
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = Name[];

/**
 * Danh sách trích ngang đại biểu mà một đơn vị cử dự hội nghị, đại hội. Ví dụ: kind: roster, unit: Ủy ban nhân dân xã Mai Pha, delegates: [{name: Nguyễn Thị Mẫu}].
 */
export interface Roster {
  /**
   * Luôn là roster. Ví dụ: roster.
   */
  kind: 'roster';
  /**
   * draft: đang lập; issued: đã gửi. Ví dụ: issued.
   */
  status?: 'draft' | 'issued';
  /**
   * Tên đơn vị như viết trong văn bản, có trong danh bạ đơn vị của kho nếu kho có danh bạ. Ví dụ: Ủy ban nhân dân xã Mai Pha.
   */
  unit: Name;
  /**
   * Ngày lập, gửi danh sách. Ví dụ: 15/3/2020.
   */
  issuedDate?: Time;
  meeting: Meeting;
  /**
   * Vì sao số đại biểu khác kế hoạch hoặc khác chỉ tiêu phân bổ. Ví dụ: Một đại biểu được bầu bổ sung theo Công văn số 45/SNV-TĐKT.
   */
  explanation?: Text;
  /**
   * Các đại biểu chính thức, theo thứ tự của danh sách. Ví dụ: [{name: Nguyễn Thị Mẫu, sex: Nữ, birth: 19/5/1985}].
   */
  delegates?: Delegate[];
  /**
   * Các đại biểu dự khuyết, theo thứ tự thay thế. Ví dụ: [{name: Hoàng Văn Mẫu, sex: Nam, birth: 1979}].
   */
  reserves?: Delegate[];
  /**
   * Những người đã được thay sau khi gửi danh sách. Ví dụ: [{out: Nguyễn Thị Mẫu, in: {name: Hoàng Văn Mẫu}}].
   */
  replacements?: Replacement[];
}
/**
 * Danh sách này cử đại biểu dự hội nghị nào. Ví dụ: {plan: {file: ../tinh/plan.yaml}}.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "meeting".
 */
export interface Meeting {
  plan: CitedPlan;
  /**
   * Mã của hội nghị trong kế hoạch ấy; không cần nếu kế hoạch chỉ có một hội nghị của chính đơn vị ban hành. Ví dụ: tinh.
   */
  id?: Id;
}
/**
 * Kế hoạch tổ chức hội nghị: tệp trong kho, hoặc số, ký hiệu, ngày và cơ quan ban hành. Ví dụ: {file: ../tinh/plan.yaml}.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "citedPlan".
 */
export interface CitedPlan {
  /**
   * Đường dẫn tới kế hoạch trong kho, tính từ thư mục của tệp này. Ví dụ: ../tinh/plan.yaml.
   */
  file?: Path;
  /**
   * Tên loại văn bản. Ví dụ: Kế hoạch.
   */
  typeName?: Name;
  /**
   * Số và ký hiệu. Ví dụ: 25/KH-UBND.
   */
  code?: Code;
  /**
   * Ngày ban hành. Ví dụ: 10/02/2020.
   */
  issuedDate?: Time;
  /**
   * Tên cơ quan như in. Ví dụ: UBND tỉnh Lạng Sơn.
   */
  organName?: Name;
  /**
   * Trích yếu nội dung. Ví dụ: tổ chức Đại hội Thi đua yêu nước tỉnh.
   */
  subject?: Text;
}
/**
 * Một đại biểu với các cột của danh sách trích ngang. Ví dụ: {name: Nguyễn Thị Mẫu, sex: Nữ, birth: 19/5/1985}.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "delegate".
 */
export interface Delegate {
  /**
   * Họ và tên, giữ nguyên dấu nháy, chức danh đứng trước nếu có; với tập thể, hộ gia đình là tên tập thể, tên hộ. Ví dụ: Nguyễn Thị Mẫu.
   */
  name: Name;
  /**
   * individual: cá nhân (khi không ghi); collective: tập thể; household: hộ gia đình. Ví dụ: collective.
   */
  kind?: 'individual' | 'collective' | 'household';
  /**
   * Tên tập thể hoặc hộ gia đình mà người này đại diện. Ví dụ: Tập thể Trường THCS Mai Pha.
   */
  represents?: Name;
  /**
   * Nam hoặc Nữ. Ví dụ: Nữ.
   */
  sex?: Name;
  /**
   * Ngày, tháng, năm sinh; chỉ năm cũng được. Ví dụ: 19/5/1985.
   */
  birth?: Time;
  /**
   * Tên dân tộc. Ví dụ: Tày.
   */
  ethnicity?: Name;
  /**
   * Tôn giáo; không theo thì ghi Không. Ví dụ: Không.
   */
  religion?: Name;
  /**
   * Trình độ học vấn, chuyên môn. Ví dụ: Đại học.
   */
  education?: Name;
  /**
   * Chức vụ, nghề nghiệp. Ví dụ: Hiệu trưởng.
   */
  position?: Name;
  /**
   * Cơ quan, đơn vị công tác. Ví dụ: Trường THCS Mai Pha.
   */
  workplace?: Name;
  /**
   * Địa chỉ nơi ở; không bao giờ hiện ra trong kết quả kiểm tra. Ví dụ: Thôn Khòn Khuyên, xã Mai Pha.
   */
  address?: Text;
  /**
   * true nếu là đảng viên, hoặc ngày vào Đảng. Ví dụ: 03/02/2010.
   */
  party?: string | boolean;
  /**
   * Danh hiệu, hình thức khen thưởng đã được tặng. Ví dụ: [Chiến sĩ thi đua cơ sở].
   */
  awards?: Names;
  /**
   * Mã hoặc tên một nhóm đại biểu của hội nghị. Ví dụ: dien-hinh.
   */
  group?: Name;
  /**
   * Những đặc điểm mà kế hoạch nói tới. Ví dụ: [trẻ].
   */
  attributes?: Names;
  /**
   * true nếu là đại biểu theo chức vụ, không qua bầu. Ví dụ: true.
   */
  exOfficio?: boolean;
  /**
   * Số điện thoại; không bao giờ hiện ra trong kết quả kiểm tra. Ví dụ: 0900000000.
   */
  phone?: Name;
  /**
   * Số căn cước công dân; không bao giờ hiện ra trong kết quả kiểm tra. Ví dụ: 000000000000.
   */
  citizenId?: Name;
  /**
   * Ghi chú. Ví dụ: Đại biểu cao tuổi.
   */
  note?: Text;
}
/**
 * Ai ra, ai vào, vì sao. Ví dụ: {out: Nguyễn Thị Mẫu, in: {name: Hoàng Văn Mẫu}}.
 *
 * This interface was referenced by `Roster`'s JSON-Schema
 * via the `definition` "replacement".
 */
export interface Replacement {
  /**
   * Họ và tên như trong danh sách trước. Ví dụ: Nguyễn Thị Mẫu.
   */
  out: Name;
  /**
   * Ghi khi danh sách trước có hai người trùng tên. Ví dụ: 19/5/1985.
   */
  birth?: Time;
  /**
   * Người thay, ghi như một đại biểu. Ví dụ: {name: Hoàng Văn Mẫu, birth: 1979}.
   */
  in: Delegate;
  /**
   * Vì sao thay. Ví dụ: Đi học dài hạn.
   */
  reason?: Text;
  /**
   * Văn bản hoặc ngày quyết định việc thay. Ví dụ: Công văn số 12/UBND-NV ngày 20/4/2020.
   */
  decided?: Text;
}
