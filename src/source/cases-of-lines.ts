import { type SyntaxCase, sentence } from './sentence.ts';

export const dashWithoutSpace = sentence(
  'Thiếu dấu cách sau dấu “-” ở đầu mục “{}”, nên danh sách bị đọc thành một câu.',
  'There is no space after the dash of “{}”, so the list is read as one sentence.',
  'Viết dấu cách sau mỗi dấu “-” đầu mục.',
  'Put a space after the dash of each item.',
);

export const lineWithoutKey = sentence(
  'Dòng “{}” không có khóa và dấu hai chấm, cũng không phải phần tiếp theo của câu ở trên.',
  'The line “{}” has no key and colon, and does not continue the sentence above.',
  'Nếu là phần tiếp theo của câu trên thì thụt sâu hơn khóa của nó; nếu là mục của danh sách thì thêm dấu “-”.',
  'If it continues the sentence above, indent it deeper than its key; if it is a list item, start it with a dash.',
);

/** Dashes, indentation, blocks after `|` and lines that are not data. */
export const casesOfLines: readonly SyntaxCase[] = [
  {
    message:
      /block-seq-ind on same line|block sequence may not be used|Unexpected seq-item-ind|Unexpected block-seq-ind/,
    sentence: sentence(
      'Dấu “-” đầu mục danh sách không được đứng ở chỗ “{}”.',
      'The dash of a list item may not stand at “{}”.',
      'Viết mỗi mục có dấu “-” trên một dòng dưới khóa của nó. Nếu dấu “-” thuộc câu văn, đặt cả câu trong dấu nháy kép.',
      'Write each item with its dash on a line below its key. If the dash belongs to a sentence, put the sentence in double quotes.',
    ),
  },
  {
    message: /Not a YAML token|header includes extra characters/,
    sentence: sentence(
      'Sau dấu | hoặc > không được viết chữ trên cùng dòng: “{}”.',
      'After | or > no words may stand on the same line: “{}”.',
      'Xuống dòng sau dấu | và viết câu ở dòng dưới, thụt sâu hơn khóa; nếu dấu > thuộc câu, ví dụ “> 200 người”, thì đặt cả câu trong dấu nháy kép.',
      'Start a new line after | and write the sentence there, deeper than its key; if > belongs to the sentence, put the sentence in double quotes.',
    ),
  },
  {
    message: /followed by map values/,
    sentence: lineWithoutKey,
  },
  {
    message: /more-indented leading empty lines/,
    sentence: sentence(
      'Dòng trống ngay sau dấu | hoặc > có nhiều dấu cách hơn dòng chữ đầu tiên.',
      'An empty line right after | or > has more spaces than the first line of text.',
      'Xóa các dấu cách trên dòng trống.',
      'Delete the spaces on the empty line.',
    ),
  },
  {
    message: /Sequence item without/,
    sentence: sentence(
      'Dòng “{}” nằm trong danh sách nhưng không có dấu “-”.',
      'The line “{}” stands in a list but has no dash.',
      'Thêm dấu “-” và dấu cách ở đầu dòng, hoặc đặt dòng thẳng cột với khóa của nó.',
      'Start the line with a dash and a space, or move it to the column of its key.',
    ),
  },
  {
    message: /directives-end|doc-start/,
    sentence: sentence(
      'Dòng --- hoặc dòng bắt đầu bằng dấu % ở đầu tệp không đúng chỗ.',
      'A line --- or a line that starts with % is out of place at the top of the file.',
      'Xóa dòng này; nội dung tệp bắt đầu bằng khóa “kind:” trên một dòng riêng.',
      'Delete it; the content starts with the key “kind:” on a line of its own.',
    ),
  },
];
