import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Composer, Parser } from 'yaml';
import { parse } from '../../src/source/parse.ts';
import { sentencesByCode } from '../../src/source/sentences-by-code.ts';
import { syntaxCases, syntaxTrouble } from '../../src/source/syntax.ts';
import { findingsOf } from './shown.ts';

const library = join(createRequire(import.meta.url).resolve('yaml'), '..');
const jargon =
  /parse|scalar|mapping|token|yaml|node|flow|implicit|unexpected|sequence|collection|indicator|resolve|undefined|anchor/i;

/** One input for each kind of complaint of the library, and the start of our sentence. */
const table: readonly (readonly [string, string, string])[] = [
  ['a single quote left open', "a: 'x\nb: 1\n", "Dấu nháy mở ở “'x”"],
  ['a double quote left open', 'a: "x\n', 'Dấu nháy mở ở “"x”'],
  ['a quote continued at the margin', 'a: "x\ny"\n', 'Dấu nháy mở'],
  ['a brace left open at the top', '{a: b\n', 'Dấu ngoặc mở ở “{a: b”'],
  ['a bracket left open below a key', 'a: [b, c\nd: e\n', 'Dấu ngoặc mở ở “[b, c”'],
  ['an item on the line of its key', 'a: - b\n', 'Dấu “-” đầu mục'],
  ['an item below a finished value', 'a: 1\n- b\n', 'Dấu “-” đầu mục'],
  ['words after a bar', 'a: | x\n  y\n', 'Sau dấu | hoặc >'],
  ['words after a bar without space', 'a: >x\n', 'Sau dấu | hoặc >'],
  ['a line without key', 'a: 1\nb\n', 'Dòng “b” không có khóa'],
  ['words at the margin after a bar', 'a: |\nx y\n', 'Dòng “x y” không có khóa'],
  ['no comma in braces', 'a: {"b" "d": e}\n', 'Trong ngoặc { } hoặc [ ] thiếu dấu phẩy'],
  ['a colon in a sentence in braces', 'a: {text: Ghi chú: abc, b: c}\n', 'Dấu hai chấm trong câu “Ghi chú: abc'],
  ['two keys without comma in braces', 'a: {"b": c "d": e}\n', 'Dấu hai chấm trong câu “c "d": e'],
  ['a quoted start of a key', '"Sở" Nội vụ: x\n', 'Sau khi câu, danh sách'],
  ['a key without colon', 'kind: plan\nmeetings\n  - id: a\n', 'Thiếu dấu hai chấm sau “meetings”'],
  ['a dash without space', 'a:\n  - b\n  -c\n', 'Thiếu dấu cách sau dấu “-” ở đầu mục “-c”'],
  ['dashes without space', 'a:\n  -b\n  -c\n', 'Thiếu dấu cách sau dấu “-” ở đầu mục “-b -c”'],
  ['no comma between quotes', 'a: ["b" "c"]\n', 'Trong ngoặc { } hoặc [ ] thiếu dấu phẩy'],
  ['two commas', 'a: [b,, c]\n', 'Trong ngoặc { } hoặc [ ] có dấu phẩy thừa'],
  ['a comma first', 'a: [, b]\n', 'Trong ngoặc { } hoặc [ ] có dấu phẩy thừa'],
  ['a note right after a quote', 'a: "x"#y\n', 'Dấu # đứng sát'],
  ['a note right after a bracket', 'a: [x]#y\n', 'Dấu # đứng sát'],
  ['a note right after a bar', 'a: |#y\n  x\n', 'Dấu # đứng sát'],
  ['an empty line with more spaces', 'a: |\n     \n  x\n', 'Dòng trống ngay sau'],
  ['an item without dash', 'a:\n  - b\n    :\n', 'Dòng “:” nằm trong danh sách'],
  ['a key on the line of ---', '--- a: 1\n', 'Dòng --- hoặc dòng'],
  ['a closing bracket too many', 'a: [1]]\n', 'Có dấu ngoặc đóng'],
  ['a closing brace alone', 'a: 1\n}\n', 'Có dấu ngoặc đóng'],
  ['words after a quote', 'a: "x" y\n', 'Sau khi câu, danh sách'],
  ['words after a bracket', 'a: [x] y\n', 'Sau khi câu, danh sách'],
  ['a margin that moves left', '  a: 1\nb: 2\n', 'Sau khi câu, danh sách'],
  ['keys at different columns', 'a:\n   b: 1\n  c: 2\n', 'Dòng “c: 2” thụt vào không thẳng cột'],
  ['items at different columns', 'a:\n    - b\n  - c\n', 'Dấu “-” đầu mục'],
  ['an unknown escape', 'a: "x\\qy"\n', 'Trong dấu nháy kép, dấu \\ cùng chữ theo sau (“\\q”)'],
  ['a bad number in an escape', 'a: "\\uZZZZ"\n', 'Trong dấu nháy kép'],
  ['a value that starts with %', 'a: %x\n', 'Giá trị “%x” bắt đầu'],
  ['a value that starts with @', 'a: @x\n', 'Giá trị “@x” bắt đầu'],
  ['a value that starts with a comma', 'a: , x\n', 'Giá trị “, x” bắt đầu'],
  ['a list in braces on lines', 'a: {b:\n  - c\n  }\n', 'Trong ngoặc { } hoặc [ ] có danh sách'],
  ['a tab after a bar', 'a: |\n\tb\n', 'Dòng này thụt đầu dòng bằng phím Tab'],
  ['brackets as a key', '[a]: b\n', 'Phần đứng trước dấu hai chấm phải là chữ'],
  ['a key of 1025 letters', `? a\n: b\n${'x'.repeat(1100)}: c\n`, 'Phần đứng trước dấu hai chấm dài quá'],
  ['an unknown command line', '%x\n---\na: 1\n', 'Dòng “%x” bắt đầu'],
  ['a wrong version line', '%TAG x\n---\na: 1\n', 'Dòng “%TAG x” bắt đầu'],
  ['a command line without ---', '%YAML 1.2\na: 1\n', 'Dòng --- hoặc dòng'],
  ['an end without a start', '...\na: 1\n', ''],
  ['no space after a colon', 'kind:plan\nstatus: draft\n', 'Thiếu dấu cách sau dấu hai chấm ở “kind:plan”'],
  ['no space after a colon, later', 'kind: plan\nstatus:draft\n', 'Thiếu dấu cách sau dấu hai chấm ở “status:draft”'],
  ['a sentence of two lines with a colon', 'a:\n  - x,\n    phối hợp: y\n', 'Dấu hai chấm trong câu “phối hợp: y”'],
  ['a quoted key of two lines', '"a\n b": 1\n', 'Dấu hai chấm trong câu'],
  ['a key of very many letters over lines', `a:\n  x${' y'.repeat(1500)}\n  z: b\n`, 'Dấu hai chấm trong câu'],
];

