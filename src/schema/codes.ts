import type { CodeMetadata } from '../model/finding.ts';
import { dataFileRules } from '../source/basis.ts';
import { codesOfKeys } from './codes-keys.ts';

/** Every finding about keys, values and kinds, in the order of their codes. */
export const schemaCodes = [
  ...codesOfKeys,
  {
    code: 'TD122',
    slug: 'wrong-type',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Nội dung không đúng dạng của khóa', en: 'The content does not suit its key' },
    why: {
      vi: 'Mỗi khóa chờ một dạng nội dung: một dòng chữ, một danh sách hay các khóa con. Nội dung ở dạng khác thì không biết in ra thế nào. Khóa để trống cũng vậy: không rõ là chưa có hay bị quên.',
      en: 'Each key expects one sort of content: a line of text, a list, or keys of its own. Other content could not be printed. The same holds for an empty key: nobody knows whether it is open or forgotten.',
    },
  },
  {
    code: 'TD123',
    slug: 'wrong-value',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Giá trị không dùng được cho khóa này', en: 'The value cannot be used for this key' },
    why: {
      vi: 'Một số khóa chỉ nhận vài giá trị cho sẵn hoặc một cách viết nhất định, vì cách in và cách kiểm tra phụ thuộc vào đó.',
      en: 'Some keys take only a few given values or one way of writing, because printing and checking depend on it.',
    },
  },
  {
    code: 'TD124',
    slug: 'unread-phrase',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Không hiểu được số liệu, thời gian đã ghi', en: 'A figure or a time that cannot be understood' },
    why: {
      vi: 'Số lượng, tỷ lệ, thời gian, thời lượng được viết như trong văn bản và được đọc thành số để kiểm tra. Cách viết lạ vẫn được in ra nhưng không kiểm tra được.',
      en: 'Amounts, shares, times and durations are written as in the document and read as numbers to be checked. An unknown wording is still printed but cannot be checked.',
    },
  },
  {
    code: 'TD127',
    slug: 'duplicate-id',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Hai mục trong một danh sách có cùng mã', en: 'Two members of one list have the same id' },
    why: {
      vi: 'Nơi khác nhắc tới một mục bằng mã của nó; hai mục cùng mã thì không biết nhắc tới mục nào.',
      en: 'Other places refer to a member by its id; with one id for two members nobody knows which is meant.',
    },
  },
  {
    code: 'TD128',
    slug: 'unknown-kind',
    severity: 'warning',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Tệp không cho biết thuộc loại nào', en: 'The file does not say what kind it is' },
    why: {
      vi: 'Khóa “kind” ở đầu tệp cho biết đây là kế hoạch hay loại tệp khác. Thiếu hoặc sai khóa này thì tệp không được kiểm tra, dù nội dung có thể có lỗi.',
      en: 'The key “kind” at the top says whether the file is a plan or something else. Without it the file is not checked, whatever it contains.',
    },
  },
] as const satisfies readonly CodeMetadata[];

export type SchemaCode = (typeof schemaCodes)[number]['code'];
