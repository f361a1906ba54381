import type { CodeMetadata } from '../model/finding.ts';
import { dataFileRules, unicodeByDecree } from './basis.ts';

/** Single characters and their encoding. */
export const codesOfCharacters = [
  {
    code: 'TD104',
    slug: 'control-character',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Có ký tự điều khiển không in được', en: 'A control character that cannot be printed' },
    why: {
      vi: 'Ký tự điều khiển không hiện trên màn hình nhưng làm tệp Word in ra bị hỏng. Chúng thường lọt vào khi chép từ tệp PDF hoặc từ phần mềm khác.',
      en: 'A control character does not show on the screen but damages the Word file. It usually slips in when text is copied from a PDF file or another program.',
    },
  },
  {
    code: 'TD105',
    slug: 'invisible-character',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Có ký tự ẩn trong văn bản', en: 'An invisible character in the text' },
    why: {
      vi: 'Ký tự ẩn làm hai tên trông giống nhau mà máy coi là khác nhau; ký tự đảo chiều chữ còn làm chữ trên màn hình khác với chữ được in.',
      en: 'An invisible character makes two names that look alike different for the computer; a character that reverses the direction of text even shows other words than those printed.',
    },
  },
  {
    code: 'TD106',
    slug: 'wrong-encoding',
    severity: 'error',
    basis: unicodeByDecree,
    since: '0.1.0',
    title: { vi: 'Tệp không ở bảng mã UTF-8', en: 'The file is not in UTF-8' },
    why: {
      vi: 'Chữ Việt lưu bằng bảng mã khác (UTF-16, TCVN3, VNI, Windows-1258) sẽ bị đọc thành chữ sai, nên phần mềm không đoán mà dừng lại.',
      en: 'Vietnamese stored in another encoding (UTF-16, TCVN3, VNI, Windows-1258) would be read as wrong letters; the program does not guess and stops.',
    },
  },
  {
    code: 'TD118',
    slug: 'decomposed-letters',
    severity: 'info',
    basis: unicodeByDecree,
    since: '0.1.0',
    title: { vi: 'Chữ có dấu được ghi rời (Unicode tổ hợp)', en: 'Letters are stored apart from their marks' },
    why: {
      vi: 'Chữ “ệ” có thể được lưu thành một ký tự (dựng sẵn) hoặc ba ký tự (tổ hợp). Phần mềm tự ghép lại khi đọc; các phần mềm khác có thể tìm kiếm hoặc hiển thị sai.',
      en: 'The letter “ệ” can be stored as one character or as three. The program joins them when it reads; other programs may search or show them wrongly.',
    },
  },
] as const satisfies readonly CodeMetadata[];
