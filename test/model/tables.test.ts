import { describe, expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { clauseName } from '../../src/model/compose/clause-name.ts';
import { linesIn, type PrintedBlock, type PrintedTable } from '../../src/model/compose/tree.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge } from '../rules/judge.ts';

const head = `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân xã Hoa Sen
  codeNotation: KH-UBND
  place: Hoa Sen
  issuedDate: 05/3/2026
  subject: Tổ chức Hội nghị
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [UBND tỉnh Sông Mây]
  archive: VT
meetings: [{id: hoi-nghi, name: Hội nghị điển hình tiên tiến, held: ngày 15/5/2026, total: 40 đại biểu}]
`;
const documentOf = (rest: string) => judge('plan.yaml', head + rest).document;
const line = ({ marker, runs }: PrintedBlock): string => (marker ? `${marker} ` : '') + textOf(runs);
const cell = (lines: readonly PrintedBlock[]): string => lines.map(line).join(' / ');
const rowsOf = ({ rows }: PrintedTable): string[][] =>
  rows.map((row) => (row.kind === 'cells' ? row.cells.map(cell) : [line(row.name), ...row.rest.map(cell)]));
const tablesOf = (rest: string): PrintedTable[] => {
  const { body, annexes } = documentOf(rest).composition;
  return [...body, ...annexes.flatMap((annex) => annex.body)].flatMap(({ table }) => table ?? []);
};
const tableOf = (rest: string): PrintedTable => tablesOf(rest)[0] ?? expect.fail('no table');

const drawn = (table: string) => `body:
  - title: CHUẨN BỊ
    sections:
      - title: Các việc
        text: Theo bảng sau.
        table:
${table.replace(/^/gm, '          ')}
`;

describe('a table in the words of a plan', () => {
  test('has words with references, labels, lists and lines in its cells, and empty ones', () => {
    const table = tableOf(
      drawn(`columns: [{title: TT, number: true}, {title: Việc ngày <<meeting.held>>}, {title: Đơn vị}, {title: Ghi chú}]
rows:
  - [Phục vụ <<meeting.total>>, Văn phòng]
  - - ""
    -
    - Không có
  - - items: [Trang trí;, Treo băng rôn.]
    - |
      Phòng Văn hóa

      Các thôn
    - Thời gian: 01 buổi`),
    );
    expect(table.head.map(line)).toEqual(['TT', 'Việc ngày ngày 15/5/2026', 'Đơn vị', 'Ghi chú']);
    expect(rowsOf(table)).toEqual([
      ['1', 'Phục vụ 40 đại biểu', 'Văn phòng', ''],
      ['2', '', '', 'Không có'],
      ['3', '- Trang trí; / - Treo băng rôn.', 'Phòng Văn hóa / Các thôn', 'Thời gian: 01 buổi'],
    ]);
    expect(table.counted).toEqual([]);
  });

  test('adds up the columns that count, for its groups and as a whole', () => {
    const table = tableOf(
      drawn(`columns: [{title: Việc}, {title: Số lượng, counted: true}, {title: Đơn vị}, {title: Kinh phí, total: 1.250}]
groups:
  - {title: Đợt một, rows: [[Giấy mời, 05, Văn phòng, 150], [Cờ, 03, Văn phòng, "-"]]}
  - {title: Đợt hai, counts: [2, 1.100], rows: [[Tài liệu, 2, Phòng Nội vụ, 1.100]]}`),
    );
    expect(rowsOf(table)).toEqual([
      ['Đợt một', '08', '', '150'],
      ['Giấy mời', '05', 'Văn phòng', '150'],
      ['Cờ', '03', 'Văn phòng', '-'],
      ['Đợt hai', '2', '', '1.100'],
      ['Tài liệu', '2', 'Phòng Nội vụ', '1.100'],
      ['Tổng cộng', '10', '', '1.250'],
    ]);
    expect(table.counted).toEqual([1, 3]);
  });

  test('leaves a sum empty that its cells do not give, and adds ranges', () => {
    const table = tableOf(
      drawn(`columns: [{title: Việc}, {title: Một, counted: true}, {title: Hai, counted: true}, {title: Ba, counted: true}]
totalTitle: TỔNG SỐ
rows:
  - [A, theo thực tế, tối đa 5, khoảng 10]
  - [B, 3, tối đa 6, 20]`),
    );
    expect(rowsOf(table).at(-1)).toEqual(['TỔNG SỐ', '', 'không quá 11', 'khoảng 30']);
  });

  test('prints no totals where its author wants none, or it only counts in its first column', () => {
    const table = `groups: [{title: Nhóm, rows: [[A, 3]]}]`;
    const none = `columns: [{title: Việc}, {title: Số, counted: true}]\ntotalRow: false\ngroupTotals: false\n${table}`;
    expect(rowsOf(tableOf(drawn(none)))).toEqual([['Nhóm'], ['A', '3']]);
    const first = `columns: [{title: Việc, counted: true}, {title: Số}]\n${table}`;
    expect(rowsOf(tableOf(drawn(first)))).toEqual([['Nhóm'], ['A', '3']]);
  });

  test('shares the width that stated columns leave', () => {
    const widths = (columns: string) => tableOf(drawn(`columns: ${columns}\nrows: [[A, B]]`)).widths;
    expect(widths('[{title: TT, number: true}, {title: A, width: 52}, {title: B}, {title: C}]')).toEqual([
      8, 52, 20, 20,
    ]);
    expect(widths('[{title: A, width: 60}, {title: B, width: 60}, {title: C}]')).toEqual([60, 60, 15]);
  });

  test('stands alone in an entry, behind a label, and nowhere without rows', () => {
    const table = '{columns: [{title: Việc}], rows: [[A]]}';
    const kinds = (body: string) => documentOf(`body: ${body}\n`).composition.body.map(({ type }) => type);
    expect(kinds(`[{table: ${table}}, {text: Một.}]`)).toEqual(['table', 'paragraph']);
    expect(kinds(`[{text: Một., sections: [{"Các việc": {text: Hai., table: ${table}}}]}]`)).toEqual([
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
    ]);
    expect(kinds('[{table: {columns: [{title: Việc}]}}]')).toEqual([]);
  });

  test('is cited by section and row', () => {
    const { composition } = documentOf(
      drawn(`columns: [{title: TT, number: true}, {title: Việc}]\nrows: [[A], {number: 7, cells: [B]}]`),
    );
    const names = [...linesIn(composition.body)].map(({ clause }) => clauseName(clause).vi);
    // The last line is the end mark below the table.
    expect(names.at(-2)).toBe('mục I.1, thứ tự 7 của bảng');
  });

  test('goes to its template with alignments and sums', () => {
    const document = documentOf(
      drawn(`columns: [{title: Việc}, {title: Số, counted: true, align: right}]
groups: [{title: Nhóm, rows: [[A, 3]]}]`),
    );
    const table = planView(document).body.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      aligns: [undefined, 'right'],
      rows: [
        { group: [{ text: 'Nhóm' }], span: 1, sums: [{ align: 'right', inlines: [{ text: '3', bold: true }] }] },
        { cells: [[[{ text: 'A' }]], [[{ text: '3' }]]] },
        { total: [{ text: 'Tổng cộng' }], span: 1, sums: [{ align: 'right', inlines: [{ text: '3', bold: true }] }] },
      ],
    });
  });
});

