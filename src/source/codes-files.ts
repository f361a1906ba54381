import type { CodeMetadata } from '../model/finding.ts';
import { dataFileRules } from './basis.ts';

/** The file as a whole: its size, depth, top and number of parts. */
export const codesOfFiles = [
  {
    code: 'TD107',
    slug: 'too-large',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    why: {
      vi: 'Một kế hoạch hay danh sách không lớn hơn 16 MB, không có quá 2.500.000 khóa và mục; tệp lớn hơn thường là tệp lưu nhầm hoặc chép lặp và làm máy chậm lại.',
      en: 'No plan or roster is larger than 16 MB or has more than 2,500,000 keys and items; a larger file is usually saved or copied by mistake and slows the computer down.',
    },
  },
  {
    code: 'TD108',
    slug: 'too-deep',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Tệp có quá nhiều cấp lồng nhau', en: 'The file has too many levels' },
    why: {
      vi: 'Văn bản hành chính không có đến 200 cấp mục; nhiều cấp như vậy là do lỗi khi ghép hoặc chép tệp.',
      en: 'No official document has 200 levels; so many come from a mistake in merging or copying files.',
    },
  },
  {
    code: 'TD109',
    slug: 'conflict-marker',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Còn dấu vết ghép hai bản sửa', en: 'Marks of an unfinished merge are left' },
    why: {
      vi: 'Khi hai người cùng sửa một chỗ, cả hai bản được giữ lại giữa các dòng <<<<<<<, ======= và >>>>>>>. Phải chọn một bản trước khi kiểm tra.',
      en: 'When two people change the same place, both versions are kept between the lines <<<<<<<, ======= and >>>>>>>. One must be chosen before checking.',
    },
  },
  {
    code: 'TD110',
    slug: 'empty-file',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Tệp không có nội dung', en: 'The file has no content' },
    why: {
      vi: 'Tệp trống hoặc chỉ có ghi chú thì không có gì để kiểm tra; thường do lưu chưa xong.',
      en: 'There is nothing to check in a file that is empty or has only notes; usually it was not saved completely.',
    },
  },
  {
    code: 'TD111',
    slug: 'top-level-not-a-map',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Cấp ngoài cùng của tệp không phải là các khóa', en: 'The top of the file is not made of keys' },
    why: {
      vi: 'Tệp phải bắt đầu bằng các khóa như “kind: plan” ở sát lề trái, để biết đây là kế hoạch, danh sách hay danh mục đơn vị.',
      en: 'A file must start with keys such as “kind: plan” at the left margin, which say whether it is a plan, a roster or a list of units.',
    },
  },
  {
    code: 'TD116',
    slug: 'several-documents',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Một tệp chứa nhiều văn bản', en: 'Several documents in one file' },
    why: {
      vi: 'Dòng --- tách tệp thành nhiều văn bản. Mỗi tệp chỉ chứa một kế hoạch, một danh sách hoặc một danh mục đơn vị.',
      en: 'A line --- splits the file into several documents. A file holds one plan, one roster or one list of units.',
    },
  },
] as const satisfies readonly CodeMetadata[];
