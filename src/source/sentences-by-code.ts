import type { ErrorCode } from 'yaml';
import { quoteIt, type Sentence, sentence } from './sentence.ts';

const noCommands = sentence(
  'Chỗ “{}” có dấu *, & hoặc ! ở đầu giá trị nên không đọc được.',
  'At “{}” a *, & or ! at the start of a value cannot be read.',
  quoteIt.vi,
  quoteIt.en,
);

/** One sentence for each code of the library; `sentencesByMessage` is asked first. */
export const sentencesByCode: Readonly<Record<ErrorCode, Sentence>> = {
  ALIAS_PROPS: noCommands,
  BAD_ALIAS: noCommands,
  MULTIPLE_ANCHORS: noCommands,
  MULTIPLE_TAGS: noCommands,
  BAD_PROP_ORDER: noCommands,
  TAG_RESOLVE_FAILED: noCommands,
  BAD_COLLECTION_TYPE: noCommands,
  BAD_DIRECTIVE: sentence(
    'Dòng “{}” bắt đầu bằng dấu % ở sát lề trái nên bị coi là lệnh và không được in.',
    'The line “{}” starts with % at the left margin, so it is taken as a command and not printed.',
    'Xóa dòng này, hoặc thêm khóa ở đầu dòng và đặt câu trong dấu nháy kép.',
    'Delete the line, or start it with a key and put the sentence in double quotes.',
  ),
  BAD_DQ_ESCAPE: sentence(
    'Trong dấu nháy kép, dấu \\ cùng chữ theo sau (“{}”) không có nghĩa.',
    'Inside double quotes, \\ and the letter after it (“{}”) mean nothing.',
    'Dùng dấu nháy đơn thay cho dấu nháy kép, hoặc viết hai dấu \\\\ liền nhau.',
    'Use single quotes instead of double quotes, or write two \\\\ in a row.',
  ),
  BAD_INDENT: sentence(
    'Dòng “{}” thụt vào không thẳng cột với các dòng cùng cấp ở trên.',
    'The line “{}” does not start at the same column as the lines of its level above.',
    'Thêm hoặc bớt dấu cách ở đầu dòng cho thẳng cột; phần tiếp theo của một câu phải thụt sâu hơn khóa của nó.',
    'Add or remove spaces at the start of the line; the rest of a sentence must stand deeper than its key.',
  ),
  BAD_SCALAR_START: sentence(
    'Giá trị “{}” bắt đầu bằng một dấu không được đứng đầu giá trị khi không có dấu nháy (% @ ` , |).',
    'The value “{}” starts with a mark that may not start a value without quotes (% @ ` , |).',
    quoteIt.vi,
    quoteIt.en,
  ),
  BLOCK_AS_IMPLICIT_KEY: sentence(
    'Dấu hai chấm trong câu “{}” làm phần trước nó bị hiểu là một khóa mới.',
    'The colon in the sentence “{}” makes the words before it a new key.',
    `${quoteIt.vi} Nếu đây đúng là khóa mới thì viết xuống dòng, thẳng cột với khóa cùng cấp.`,
    `${quoteIt.en} If it is meant as a new key, give it its own line, at the column of the keys of its level.`,
  ),
  BLOCK_IN_FLOW: sentence(
    'Trong ngoặc { } hoặc [ ] có danh sách viết bằng dấu “-” hoặc khóa viết xuống dòng: “{}”.',
    'Inside { } or [ ] there is a list with dashes or keys on lines of their own: “{}”.',
    'Bỏ cặp ngoặc và viết mỗi khóa hoặc mỗi mục trên một dòng. Nếu đây là ô không có số thì đặt dấu gạch trong nháy kép: "-".',
    'Remove the brackets and write each key or item on its own line. For a cell without a number put the dash in quotes: "-".',
  ),
  DUPLICATE_KEY: sentence(
    'Khóa “{}” được ghi hai lần.',
    'The key “{}” is written twice.',
    'Giữ lại một dòng và xóa dòng kia.',
    'Keep one line and delete the other.',
  ),
  IMPOSSIBLE: sentence(
    'Không đọc được phần tệp từ chỗ “{}”.',
    'The file cannot be read from “{}” on.',
    'Xem lại dấu nháy, dấu ngoặc và mức thụt đầu dòng ở ngay trước chỗ này.',
    'Check the quotes, brackets and indentation just before this place.',
  ),
  KEY_OVER_1024_CHARS: sentence(
    'Phần đứng trước dấu hai chấm dài quá 1024 ký tự: “{}”.',
    'The words before the colon are longer than 1024 characters: “{}”.',
    quoteIt.vi,
    quoteIt.en,
  ),
  MISSING_CHAR: sentence(
    'Ở chỗ “{}” thiếu một dấu (dấu phẩy, dấu hai chấm, dấu cách, dấu nháy hoặc dấu ngoặc).',
    'At “{}” a mark is missing (a comma, a colon, a space, a quote or a bracket).',
    'Xem lại chỗ này và dòng ngay trên; nếu là câu văn thì đặt trong dấu nháy kép.',
    'Check this place and the line above; if it is a sentence, put it in double quotes.',
  ),
  MULTILINE_IMPLICIT_KEY: sentence(
    'Câu nhiều dòng “{}” có dấu hai chấm nên bị hiểu là một khóa.',
    'The sentence “{}” of several lines has a colon and is read as a key.',
    quoteIt.vi,
    quoteIt.en,
  ),
  MULTIPLE_DOCS: sentence(
    'Tệp chứa nhiều văn bản, ngăn cách bằng dòng ---.',
    'The file holds several documents, separated by ---.',
    'Tách mỗi văn bản ra một tệp.',
    'Give each document its own file.',
  ),
  NON_STRING_KEY: sentence(
    'Phần đứng trước dấu hai chấm phải là chữ, không phải ngoặc, danh sách hay lệnh: “{}”.',
    'What stands before a colon must be words, not brackets, a list or a command: “{}”.',
    'Đặt phần trước dấu hai chấm trong dấu nháy kép.',
    'Put the words before the colon in double quotes.',
  ),
  RESOURCE_EXHAUSTION: sentence(
    'Tệp có quá nhiều cấp lồng nhau ở chỗ “{}”.',
    'The file has too many levels at “{}”.',
    'Bỏ bớt các cấp lồng nhau.',
    'Use fewer levels.',
  ),
  TAB_AS_INDENT: sentence(
    'Dòng này thụt đầu dòng bằng phím Tab.',
    'This line is indented with a tab.',
    'Thay mỗi phím Tab ở đầu dòng bằng dấu cách, thẳng cột với dòng cùng cấp.',
    'Replace each tab at the start of the line by spaces, at the column of the lines of its level.',
  ),
  UNEXPECTED_TOKEN: sentence(
    'Chữ hoặc dấu “{}” đứng ở chỗ không hiểu được.',
    'The word or mark “{}” stands where it cannot be understood.',
    `Xem lại dấu nháy, dấu ngoặc và mức thụt đầu dòng ở chỗ này. Nếu là câu văn: ${quoteIt.vi.toLowerCase()}`,
    `Check the quotes, brackets and indentation here. If it is a sentence: ${quoteIt.en.toLowerCase()}`,
  ),
};
