import { expect, test } from 'vitest';
import { changed, sample, structureOf } from './sample.ts';

test('the sample has nothing wrong', () => expect(structureOf(sample)).toEqual([]));

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an unknown key names the nearest one',
    changed('  place:', '  plase:'),
    [
      '6:3 TD120',
      'Khóa “plase” không dùng được trong “document” (Thể thức văn bản).',
      'Có phải là “place” (Địa danh)? Hãy sửa lại tên khóa.',
      'The key “plase” cannot be used in “document”.',
      'Is “place” meant? Correct the name of the key.',
    ],
  ],
  [
    'an unknown key like no other lists what is allowed',
    changed('position: Chủ tịch,', 'position: Chủ tịch, phone: 0912,'),
    [
      '8:36 TD120',
      'Khóa “phone” không dùng được trong “signerInfo” (Người ký).',
      'Các khóa dùng được ở đây: competence, position, fullName.',
      'The key “phone” cannot be used in “signerInfo”.',
      'Keys that can be used here: competence, position, fullName.',
    ],
  ],
  [
    'an unknown key where there are many sends to the editor',
    `${sample}xyzzy: 1\n`,
    [
      '11:1 TD120',
      'Khóa “xyzzy” không dùng được trong “Kế hoạch”.',
      'Xóa khóa này, hoặc chọn một khóa trong danh sách gợi ý của trình soạn thảo (Ctrl+Space).',
      'The key “xyzzy” cannot be used in the top level of the file.',
      'Delete this key, or choose one from the suggestions of your editor (Ctrl+Space).',
    ],
  ],
  [
    'an unknown key of an item may be meant as a label',
    `${sample}agenda:\n  items:\n    - {khaiMac: Chào cờ}\n`,
    [
      '13:8 TD120',
      'Khóa “khaiMac” không dùng được trong “Một ý” thứ 1.',
      'Xóa khóa này, hoặc chọn một khóa trong danh sách gợi ý của trình soạn thảo (Ctrl+Space). Nếu đây là nhãn được in ra thì viết hoa chữ đầu.',
      'The key “khaiMac” cannot be used in item 1 of “items”.',
      'Delete this key, or choose one from the suggestions of your editor (Ctrl+Space). If this is a label to be printed, begin it with a capital.',
    ],
  ],
  [
    'an unknown key below a label names the label',
    `${sample}agenda:\n  items:\n    - Thời gian: {texts: 01 buổi}\n`,
    [
      '13:19 TD120',
      'Khóa “texts” không dùng được trong nhãn “Thời gian”.',
      'Có phải là “text” (Lời văn)? Hãy sửa lại tên khóa.',
      'The key “texts” cannot be used in the label “Thời gian”.',
      'Is “text” meant? Correct the name of the key.',
    ],
  ],
  [
    'a mistake in a member names it by its id',
    `${sample}series: [{id: dien-hinh, nam: Hội nghị}]\n`,
    [
      '11:26 TD120',
      'Khóa “nam” không dùng được trong “Một kỳ hội nghị” có mã “dien-hinh”.',
      'Có phải là “name” (Tên)? Hãy sửa lại tên khóa.',
      'The key “nam” cannot be used in the item “dien-hinh” of “series”.',
      'Is “name” meant? Correct the name of the key.',
    ],
  ],
  [
    'a missing key stands at the key of its map',
    changed('  archive: VT\n', ''),
    [
      '3:1 TD121',
      'Thiếu khóa “archive” (Lưu) trong “document” (Thể thức văn bản).',
      'Thêm một dòng, ví dụ “archive: VT, VHXH”.',
      'The key “archive” is missing in “document”.',
      'Add a line, for example “archive: VT, VHXH”.',
    ],
  ],
  [
    'a list where text belongs',
    changed('  archive: VT', '  archive: [VT]'),
    [
      '10:12 TD122',
      '“archive” (Lưu) phải là một dòng chữ, nhưng ở đây là một danh sách.',
      'Viết trên một dòng, không dùng dấu “-” đầu dòng. Ví dụ “archive: VT, VHXH”.',
      '“archive” must be a line of text, but here is a list.',
      'Write it on one line, without “-” at its start. Example: “archive: VT, VHXH”.',
    ],
  ],
  [
    'text where a list belongs',
    changed('  toPlaces: [UBND tỉnh]', '  toPlaces: UBND tỉnh'),
    [
      '9:13 TD122',
      '“toPlaces” (Nơi nhận) phải là một danh sách, nhưng ở đây là chữ “UBND tỉnh”.',
      'Viết thành danh sách: mỗi mục một dòng, bắt đầu bằng dấu “-”. Ví dụ “toPlaces: [UBND tỉnh Sông Mây]”.',
      '“toPlaces” must be a list, but here is the text “UBND tỉnh”.',
      'Write a list: each member on a line of its own that starts with “-”. Example: “toPlaces: [UBND tỉnh Sông Mây]”.',
    ],
  ],
  [
    'an empty value says so',
    changed('  place: Hoa Sen', '  place:'),
    [
      '6:3 TD122',
      '“place” (Địa danh) còn để trống.',
      'Ghi nội dung, ví dụ “place: Hoa Sen”; nếu chưa dùng thì xóa dòng này.',
      '“place” is left empty.',
      'Fill it in, for example “place: Hoa Sen”; delete the line if it is not needed.',
    ],
  ],
  [
    'true is not a word',
    changed('  place: Hoa Sen', '  place: true'),
    [
      '6:10 TD122',
      '“place” (Địa danh) phải là một dòng chữ, nhưng ở đây là giá trị true.',
      'Nếu là chữ thì đặt trong dấu nháy kép: "true". Ví dụ “place: Hoa Sen”.',
      '“place” must be a line of text, but here is the value true.',
      'If it is a word, put it in quotes: "true". Example: “place: Hoa Sen”.',
    ],
  ],
  [
    'keys of its own where text belongs',
    changed('  place: Hoa Sen', '  place: {Hoa Sen: xã}'),
    [
      '6:10 TD122',
      '“place” (Địa danh) phải là một dòng chữ, nhưng ở đây là các khóa con.',
      'Viết trên một dòng; nếu câu có dấu hai chấm thì đặt cả câu trong dấu nháy kép. Ví dụ “place: Hoa Sen”.',
      '“place” must be a line of text, but here are keys.',
      'Write it on one line; if the sentence has a colon, put the whole of it in double quotes. Example: “place: Hoa Sen”.',
    ],
  ],
  [
    'text where keys belong shows an example of them',
    changed('  signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}', '  signerInfo: Nguyễn Văn A'),
    [
      '8:15 TD122',
      '“signerInfo” (Người ký) phải là các khóa con, nhưng ở đây là chữ “Nguyễn Văn A”.',
      'Viết mỗi khóa con trên một dòng riêng, lùi vào hai dấu cách. Ví dụ “signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}”.',
      '“signerInfo” must be keys of its own, but here is the text “Nguyễn Văn A”.',
      'Write each key on a line of its own, moved in by two spaces. Example: “signerInfo: {position: Chủ tịch, fullName: Nguyễn Văn A}”.',
    ],
  ],
  [
    'a word where true or false belongs',
    `${sample}citations: [{id: a, typeName: Kế hoạch, superior: có}]\n`,
    [
      '11:51 TD122',
      '“superior” (Là văn bản cấp trên) phải là true hoặc false, nhưng ở đây là chữ “có”.',
      'Ghi true hoặc false. Ví dụ “superior: true”.',
      '“superior” must be true or false, but here is the text “có”.',
      'Write true or false. Example: “superior: true”.',
    ],
  ],
  [
    'a value of none of the choices names the nearest and all',
    changed('status: draft', 'status: drafft'),
    [
      '2:9 TD123',
      '“drafft” không phải là giá trị của “status” (Tình trạng).',
      'Có phải là “draft”? Các giá trị dùng được: draft, issued, replaced, cancelled.',
      '“drafft” is not a value of “status”.',
      'Is “draft” meant? Values that can be used: draft, issued, replaced, cancelled.',
    ],
  ],
  [
    'a value of the wrong form says which form is right',
    `${sample}series: [{id: Điển hình, name: Hội nghị}]\n`,
    [
      '11:15 TD123',
      '“Điển hình” không đúng cách viết của “id” (Mã).',
      'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối ở giữa; ví dụ “id: hoi-nghi”.',
      '“Điển hình” is not how “id” is written.',
      'Use only small letters without marks, digits, and hyphens between them; for example “id: hoi-nghi”.',
    ],
  ],
  [
    'a value that is too long',
    changed('KH-UBND', 'KH-UBND-0123456789-0123456789-0123'),
    [
      '5:17 TD123',
      'Nội dung của “codeNotation” (Ký hiệu) dài 34 ký tự, quá mức 30 ký tự.',
      'Viết ngắn lại, ví dụ “codeNotation: KH-UBND”.',
      'The content of “codeNotation” has 34 characters, more than the limit of 30.',
      'Make it shorter, for example “codeNotation: KH-UBND”.',
    ],
  ],
  [
    'braces with nothing inside',
    `${sample}meetings: [{id: a, total: {}}]\n`,
    [
      '11:27 TD123',
      '“total” (Tổng số đại biểu) chưa có nội dung.',
      'Ghi nội dung, ví dụ “total: 120 đại biểu”; chưa dùng thì xóa đi.',
      '“total” has no content.',
      'Fill it in, for example “total: 120 đại biểu”; delete it if not needed.',
    ],
  ],
  [
    'a table without columns',
    `${sample}body: [{table: {columns: []}}]\n`,
    [
      '11:26 TD123',
      '“columns” (Các cột) chưa có nội dung.',
      'Ghi nội dung, ví dụ “columns: [{id: noi-dung, title: Nội dung}]”; chưa dùng thì xóa đi.',
      '“columns” has no content.',
      'Fill it in, for example “columns: [{id: noi-dung, title: Nội dung}]”; delete it if not needed.',
    ],
  ],
];

test.each(cases)('%s', (_name, text, finding) => {
  expect(structureOf(text).map((told) => told.split('\n'))).toEqual([finding]);
});

test('an empty pattern of tdkt.yaml', () => {
  expect(structureOf('ignore: [""]\n', 'tdkt').map((told) => told.split('\n').slice(0, 3))).toEqual([
    [
      '1:10 TD123',
      '“Mẫu đường dẫn” thứ 1 chưa có nội dung.',
      'Ghi nội dung, ví dụ “- luu-tru/**”; chưa dùng thì xóa đi.',
    ],
  ]);
});
