import type { Delegate } from '../../model/generated/roster.ts';
import type { Say } from '../../model/say.ts';
import { comparable } from '../../model/text.ts';

/** What a roster may say of a person: its key, its name, and how superiors call the column. */
export interface Column {
  readonly key: keyof Delegate;
  readonly name: Say;
  readonly asked: RegExp;
}

/** Letters are those of a name as it is compared. */
export const columns: readonly Column[] = [
  { key: 'sex', name: { vi: 'giới tính', en: 'sex' }, asked: /giới tính|nam,? nữ|giới$/u },
  { key: 'birth', name: { vi: 'ngày sinh', en: 'birth' }, asked: /sinh/u },
  { key: 'ethnicity', name: { vi: 'dân tộc', en: 'ethnicity' }, asked: /dân tộc/u },
  { key: 'religion', name: { vi: 'tôn giáo', en: 'religion' }, asked: /tôn giáo/u },
  { key: 'education', name: { vi: 'trình độ', en: 'education' }, asked: /trình độ|học vấn|chuyên môn/u },
  { key: 'position', name: { vi: 'chức vụ', en: 'position' }, asked: /chức vụ|chức danh|nghề nghiệp/u },
  { key: 'workplace', name: { vi: 'đơn vị công tác', en: 'workplace' }, asked: /đơn vị|nơi công tác|cơ quan/u },
  { key: 'address', name: { vi: 'địa chỉ', en: 'address' }, asked: /địa chỉ|nơi ở|chỗ ở|thường trú/u },
  { key: 'party', name: { vi: 'ngày vào Đảng', en: 'party membership' }, asked: /đảng/u },
  { key: 'awards', name: { vi: 'khen thưởng', en: 'awards' }, asked: /khen thưởng|danh hiệu|thành tích/u },
  { key: 'phone', name: { vi: 'số điện thoại', en: 'telephone' }, asked: /điện thoại/u },
  { key: 'citizenId', name: { vi: 'số định danh', en: 'citizen number' }, asked: /định danh|cccd|căn cước|cmnd/u },
];

/** The column a superior means by its words. */
export const columnAsked = (asked: string): Column | undefined =>
  columns.find(({ asked: words }) => words.test(comparable(asked)));
