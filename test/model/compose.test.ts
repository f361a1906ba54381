import { describe, expect, test } from 'vitest';
import { planView } from '../../src/documents/plan.ts';
import { clauseName } from '../../src/model/compose/clause-name.ts';
import type { PrintedBlock } from '../../src/model/compose/tree.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge } from '../rules/judge.ts';
import { planHead } from './plan-head.ts';

const composed = (rest: string) => judge('plan.yaml', planHead() + rest).document.composition;
const lines = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.map(({ type, level, marker, runs }) => `${type[0]}${level} ${marker && `${marker} `}${textOf(runs)}`);

describe('the body', () => {
  test('numbers titled parts in Roman, sections below in Arabic, and closes with the end mark', () => {
    const { body } = composed(`body:
  - text: Mở đầu như sau
  - title: MỘT
    sections:
      - title: A
        sections:
          - title: Sâu
            sections: [Một câu., Hai câu.]
          - Câu không tiêu đề.
      - Câu đứng riêng.
  - title: HAI
    text: Lời kết.
`);
    expect(lines(body)).toEqual([
      'p0 Mở đầu như sau',
      'h1 I. MỘT',
      'h2 1. A',
      'h3 1.1. Sâu',
      'p0 1.1.1. Một câu.',
      'p0 1.1.2. Hai câu.',
      'p0 1.2. Câu không tiêu đề.',
      'p0 2. Câu đứng riêng.',
      'h1 II. HAI',
      'p0 Lời kết./.',
    ]);
  });

  test('lists take dashes, then pluses, or what `numbering` says (no mark at all for `none`), and the marks of `end`', () => {
    const { body } = composed(`body:
  - title: DANH MỤC
    numbering: alpha
    end: ;
    items: [một, hai, ba]
  - title: KÝ TÊN
    numbering: none
    items: [Người lập, Người duyệt]
  - title: CÂY
    items:
      - text: gốc
        items: [cành, {text: cành, items: [lá]}]
      - Nhãn: [x, y]
      - Thời gian: 01 buổi.
`);
    expect(lines(body)).toEqual([
      'h1 I. DANH MỤC',
      'i1 a) một;',
      'i1 b) hai;',
      'i1 c) ba.',
      'h1 II. KÝ TÊN',
      'i1 Người lập',
      'i1 Người duyệt',
      'h1 III. CÂY',
      'i1 - gốc',
      'i2 + cành',
      'i2 + cành',
      'i3 - lá',
      'i1 - Nhãn:',
      'i2 + x',
      'i2 + y',
      'i1 - Thời gian: 01 buổi./.',
    ]);
  });

  test('an author’s own end mark stands as written, and an ellipsis keeps its three dots', () => {
    expect(lines(composed('body: [{text: "Hết<<document.endMark = /.>>"}]\n').body)).toEqual(['p0 Hết/.']);
    expect(lines(composed('body: [{text: "và các việc khác..."}]\n').body)).toEqual(['p0 và các việc khác.../.']);
  });

  test('names its clauses as findings cite them', () => {
    const { body } = composed(`body:
  - text: Mở đầu.
  - title: MỘT
    sections:
      - title: A
        items:
          - Thời gian: 01 buổi.
`);
    expect(body.map(({ clause }) => clauseName(clause).vi)).toEqual([
      'đoạn mở đầu hoặc kết thúc',
      'mục I',
      'mục I.1',
      'mục I.1, phần Thời gian',
    ]);
    expect(clauseName(body[3]?.clause ?? expect.fail()).en).toBe('section I.1, part “Thời gian”');
  });
});

