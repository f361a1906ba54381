import { type SyntaxCase, sentence } from './sentence.ts';

/** Quotes, brackets, commas and `#`. */
export const casesOfMarks: readonly SyntaxCase[] = [
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
    message: /flow-(map|seq)-end/,
    sentence: sentence(
      'Có dấu ngoặc đóng mà không có dấu ngoặc mở.',
      'A bracket is closed that was never opened.',
      'Xóa dấu ngoặc này; nếu nó thuộc câu văn, đặt cả câu trong dấu nháy kép.',
      'Delete it; if it belongs to a sentence, put the sentence in double quotes.',
    ),
  },
  {
    message: /at node end|Unexpected [a-z-]*(scalar|start) token|Unexpected [a-z-]+ token in YAML/,
    ends: true,
    sentence: sentence(
      'Sau khi câu, danh sách hoặc dấu ngoặc đã kết thúc vẫn còn chữ “{}”.',
      'After the sentence, the list or the bracket has ended there is still “{}”.',
      'Đặt cả câu trong một cặp dấu nháy (dấu nháy nằm trong câu thì dùng “ ”, dấu ’ trong tên riêng thì viết hai dấu nháy đơn liền nhau); nếu là khóa thì viết thẳng cột với các khóa cùng cấp.',
      'Put the whole sentence in one pair of quotes (inside it use “ ”, and two single quotes for an apostrophe); if it is a key, move it to the column of the keys of its level.',
    ),
  },
];