const allocation = `allocation:
  - id: dai-bieu
    name: chỉ tiêu phân bổ đại biểu
    columns: [{id: chinh-thuc, title: Chính thức}, {title: Khách mời}, {title: "Trong đó: nữ", within: true}]
    rows: [{unit: Thường trực <<document.place>>, counts: [2, 1, 1]}]
    groups:
      - {title: Khối thôn, counts: [20, 5, 9], rows: [{unit: Thôn Một, counts: [12, 3, 5]}, {unit: Thôn Hai, counts: [8, 2, 4], note: Ưu tiên nữ}]}
      - {title: Khối trường, rows: [{unit: Trường Tiểu học, counts: [{exactly: 10}, 2, 6], sum: 12}]}
`;

describe('an allocation', () => {
  test('prints a row for each unit with the sums of groups and of the whole', () => {
    const table = tableOf(`${allocation}body: [{show: allocation}]\n`);
    expect(table.head.map(line)).toEqual([
      'TT',
      'Đơn vị',
      'Tổng số',
      'Chính thức',
      'Khách mời',
      'Trong đó: nữ',
      'Ghi chú',
    ]);
    expect(rowsOf(table)).toEqual([
      ['1', 'Thường trực Hoa Sen', '3', '2', '1', '1', ''],
      ['Khối thôn', '25', '20', '5', '9', ''],
      ['2', 'Thôn Một', '15', '12', '3', '5', ''],
      ['3', 'Thôn Hai', '10', '8', '2', '4', 'Ưu tiên nữ'],
      ['Khối trường', '12', '10', '2', '6', ''],
      ['4', 'Trường Tiểu học', '12', '10', '2', '6', ''],
      ['Tổng cộng', '40', '32', '8', '16', ''],
    ]);
  });

  test('without a column of sums or notes where there is nothing for them, and without totals where none are wanted', () => {
    const table = tableOf(`allocation:
  - {columns: [{title: Đại biểu}], rows: [{unit: Thôn Một, counts: [40]}], heads: {unit: Đơn vị bầu}, totalRow: false}
body: [{show: allocation}]
`);
    expect(table.head.map(line)).toEqual(['TT', 'Đơn vị bầu', 'Đại biểu']);
    expect(rowsOf(table)).toEqual([['1', 'Thôn Một', '40']]);
    const bare = tableOf('allocation: [{columns: [], rows: [{unit: A, counts: []}]}]\nbody: [{show: allocation}]\n');
    expect(rowsOf(bare)).toEqual([['1', 'A']]);
  });

  test('takes a dash for none, prints it as written and adds it as nothing', () => {
    const dashes = `allocation:
  - id: a
    columns: [{title: Chính thức}, {title: Khách mời}, {title: "Trong đó: nữ", within: true}]
    heads: {sum: Tổng số}
    rows:
      - {unit: Thôn Một, counts: [12, "-", 5]}
      - {unit: Thôn Hai, counts: ["–", 3, "—"]}
    groups: [{title: Khối trường, counts: [5, "-", "-"], rows: [{unit: Trường Tiểu học, counts: [5, "-", "-"]}]}]
body: [{text: "Có <<allocation.a.total>>."}, {show: allocation}]
`;
    const { document, findings } = judge('plan.yaml', head.replace('40 đại biểu', '20 đại biểu') + dashes);
    expect(rowsOf(tableOf(dashes))).toEqual([
      ['1', 'Thôn Một', '12', '12', '-', '5'],
      ['2', 'Thôn Hai', '3', '–', '3', '—'],
      ['Khối trường', '5', '5', '-', '-'],
      ['3', 'Trường Tiểu học', '5', '5', '-', '-'],
      ['Tổng cộng', '20', '17', '3', '5'],
    ]);
    expect(document.composition.body.map(line)[0]).toBe('Có 20.');
    expect(findings.map(({ code }) => code)).not.toContain('TD124');
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('TD2'))).toEqual([]);
  });

  test('is mentioned by its name, its total and the totals of its columns', () => {
    const said = (words: string) => {
      const { mentions } = documentOf(`${allocation}body: [{text: "${words}"}, {show: allocation}]\n`);
      return mentions.map(({ printed, agreement, problem }) => problem?.kind ?? agreement?.agrees ?? printed);
    };
    expect(said('<<allocation>>; <<allocation.dai-bieu.total>>')).toContain('chỉ tiêu phân bổ đại biểu');
    expect(said('<<allocation.dai-bieu.total>>')).toContain('40');
    expect(said('<<allocation.dai-bieu.total>> và <<allocation.dai-bieu.total>>').slice(0, 2)).toContain('40');
    expect(said('<<allocation.dai-bieu.columns.chinh-thuc.total = 32>>')).toContain(true);
    expect(said('<<allocation.dai-bieu.columns.chinh-thuc.total = 33>>')).toContain(false);
  });

  test('has no computed total where a number is missing', () => {
    const { mentions } = documentOf(`allocation:
  - {id: a, columns: [{title: Một}, {title: Hai}], rows: [{unit: Thôn Một, counts: [40]}]}
body: [{text: "<<allocation.a.total>>"}, {table: {columns: [{id: b, title: B}], rows: [["<<total>>"]]}}, {show: allocation}]
`);
    expect(mentions.map(({ problem }) => problem?.kind)).toEqual(['unresolved', 'unresolved']);
  });

  test('lives beside the words of a submission that speak of one', () => {
    const { document, findings } = judge(
      'plan.yaml',
      `${head}${allocation}submissions:
  - {papers: [{kind: roster, name: danh sách}], allocation: chỉ tiêu đã phân bổ, text: Lập <<papers>> theo <<allocation>>.}
  - {papers: [{kind: report, name: báo cáo}], text: Lập <<papers>> theo <<allocation>>.}
body: [{show: submissions}, {show: allocation}]
`,
    );
    expect(document.composition.body.map(line).slice(0, 2)).toEqual([
      'Lập danh sách theo chỉ tiêu đã phân bổ.',
      'Lập báo cáo theo chỉ tiêu phân bổ đại biểu.',
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('TD208');
  });

  test('that names no meeting of the plan is found', () => {
    const { findings } = judge(
      'plan.yaml',
      `${head}allocation: [{of: hoi-nghj, columns: [{title: Đại biểu}], rows: [{unit: A, counts: [40]}]}]\nbody: [{show: allocation}]\n`,
    );
    const found = findings.find(({ code }) => code === 'TD144');
    expect(found?.help.vi).toContain('hoi-nghi');
  });

  test('stands in the standard body under its default title, unless an annex shows it', () => {
    const titles = (rest: string) => documentOf(allocation + rest).composition.body.map(line);
    expect(titles('')).toContain('3. Phân bổ đại biểu');
    for (const show of ['allocation', 'allocation.dai-bieu']) {
      const annexes = `annexes: [{id: a, title: PHÂN BỔ, body: [{show: ${show}}]}]\n`;
      expect(titles(annexes).join()).not.toContain('Phân bổ đại biểu');
      const [annex] = documentOf(allocation + annexes).composition.annexes;
      expect(annex?.body.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    }
  });
});

describe('a text that ends in a table', () => {
  const ends = (body: string) => {
    const { composition } = documentOf(`annexes: [{id: a, title: PHỤ LỤC, body: ${body}}]\nbody: ${body}\n`);
    return [composition.body, composition.annexes[0]?.body ?? []].map((blocks) => blocks.slice(-2).map(line));
  };
  const table = '{table: {columns: [{title: Việc}], rows: [[A]]}}';

  test('is closed by the end mark below it, in the body and in an annex', () => {
    expect(ends(`[${table}]`)).toEqual([
      ['', './.'],
      ['', './.'],
    ]);
    const [mark] = documentOf(`body: [{text: Một.}, ${table}]\n`).composition.body.slice(-1);
    expect([mark?.type, mark?.marker]).toEqual(['paragraph', '']);
  });

  test('prints the mark once where its author typed it or stated another', () => {
    expect(ends(`[${table}, {text: ./.}]`)).toEqual([
      ['', './.'],
      ['', './.'],
    ]);
    expect(ends(`[${table}, {text: "<<document.endMark = /.>>"}]`)).toEqual([
      ['', '/.'],
      ['', '/.'],
    ]);
  });

  test('has no mark where it has nothing else', () => {
    expect(documentOf('body: []\n').composition.body).toEqual([]);
  });
});

describe('an annex', () => {
  test('takes no default title beside its own where one part is all it has', () => {
    const bodyOf = (body: string) => {
      const [annex] = documentOf(
        `${allocation}annexes: [{id: a, title: PHÂN BỔ, body: ${body}}]\nbody: [{text: Một.}]\n`,
      ).composition.annexes;
      return annex?.body.map((block) => (block.table ? 'table' : line(block)));
    };
    expect(bodyOf('[{show: allocation}]')).toEqual(['table', './.']);
    expect(bodyOf('[{text: Đơn vị tính là người.}, {show: allocation}]')).toEqual([
      'Đơn vị tính là người.',
      'I. Phân bổ đại biểu',
      'table',
      './.',
    ]);
  });

  test('keeps a default title that says a fact', () => {
    const [annex] = documentOf(`annexes:
  - {id: a, title: DANH SÁCH, groups: [{id: b, name: TẬP THỂ, entries: [{name: UBND xã Hoa Sen}]}]}
body: [{text: Một.}]
`).composition.annexes;
    expect(annex?.body.map(line)[0]).toBe('I. TẬP THỂ (01)');
  });

  test('lies on its side where the plan says so, whatever it shows', () => {
    const of = (orientation: string, body: string) =>
      documentOf(
        `${allocation}programme: {tasks: [{text: Một, units: [UBND xã]}]}\nagenda: {items: [Khai mạc]}\n` +
          `annexes: [{id: a, title: PHỤ, ${orientation}body: ${body}}]\nbody: [{text: Một.}]\n`,
      );
    const landscape = of('orientation: landscape, ', '[{show: programme}, {show: agenda}, {show: allocation}]');
    expect(planView(landscape).annexes[0]?.orientation).toBe('landscape');
    expect(planView(of('', '[{show: agenda}]')).annexes[0]?.orientation).toBe('portrait');
    const tables = landscape.composition.annexes[0]?.body.flatMap(({ table }) => table ?? []) ?? [];
    // Order numbers keep their width in millimetres.
    expect(tables.map(({ widths }) => widths[0])).toEqual([5, 5]);
  });
});

test.each(['', 'name: chỉ tiêu phân bổ, '])(
  'a submission without a quota of its own says nothing of the table that has the same name (%j)',
  (name) => {
    const { body } = documentOf(`submissions:
  - {for: {name: các thôn}, papers: [{kind: roster, name: danh sách đại biểu}], to: UBND xã, due: trước ngày 20/4/2026}
allocation:
  - {${name}of: hoi-nghi, columns: [{title: Số đại biểu}], rows: [{unit: Thôn Một, counts: [40]}]}
body: [{title: HỒ SƠ, sections: [{show: submissions}]}]
`).composition;
    expect(body.map(line)).toEqual([
      'I. HỒ SƠ',
      '1. Các thôn lập danh sách đại biểu gửi UBND xã trước ngày 20/4/2026./.',
    ]);
  },
);
