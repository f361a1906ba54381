import { type Sentence, sentence } from './syntax-sentences.ts';

/** A closer sentence for one of the library's messages; `ends` says that nothing after it can be trusted. */
export interface SyntaxCase {
  readonly message: RegExp;
  readonly sentence: Sentence;
  readonly ends?: boolean;
}

/** In the order of preference where one line has several. Messages as in yaml 2.9.1, which is pinned; a test runs each. */
export const syntaxCases: readonly SyntaxCase[] = [
  {
    message: /closing ['"]quote/,
    ends: true,
    sentence: sentence(
      'Dấu nháy mở ở “{}” không có dấu nháy đóng.',
      'The quote opened at “{}” is never closed.',
      'Thêm dấu nháy đóng ở cuối câu. Câu nhiều dòng trong dấu nháy phải thụt sâu hơn khóa; dấu nháy nằm trong câu thì dùng “ ”.',
      'Close the quote at the end of the sentence. The next lines of a quoted sentence must stand deeper than its key; inside the sentence use “ ”.',
    ),
  },
  {
    message: /must end with a|and end with a/,
    ends: true,
    sentence: sentence(
      'Dấu ngoặc mở ở “{}” không được đóng.',
      'The bracket opened at “{}” is never closed.',
      'Thêm dấu ngoặc đóng } hoặc ]. Nếu dấu ngoặc là một phần của câu, đặt cả câu trong dấu nháy kép.',
      'Add the closing } or ]. If the bracket belongs to a sentence, put the sentence in double quotes.',
    ),
  },
  {
    message: /block-seq-ind on same line|block sequence may not be used|Unexpected seq-item-ind|Unexpected block-seq-ind/,
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
      'Xuống dòng sau dấu | và viết câu ở dòng dưới, thụt sâu hơn khóa.',
      'Start a new line after | and write the sentence there, deeper than its key.',
    ),
  },
  {
    message: /followed by map values/,
    sentence: sentence(
      'Dòng “{}” không có khóa và dấu hai chấm, cũng không phải phần tiếp theo của câu ở trên.',
      'The line “{}” has no key and colon, and does not continue the sentence above.',
      'Nếu là phần tiếp theo của câu trên thì thụt sâu hơn khóa của nó; nếu là mục của danh sách thì thêm dấu “-”.',
      'If it continues the sentence above, indent it deeper than its key; if it is a list item, start it with a dash.',
    ),
  },
  {
    message: /Missing ,|Missing space after :/,
    sentence: sentence(
      'Trong ngoặc { } hoặc [ ] thiếu dấu phẩy hoặc dấu cách ở “{}”.',
      'Inside { } or [ ] a comma or a space is missing at “{}”.',
      'Ngăn các phần bằng dấu phẩy và viết dấu cách sau dấu hai chấm; câu dài thì viết xuống dòng, không dùng ngoặc.',
      'Separate the parts with commas and put a space after a colon; write long sentences on lines of their own, without brackets.',
    ),
  },
  {
    message: /Unexpected ,|Unexpected empty item|Unexpected comma/,
    sentence: sentence(
      'Trong ngoặc { } hoặc [ ] có dấu phẩy thừa.',
      'Inside { } or [ ] there is a comma too many.',
      'Xóa dấu phẩy thừa; nếu dấu phẩy thuộc câu văn, đặt cả câu trong dấu nháy kép.',
      'Delete it; if the comma belongs to a sentence, put the sentence in double quotes.',
    ),
  },
  {
    message: /Comments must be separated/,
    sentence: sentence(
      'Dấu # đứng sát ngay sau dấu nháy hoặc dấu ngoặc: “{}”.',
      'The # stands right after a quote or a bracket: “{}”.',
      'Thêm dấu cách trước dấu # nếu đó là ghi chú; nếu dấu # thuộc câu văn, đặt nó trong dấu nháy.',
      'Put a space before the # if it starts a note; if it belongs to the sentence, put it inside the quotes.',
    ),
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
    message: /collections must be indented|must not be less indented/,
    sentence: sentence(
      'Câu văn sau dấu | hoặc > không thụt sâu hơn khóa của nó: “{}”.',
      'The sentence after | or > does not stand deeper than its key: “{}”.',
      'Thêm dấu cách ở đầu mỗi dòng của câu.',
      'Add spaces at the start of each of its lines.',
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
  {
    message: /flow-(map|seq)-end/,
    sentence: sentence(
      'Có dấu ngoặc đóng mà không có dấu ngoặc mở.',
      'A bracket is closed that was never opened.',
      'Xóa dấu ngoặc này; nếu nó thuộc câu văn, đặt cả câu trong dấu nháy kép.',
      'Delete it; if it belongs to a sentence, put the sentence in double quotes.',
    ),
  },
  {
    message: /at node end/,
    ends: true,
    sentence: sentence(
      'Sau khi câu, danh sách hoặc dấu ngoặc đã kết thúc vẫn còn chữ “{}”.',
      'After the sentence, the list or the bracket has ended there is still “{}”.',
      'Đặt cả câu trong một cặp dấu nháy (dấu nháy nằm trong câu thì dùng “ ”); nếu là khóa thì viết thẳng cột với các khóa cùng cấp.',
      'Put the whole sentence in one pair of quotes (inside it use “ ”); if it is a key, move it to the column of the keys of its level.',
    ),
  },
];
