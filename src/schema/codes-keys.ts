import type { CodeMetadata } from '../model/finding.ts';
import { dataFileRules } from '../source/basis.ts';

/** Keys that should not be there, that lack, or that pass for labels. */
export const codesOfKeys = [
  {
    code: 'TD120',
    slug: 'unknown-key',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Khóa không có trong quy ước', en: 'A key nobody knows' },
    why: {
      vi: 'Khóa viết sai một chữ thì nội dung của nó không được in và không được kiểm tra; bỏ qua trong im lặng là mất số liệu của người soạn.',
      en: 'The content of a misspelt key would be neither printed nor checked; passing over it in silence loses what the author wrote.',
    },
  },
  {
    code: 'TD121',
    slug: 'missing-key',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Thiếu một khóa bắt buộc', en: 'A required key is missing' },
    why: {
      vi: 'Thiếu khóa bắt buộc thì văn bản in ra thiếu một thành phần hoặc không kiểm tra được phần có liên quan.',
      en: 'Without a required key the document lacks a component, or what depends on it cannot be checked.',
    },
  },
  {
    code: 'TD125',
    slug: 'label-with-other-keys',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Nhãn đứng chung với khóa khác', en: 'A label stands beside other keys' },
    why: {
      vi: 'Một ý có nhãn được viết thành một khóa duy nhất, như “- Thời gian: 01 buổi.”. Có thêm nhãn hoặc khóa khác trong cùng một ý thì không rõ chữ nào in trước, chữ nào thuộc về nhãn.',
      en: 'An item with a run-in label is written as one single key, such as “- Thời gian: 01 buổi.”. With a second label or key beside it, nobody knows what prints first and what belongs to the label.',
    },
  },
  {
    code: 'TD126',
    slug: 'label-like-key',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Nhãn giống hệt một khóa viết sai', en: 'A label that looks like a misspelt key' },
    why: {
      vi: 'Trong một ý, khóa lạ được hiểu là nhãn và được in ra. Nhãn chỉ khác một khóa đã biết ở chữ hoa hay một chữ cái thì gần như chắc chắn là gõ nhầm.',
      en: 'Inside an item an unknown key is a label and is printed. A label that differs from a known key by a capital or one letter is almost certainly a slip.',
    },
  },
] as const satisfies readonly CodeMetadata[];
