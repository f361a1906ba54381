// Generated from schemas/units.schema.json by `npm run generate`; do not edit.
import type {ValueOf} from '../expressions/index.ts';

/**
 * Chữ thường không dấu, chữ số và dấu gạch nối; không in ra. Ví dụ: so-noi-vu.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string;
/**
 * Tên như viết trong văn bản. Ví dụ: Sở Nội vụ.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "name".
 */
export type Name = string;
/**
 * Danh sách mã. Ví dụ: [xa, phuong].
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "ids".
 */
export type Ids = Id[];
/**
 * Danh sách tên. Ví dụ: [Sở GD&ĐT].
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = Name[];
/**
 * Mã đơn vị cấp trên trực tiếp; ghi thành danh sách có thời gian nếu cấp trên thay đổi. Ví dụ: ubnd-tinh.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "parent".
 */
export type Parent = string | Membership[];
/**
 * Một ngày, hoặc tháng, năm nếu chưa rõ ngày. Ví dụ: 01/7/2025.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = ValueOf<'time'>;
/**
 * Số lượng như viết trong văn bản. Ví dụ: 45 người.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "quantity".
 */
export type Quantity = ValueOf<'quantity'>;

/**
 * Danh sách các cơ quan, đơn vị, địa phương mà kế hoạch trong kho nhắc tới: tên, cách gọi, cấp trên, cụm thi đua. Ví dụ: xem examples/lang-son/units.yaml.
 */
export interface Units {
  /**
   * Luôn là units. Ví dụ: units.
   */
  kind: 'units';
  /**
   * Các loại và nhóm loại đơn vị. Ví dụ: - {id: xa, name: xã}.
   */
  kinds?: Kind[];
  /**
   * Các cụm, khối thi đua. Ví dụ: - {id: khoi-1, name: Khối thi đua số 1}.
   */
  clusters?: Cluster[];
  /**
   * Các cơ quan, đơn vị, địa phương. Ví dụ: - {id: so-noi-vu, name: Sở Nội vụ}.
   */
  units?: Unit[];
}
/**
 * Một loại đơn vị, hoặc một nhóm gồm nhiều loại. Ví dụ: {id: cap-xa, name: cấp xã, kinds: [xa, phuong, dac-khu]}.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "kind".
 */
export interface Kind {
  /**
   * Mã của loại, dùng trong kinds của kế hoạch. Ví dụ: xa.
   */
  id: Id;
  /**
   * Tên của loại. Ví dụ: xã.
   */
  name: Name;
  /**
   * Chỉ ghi cho một nhóm: mã những loại thuộc nhóm. Ví dụ: [xa, phuong, dac-khu].
   */
  kinds?: Ids;
}
/**
 * Một cụm hoặc khối thi đua. Ví dụ: {id: khoi-1, name: Khối thi đua số 1}.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "cluster".
 */
export interface Cluster {
  /**
   * Mã của cụm, khối; các đơn vị nhắc tới bằng mã này. Ví dụ: khoi-1.
   */
  id: Id;
  /**
   * Tên của cụm, khối. Ví dụ: Khối thi đua số 1.
   */
  name: Name;
  /**
   * Những cách gọi khác. Ví dụ: [các đơn vị Khối số 1].
   */
  aliases?: Names;
}
/**
 * Một cơ quan, đơn vị, địa phương. Ví dụ: {id: so-noi-vu, name: Sở Nội vụ, kind: so, parent: ubnd-tinh}.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "unit".
 */
export interface Unit {
  /**
   * Mã của đơn vị; nơi khác nhắc tới bằng mã này. Ví dụ: so-gddt.
   */
  id: Id;
  /**
   * Tên đầy đủ. Ví dụ: Sở Giáo dục và Đào tạo.
   */
  name: Name;
  /**
   * Tên gọn dùng khi in. Ví dụ: Sở GDĐT.
   */
  shortName?: Name;
  /**
   * Những tên khác mà văn bản hay dùng cho đơn vị này. Ví dụ: [Sở GD&ĐT].
   */
  aliases?: Names;
  /**
   * Mã của loại đơn vị trong danh sách kinds. Ví dụ: so.
   */
  kind?: Id;
  parent?: Parent;
  /**
   * Mã các cụm, khối thi đua mà đơn vị thuộc về. Ví dụ: [khoi-1].
   */
  clusters?: Ids;
  /**
   * Ngành, lĩnh vực. Ví dụ: giáo dục.
   */
  sector?: Name;
  /**
   * Số cán bộ, công chức, viên chức, người lao động. Ví dụ: 45 người.
   */
  staff?: Quantity;
  /**
   * Đặc điểm không đếm được mà kế hoạch có thể chọn theo. Ví dụ: [nganh-doc].
   */
  attributes?: Ids;
  /**
   * Mã những đơn vị mà đơn vị này được lập ra từ đó. Ví dụ: [xa-a, xa-b].
   */
  predecessors?: Ids;
  /**
   * Ngày đơn vị bắt đầu hoạt động; bỏ trống nếu không cần mốc. Ví dụ: 01/7/2025.
   */
  validFrom?: Time;
  /**
   * Ngày hoạt động cuối cùng; bỏ trống nếu còn hoạt động. Ví dụ: 30/6/2025.
   */
  validTo?: Time;
  /**
   * true nếu đơn vị không thuộc phạm vi quản lý của kho này, chỉ ghi để gọi đúng tên. Ví dụ: true.
   */
  external?: boolean;
}
/**
 * Đơn vị cấp trên và thời gian trực thuộc. Ví dụ: {unit: ubnd-huyen, to: 30/6/2025}.
 *
 * This interface was referenced by `Units`'s JSON-Schema
 * via the `definition` "membership".
 */
export interface Membership {
  /**
   * Mã của đơn vị cấp trên. Ví dụ: ubnd-huyen.
   */
  unit: Id;
  /**
   * Ngày đầu tiên trực thuộc; bỏ trống nếu không có mốc. Ví dụ: 01/7/2025.
   */
  from?: Time;
  /**
   * Ngày cuối cùng trực thuộc; bỏ trống nếu còn trực thuộc. Ví dụ: 30/6/2025.
   */
  to?: Time;
}