describe('parts', () => {
  const plan = `meetings:
  - id: hoi-nghi
    name: Hội nghị tổng kết
    held: ngày 15/5/2026
    groups:
      - {id: mot, name: nhóm một, share: 70%}
      - {id: hai, name: nhóm hai, share: 30%, text: "<<name>> còn lại <<share>>."}
`;
  test('print their own words where they have some, and each member of `each`', () => {
    const { body } = composed(`${plan}body:
  - {about: meetings.hoi-nghi, title: NHÓM, items: [{show: groups}], after: "Họp <<held>>."}
  - {about: meetings.hoi-nghi, title: TỶ LỆ, items: {each: groups, text: "<<name | capital>> <<share>>."}}
`);
    expect(lines(body)).toEqual([
      'h1 I. NHÓM',
      'i1 - Nhóm một: chiếm 70% tổng số.',
      'i1 - nhóm hai còn lại 30%.',
      'p0 Họp ngày 15/5/2026.',
      'h1 II. TỶ LỆ',
      'i1 - Nhóm một 70%.',
      'i1 - Nhóm hai 30%./.',
    ]);
  });

  test('leave the standard outline’s sentences out where their facts are missing', () => {
    const text = lines(composed(plan).body).join('\n');
    expect(text).toContain('- Thời gian: ngày 15/5/2026.');
    expect(text).not.toMatch(/Địa điểm|Hình thức:|Hồ sơ|<</);
    expect(text.endsWith('./.')).toBe(true);
  });

  test('keep the heading of a part whose name only the lines further down repeat', () => {
    const { body } = composed(`outline: dai-hoi
meetings:
  - id: duoi
    for: {name: "các xã, phường", kinds: [xa, phuong]}
    finished: trước ngày 31/3/2026
    cases: [{id: nho, staff: dưới 200 người, attendance: Hội nghị toàn thể}]
  - {id: tinh, name: Đại hội Thi đua yêu nước, held: trong tháng 8/2026}
`);
    expect(lines(body).slice(lines(body).indexOf('h3 2.1. Đối với các xã, phường'), -1).slice(0, 5)).toEqual([
      'h3 2.1. Đối với các xã, phường',
      'i1 - Thời gian: Hoàn thành trước ngày 31/3/2026.',
      'i1 - Các xã, phường có dưới 200 người: tổ chức Hội nghị toàn thể.',
      'h3 2.2. Đại hội Thi đua yêu nước',
      'i1 - Thời gian: trong tháng 8/2026.',
    ]);
  });

  test('give the author’s own list the numbers and marks of the outline, unless it has its own', () => {
    const { body } = composed(`outline: tong-ket
meetings: [{id: hop, name: Hội nghị tổng kết, held: ngày 15/5/2026}]
agenda: {items: [Khai mạc, Bế mạc]}
`);
    expect(lines(body).filter((line) => /mạc/.test(line))).toEqual(['i1 1. Khai mạc.', 'i1 2. Bế mạc.']);
    const own = composed(`outline: tong-ket
meetings: [{id: hop, name: Hội nghị tổng kết, held: ngày 15/5/2026}]
agenda: {numbering: dash, end: ;, items: [Khai mạc, Bế mạc]}
`);
    expect(lines(own.body).filter((line) => /mạc/.test(line))).toEqual(['i1 - Khai mạc;', 'i1 - Bế mạc.']);
  });

  test('of an annex are numbered anew, counted, and closed with their own end mark', () => {
    const { annexes } = composed(`annexes:
  - id: mot
    title: Danh sách
    groups: [{id: a, name: TẬP THỂ, entries: [{name: Thôn Một}, {name: Thôn Hai, theme: Đổi mới}]}]
  - {id: hai, title: Mẫu, body: [{text: Nội dung}]}
body:
  - text: Xem <<annexes.mot>> và <<annexes.hai>>.
`);
    expect(annexes.map(({ label }) => label)).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(textOf(annexes[0]?.attached[0] ?? [])).toMatch(
      /^\(Kèm theo Kế hoạch số .*\/KH-UBND ngày 05 tháng 3 năm 2026 của UBND xã Hoa Sen\)$/,
    );
    expect(lines(annexes[0]?.body ?? [])).toEqual([
      'h1 I. TẬP THỂ (02)',
      'p0 1. Thôn Một.',
      'p0 2. Thôn Hai tham luận với chủ đề “Đổi mới”./.',
    ]);
  });
});

test.each([
  ['codeNumber: 5', 'Kế hoạch số 05/KH-UBND./.'],
  ['typeName: Kế hoạch', 'Kế hoạch số \u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND./.'],
])('with %s, a reference to the document’s own number prints what its header prints', (line, printed) => {
  const text = `${planHead({ document: [line] })}body: [{text: "<<document.typeName>> số <<document.code>>."}]\n`;
  const { document } = judge('plan.yaml', text);
  expect(lines(document.composition.body)).toEqual([`p0 ${printed}`]);
  expect(printed).toContain(planView(document).codeNumber?.replace('Số: ', ''));
});