test.each(table)('%s has its own sentence', (_name, text, start) => {
  const [finding] = parse('f.yaml', text).findings;
  expect(finding?.message.vi.slice(0, start.length)).toBe(start);
  for (const say of [finding?.message, finding?.help]) {
    expect(say?.vi).not.toMatch(jargon);
    expect(say?.en).not.toMatch(jargon);
  }
});

test('every code of the library has a sentence in both languages', () => {
  const [, union = ''] = /type ErrorCode = ([^;]+);/.exec(readFileSync(join(library, 'errors.d.ts'), 'utf8')) ?? [];
  const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code);
  expect(codes).toHaveLength(23);
  expect(Object.keys(sentencesByCode).sort()).toEqual(codes.sort());
  for (const { message, help } of Object.values(sentencesByCode)) {
    for (const text of [message('x').vi, message('x').en, help.vi, help.en]) {
      expect(text).toMatch(/[.!?]$/);
      expect(text).not.toMatch(jargon);
    }
    expect(message('x').vi).not.toBe(message('x').en);
  }
});

test('every code of the library gives a finding, whatever its message', () => {
  for (const code of [...Object.keys(sentencesByCode), 'A_CODE_TO_COME']) {
    const trouble = syntaxTrouble({ code, message: 'x', start: 3, end: 4 }, 'a: x\n');
    expect(trouble.message.vi).toBeTruthy();
    expect(trouble).toMatchObject({
      start: code === 'BAD_DIRECTIVE' ? 0 : 3,
      help: { en: expect.stringMatching(/\.$/) },
    });
  }
});

test('each closer sentence is for a message the library still has', () => {
  const messages = table.flatMap(([, text]) => {
    const [document] = new Composer({ stringKeys: true }).compose(new Parser().parse(text), true, text.length);
    return [...(document?.errors ?? []), ...(document?.warnings ?? [])].map(({ message }) => message);
  });
  const unused = syntaxCases.filter(({ message }) => !messages.some((text) => message.test(text)));
  expect(unused.map(({ message }) => message.source)).toEqual([]);
});

test('places are those of the words at fault', () => {
  expect(findingsOf(parse('f.yaml', 'a: "x" y\n'))).toEqual(['TD101 1:8']);
  expect(findingsOf(parse('f.yaml', 'a:\n    - b\n  - c\n'))).toEqual(['TD101 3:3']);
  expect(findingsOf(parse('f.yaml', 'a: {b: [c, d: "e\n'))).toEqual(['TD101 1:15']);
});
