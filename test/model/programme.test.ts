import { describe, expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { clauseName } from '../../src/model/compose/clause-name.ts';
import { linesIn, type PrintedBlock } from '../../src/model/compose/tree.ts';
import { pathKey } from '../../src/model/plan/read.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge } from '../rules/judge.ts';
import { planHead } from './plan-head.ts';

const head = `${planHead({ issuedDate: '05/01/2026' })}period: {year: năm 2026}
body: [{title: NỘI DUNG, sections: [{title: Bảng, about: programme, sections: [{show: programme}]}]}]
`;
const judged = (rest: string) => judge('plan.yaml', head + rest);
const tableOf = (rest: string) => {
  const block = judged(rest).document.composition.body.find(({ type }) => type === 'table');
  return block?.table ?? expect.fail('no table');
};
const line = ({ marker, runs }: PrintedBlock): string => (marker ? `${marker} ` : '') + textOf(runs);
const rowsOf = (rest: string): string[][] =>
  tableOf(rest).rows.map((row) =>
    row.kind === 'cells' ? row.cells.map((lines) => lines.map(line).join(' / ')) : [line(row.name)],
  );

const quarters = `programme:
  title: CHƯƠNG TRÌNH
  groups:
    - time: quý I/2026
      tasks:
        - {text: Phát động thi đua <<period.year>>, units: [UBND xã, Các thôn.]}
        - {items: [Tổng hợp hồ sơ;, Trình khen thưởng], units: [Văn phòng]}
    - name: Giai đoạn cuối
      time: tháng 12/2026
      tasks:
        - {text: Tổng kết, units: Văn phòng, end: none}
`;

describe('a programme prints as a table', () => {
  test('with a row for each group, one numbering throughout, and lines in cells', () => {
    expect(rowsOf(quarters)).toEqual([
      ['Quý I/2026'],
      ['1', 'Phát động thi đua năm 2026', '- UBND xã. / - Các thôn.'],
      ['2', '- Tổng hợp hồ sơ; / - Trình khen thưởng', '- Văn phòng.'],
      ['Giai đoạn cuối (tháng 12/2026)'],
      ['3', 'Tổng kết', '- Văn phòng'],
    ]);
  });

  test('with the usual columns, those stated, and those some task needs', () => {
    expect(tableOf(quarters).head.map(line)).toEqual(['TT', 'Nội dung', 'Đơn vị thực hiện']);
    const wide = `programme:
  columns: {units: Đơn vị chủ trì}
  end: ;
  tasks:
    - {text: Một, units: [A, B], with: [C], due: trước ngày 20/4/2026}
    - {number: 7, text: Hai}
`;
    expect(tableOf(wide).head.map(line)).toEqual([
      'TT',
      'Nội dung',
      'Đơn vị chủ trì',
      'Đơn vị phối hợp',
      'Thời gian hoàn thành',
    ]);
    expect(tableOf(wide).widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
    expect(rowsOf(wide)).toEqual([
      ['1', 'Một', '- A; / - B.', '- C.', 'Trước ngày 20/4/2026'],
      ['7', 'Hai', '', '', ''],
    ]);
  });

  test('nowhere without tasks', () => {
    expect(judged('programme: {title: TRỐNG}\n').document.composition.body.map(({ type }) => type)).not.toContain(
      'table',
    );
  });

  test('whose rows are cited by their number', () => {
    const { composition } = judged(quarters).document;
    const names = [...linesIn(composition.body)].map(({ clause }) => clauseName(clause));
    // The last line is the end mark below the table.
    expect(names.at(-2)).toEqual({
      vi: 'mục I.1.1, thứ tự 3 của bảng',
      en: 'section I.1.1, row 3 of the table',
    });
    expect(names.map(({ vi }) => vi)).toContain('mục I.1.1');
  });

  test('that says its facts, so that nothing in it counts as never printed', () => {
    const { document, findings } = judged(quarters);
    const said = document.composition.printings.map(({ path }) => pathKey(path));
    expect(said).toContain('programme/groups/0/tasks/0/units');
    expect(said).toContain('period/year');
    expect(findings.filter(({ code }) => code === 'TD142')).toEqual([]);
  });

  test('for the template, cell by cell', () => {
    const table = planView(judged(quarters).document).body.find(({ type }) => type === 'table');
    if (table?.type !== 'table') expect.fail('no table');
    const [group, first] = table.rows;
    expect(table.head).toEqual(['TT', 'Nội dung', 'Đơn vị thực hiện']);
    expect(group).toMatchObject({ group: [{ text: 'Quý I/2026' }] });
    expect(first).toMatchObject({
      cells: [
        [[{ text: '1' }]],
        [[{ text: 'Phát động thi đua năm 2026' }]],
        [
          [{ text: '- ' }, { text: 'UBND xã.' }],
          [{ text: '- ' }, { text: 'Các thôn.' }],
        ],
      ],
    });
  });
});

describe('a law', () => {
  const plan = `citations:
  - {id: luat, typeName: Luật, subject: "Thi đua, khen thưởng", issuedDate: 26/11/2003}
`;
  const mentionsIn = (words: string) => {
    const { document } = judged(`${plan}anniversaries: [{id: a, name: "${words}"}]\n`);
    return document.mentions.map(({ printed, agreement }) => [printed, agreement?.agrees]);
  };
  test('is cited by its name, then its date', () => {
    expect(mentionsIn('<<citations.luat>>')).toEqual([['Luật Thi đua, khen thưởng ngày 26/11/2003', undefined]]);
    expect(mentionsIn('<<citations.luat | short>>')).toEqual([['Luật Thi đua, khen thưởng', undefined]]);
  });

  test('may be abbreviated, but not called by another name', () => {
    expect(mentionsIn('<<citations.luat = Luật TĐKT>>')).toEqual([['Luật TĐKT', true]]);
    expect(mentionsIn('<<citations.luat = Luật Thi đua - Khen thưởng>>')).toEqual([
      ['Luật Thi đua - Khen thưởng', true],
    ]);
    expect(mentionsIn('<<citations.luat = Luật Đất đai>>')).toEqual([['Luật Đất đai', false]]);
  });
});
