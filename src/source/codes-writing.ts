import type { CodeMetadata } from '../model/finding.ts';
import { dataFileRules } from './basis.ts';

/** How the lines of a file are written: keys, dashes, quotes, colons, commas. */
export const codesOfWriting = [
  {
    code: 'TD101',
    slug: 'not-yaml',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Tệp viết chưa đúng quy cách', en: 'The file is not well written' },
    why: {
      vi: 'Khi một dấu nháy, dấu ngoặc, dấu hai chấm hay mức thụt đầu dòng đặt sai chỗ, nội dung phía sau có thể bị hiểu sang nghĩa khác, nên phần mềm dừng ở đó và không kiểm tra tệp này.',
      en: 'When a quote, a bracket, a colon or an indentation is in the wrong place, what follows may be read with another meaning; the program stops there and does not check this file.',
    },
  },
  {
    code: 'TD102',
    slug: 'duplicate-key',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Một khóa được ghi hai lần', en: 'A key is written twice' },
    why: {
      vi: 'Hai giá trị cho cùng một khóa thì không biết giá trị nào đúng; nếu lặng lẽ lấy một, văn bản in ra có thể khác ý người soạn.',
      en: 'With two values for one key nobody knows which is right; silently taking one may print what the author did not mean.',
    },
  },
  {
    code: 'TD103',
    slug: 'anchor-or-alias',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Giá trị bắt đầu bằng dấu * hoặc &', en: 'A value starts with * or &' },
    why: {
      vi: 'Ở đầu một giá trị không có dấu nháy, dấu * và dấu & là lệnh chép lại nội dung ở chỗ khác, khiến một dữ kiện nằm ở hai nơi và chữ nghiêng hoặc chữ đậm bị mất. Phần mềm không dùng các lệnh này.',
      en: 'At the start of a value without quotes, * and & are commands that copy content from elsewhere: one fact would live in two places, and italic or bold words would be lost. The program does not use these commands.',
    },
  },
  {
    code: 'TD112',
    slug: 'tab-indentation',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Thụt đầu dòng bằng phím Tab', en: 'A line is indented with a tab' },
    why: {
      vi: 'Mỗi máy hiện phím Tab rộng hẹp khác nhau, nên không biết dòng này thuộc cấp nào. Mức thụt đầu dòng chỉ được tính bằng dấu cách.',
      en: 'Each computer shows a tab with another width, so the level of the line is unknown. Only spaces count as indentation.',
    },
  },
  {
    code: 'TD113',
    slug: 'comment-cut-a-sentence',
    severity: 'warning',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Dấu # cắt mất phần sau của câu', en: 'A # cut the end of a sentence' },
    why: {
      vi: 'Chữ đứng sau dấu cách và dấu # được coi là ghi chú riêng của người soạn và không được in; nếu dấu # là một phần của câu, văn bản sẽ thiếu chữ.',
      en: 'What follows a space and a # is a private note and is not printed; if the # belongs to the sentence, the document loses words.',
    },
  },
  {
    code: 'TD114',
    slug: 'comma-split-a-name',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Dấu phẩy tách đôi một tên trong ngoặc { }', en: 'A comma split a name inside { }' },
    why: {
      vi: 'Trong ngoặc { } dấu phẩy ngăn các khóa với nhau, nên một tên có dấu phẩy như “Sở Văn hóa, Thể thao và Du lịch” bị cắt thành hai phần.',
      en: 'Inside { } a comma separates keys, so a name with a comma such as “Sở Văn hóa, Thể thao và Du lịch” is cut in two.',
    },
  },
  {
    code: 'TD115',
    slug: 'colon-made-a-map',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Dấu hai chấm trong câu bị hiểu là khóa mới', en: 'A colon in a sentence was read as a new key' },
    why: {
      vi: 'Dấu hai chấm có dấu cách theo sau ngăn khóa với giá trị. Một câu có dấu hai chấm mà không đặt trong dấu nháy sẽ bị cắt thành khóa và giá trị.',
      en: 'A colon followed by a space separates a key from its value. A sentence with a colon and without quotes is cut into a key and a value.',
    },
  },
  {
    code: 'TD117',
    slug: 'tag',
    severity: 'error',
    basis: dataFileRules,
    since: '0.1.0',
    title: { vi: 'Giá trị bắt đầu bằng dấu !', en: 'A value starts with !' },
    why: {
      vi: 'Ở đầu một giá trị không có dấu nháy, dấu ! cùng chữ liền sau là lệnh đổi kiểu dữ liệu và không được in ra. Phần mềm không dùng lệnh này.',
      en: 'At the start of a value without quotes, ! and the word after it are a command that changes the type of the data and are not printed. The program does not use it.',
    },
  },
] as const satisfies readonly CodeMetadata[];
