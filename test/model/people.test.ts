import { describe, expect, test } from 'vitest';
import { linesIn } from '../../src/model/compose/tree.ts';
import { countNamed } from '../../src/model/plan/counts.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge } from '../rules/judge.ts';

const head = `kind: plan
status: draft
document:
  organName: Ủy ban nhân dân tỉnh Sông Mây
  codeNotation: KH-UBND
  place: Sông Mây
  issuedDate: 05/01/2026
  subject: Tổ chức <<meeting.name>>
  signerInfo: {competence: [{code: TM, of: Ủy ban nhân dân}], position: Chủ tịch, fullName: Nguyễn Văn A}
  toPlaces: [UBND các xã]
  archive: VT
period: {reviewed: 2021 - 2025, coming: 2026 - 2030}
meetings:
  - id: dai-hoi
    name: Đại hội Thi đua yêu nước tỉnh Sông Mây
    held: từ ngày 14/5/2026 đến ngày 16/5/2026
`;
const judged = (rest: string) => judge('plan.yaml', head + rest);

/** What stands in print under the titles that match, marks and all; titles that hold it are left out. */
function under(title: RegExp, rest: string): string[] {
  const { document, text } = judged(rest);
  expect(text).toBe('');
  const blocks = [...linesIn(document.composition.body)];
  const from = blocks.findIndex(({ type, runs }) => type === 'heading' && title.test(textOf(runs)));
  const level = blocks[from]?.level ?? expect.fail('no such title');
  const after = blocks.slice(from + 1);
  const to = after.findIndex((block) => block.type === 'heading' && block.level <= level);
  const own = to < 0 ? after : after.slice(0, to);
  return own.map(({ marker, runs }) => (marker ? `${marker} ` : '') + textOf(runs));
}

describe('delegates', () => {
  test('print by each count and each way of dividing them', () => {
    const rest = `    hosts: [Tỉnh ủy, UBND tỉnh]
    total: 500 đại biểu
    official: 380 đại biểu
    guests: 120 đại biểu
    reserves: 15 đại biểu
    attending: 650 người
    honoured: 210 điển hình
    groups:
      - id: chinh-thuc
        name: đại biểu chính thức
        count: 380 đại biểu
        including:
          - {id: nu, name: đại biểu nữ, count: 152 đại biểu, printed: 40%}
          - {id: tre, name: đại biểu trẻ, share: 30%}
          - {id: dan-toc, name: đại biểu dân tộc thiểu số}
      - {id: khach, name: khách mời, count: 120 đại biểu, printed: 24%}
    axes:
      - id: khoi
        name: theo khối
        of: đại biểu chính thức
        groups:
          - {id: xa, name: các xã, count: 330 đại biểu, per: {count: 05 đại biểu, units: 66 xã}}
          - {id: so, name: các sở, count: 38 đại biểu, printed: 10%}
        rest: {name: các thành phần khác, count: 12 đại biểu}
      - id: do-tuoi
        name: theo độ tuổi
        groups:
          - {id: duoi-40, name: dưới 40 tuổi, share: 60%}
          - {id: con-lai, name: từ 40 tuổi, share: 40%}
`;
    expect(under(/^Thành phần/, rest)).toEqual([
      'Tổng số đại biểu được triệu tập: 500 đại biểu.',
      '- Đại biểu chính thức: 380 đại biểu.',
      '- Khách mời: 120 đại biểu.',
      '- Đại biểu dự khuyết: 15 đại biểu.',
      '- Số người tham dự: 650 người.',
      '- Số được tôn vinh: 210 điển hình.',
      '- Đại biểu chính thức: 380 đại biểu.',
      '+ Trong đó đại biểu nữ: 152 đại biểu, chiếm 40% của nhóm.',
      '+ Trong đó đại biểu trẻ: 114 đại biểu, chiếm 30% của nhóm.',
      '+ Trong đó có đại biểu dân tộc thiểu số.',
      '- Khách mời: 120 đại biểu, chiếm 24% tổng số.',
      '- Theo khối (tính trên đại biểu chính thức):',
      '+ Các xã: 330 đại biểu (66 xã, mỗi đơn vị 05 đại biểu).',
      '+ Các sở: 38 đại biểu, chiếm 10% đại biểu chính thức.',
      '+ Các thành phần khác: 12 đại biểu.',
      '- Theo độ tuổi:',
      '+ Dưới 40 tuổi: 300 đại biểu, chiếm 60% tổng số.',
      '+ Từ 40 tuổi: 200 đại biểu, chiếm 40% tổng số.',
    ]);
    expect(under(/^Hình thức/, rest)).toContain('- Cơ quan tổ chức: Tỉnh ủy, UBND tỉnh.');
  });

  test.each([
    ['tổng số đại biểu triệu tập', 'summoned'],
    ['số đại biểu được triệu tập', 'summoned'],
    ['của tổng số đại biểu chính thức', 'official'],
    ['khách mời', 'guests'],
    ['đại biểu tham dự', 'attending'],
    ['số điển hình được tôn vinh', 'honoured'],
    ['tổng số', 'total'],
    ['tổng số đại biểu', 'total'],
    ['số đảng viên toàn tỉnh', undefined],
  ])('%s is %s', (words, key) => expect(countNamed(words)).toBe(key));

  test('a share of a number that nobody states is compared with nothing', () => {
    const { text } = judged(`    official: 380 đại biểu
    axes:
      - id: khac
        name: cách khác
        of: số đảng viên
        groups: [{id: mot, name: nhóm một, count: 10 người, share: 60%, of: khách mời}]
`);
    expect(text).toBe('');
  });
});

describe('a congress of several sessions', () => {
  const sessions = (indent: string): string =>
    `sessions:
  - id: tru-bi
    name: Phiên trù bị
    held: 2026-05-14
    start: 14h00
    duration: 01 buổi
    lead: Thường trực Ban Tổ chức
    items:
      - {start: 14h00, duration: 20 phút, lead: Sở Nội vụ, text: Thông qua quy chế làm việc.}
      - {start: 14h20, unit: Ban Thư ký, text: "Lúc <<start>>, <<unit>> báo cáo"}
      - {start: 15h00, items: [Bầu Đoàn Chủ tịch, Bầu Đoàn Thư ký]}
      - Tổng duyệt
  - {id: khai-mac, name: Phiên khai mạc, held: sáng ngày 15/5/2026, venue: Hội trường lớn, lead: Đoàn Chủ tịch}
  - {id: be-mac, name: Phiên bế mạc}
  - {id: tiec, name: Gặp mặt, lead: UBND tỉnh}
`.replace(/^(?=.)/gm, indent);
  const printed = [
    '3.1. Phiên trù bị (14h00 ngày 14/5/2026, 01 buổi)',
    '- 14h00: Thông qua quy chế làm việc (20 phút, Sở Nội vụ chủ trì).',
    '- Lúc 14h20, Ban Thư ký báo cáo',
    '- 15h00:',
    '+ Bầu Đoàn Chủ tịch',
    '+ Bầu Đoàn Thư ký',
    '- Tổng duyệt',
    'Chủ trì: Thường trực Ban Tổ chức.',
    '3.2. Phiên khai mạc: sáng ngày 15/5/2026, tại Hội trường lớn; chủ trì: Đoàn Chủ tịch.',
    '3.3. Phiên bế mạc.',
    '3.4. Gặp mặt; chủ trì: UBND tỉnh.',
  ];

  test('prints each session of the agenda with its items', () => {
    expect(under(/^Chương trình$/, `    total: 300 đại biểu\nagenda:\n${sessions('  ')}`)).toEqual(printed);
  });

  test('prints the sessions of the meeting where the plan has no agenda', () => {
    expect(under(/^Chương trình$/, `    total: 300 đại biểu\n${sessions('    ')}`)).toEqual(printed);
  });

  test('when a session is held has no other form', () => {
    const { text } = judged(`    total: 300 đại biểu
agenda:
  text: Phiên trù bị <<sessions.tru-bi.when | short>>.
  sessions: [{id: tru-bi, name: Phiên trù bị, start: 14h00}]
`);
    expect(text).toContain('TD140');
  });
});

describe('committees', () => {
  test('print their people above their tasks', () => {
    const rest = `    total: 300 đại biểu
committees:
  - id: to-chuc
    name: Ban Tổ chức Đại hội
    head: đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh - Trưởng Ban
    deputies:
      - đồng chí Trần Thị B, Giám đốc Sở Nội vụ - Phó Trưởng ban Thường trực
      - {honorific: ông, name: Lê Văn C, position: Phó Chánh Văn phòng UBND tỉnh}
    members: [Đại diện lãnh đạo Sở Tài chính]
    count: 04 người
    decidedBy: Chủ tịch UBND tỉnh
    items: [Chỉ đạo công tác chuẩn bị.]
  - {id: noi-dung, name: Tiểu ban Nội dung, head: Giám đốc Sở Nội vụ, deputies: [Chánh Văn phòng Sở Nội vụ]}
  - {id: giup-viec, name: Tổ giúp việc, head: Trưởng phòng Thi đua, deputies: [Phó Trưởng phòng Thi đua]}
  - id: le-tan
    name: Tiểu ban Lễ tân
    head: Chánh Văn phòng UBND tỉnh
    items: ["<<head>> làm trưởng tiểu ban."]
`;
    const of = (title: RegExp): string[] => under(title, rest);
    expect(of(/^Ban Tổ chức/)).toEqual([
      'Trưởng Ban: đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh.',
      'Phó Trưởng ban: đồng chí Trần Thị B, Giám đốc Sở Nội vụ - Phó Trưởng ban Thường trực; ông Lê Văn C, Phó Chánh Văn phòng UBND tỉnh.',
      'Thành viên: Đại diện lãnh đạo Sở Tài chính.',
      'Số lượng: 04 người.',
      'Thẩm quyền thành lập: Chủ tịch UBND tỉnh.',
      '- Chỉ đạo công tác chuẩn bị.',
    ]);
    expect(of(/^Tiểu ban Nội dung/)).toEqual([
      'Trưởng tiểu ban: Giám đốc Sở Nội vụ.',
      'Phó Trưởng tiểu ban: Chánh Văn phòng Sở Nội vụ.',
    ]);
    expect(of(/^Tổ giúp việc/)).toEqual(['Tổ trưởng: Trưởng phòng Thi đua.', 'Tổ phó: Phó Trưởng phòng Thi đua.']);
    expect(of(/^Tiểu ban Lễ tân/)).toEqual(['- Chánh Văn phòng UBND tỉnh làm trưởng tiểu ban.']);
  });

  test('anchored words may leave out what the sentence says, and nothing else', () => {
    const mention = (words: string): string =>
      judged(`    total: 300 đại biểu
committees:
  - id: to-chuc
    name: Ban Tổ chức
    head: đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh
    text: Trưởng ban là <<head = ${words}>>.
`).text;
    expect(mention('đồng chí Nguyễn Văn A')).toBe('');
    expect(mention('Phó Chủ tịch UBND tỉnh')).toBe('');
    expect(mention('đồng chí Nguyễn Văn B')).toContain('TD141');
  });
});

test('awards print each form with its own numbers and money', () => {
  const rest = `    total: 300 đại biểu
awards:
  collectives: 22 tập thể
  individuals: 42 cá nhân
  total: 64 tập thể, cá nhân
  ceiling: tối đa 5.000.000 đồng
  budget: 74 triệu đồng
  forms:
    - id: bang-khen
      name: Bằng khen của Chủ tịch UBND tỉnh
      collectives: 22 tập thể
      individuals: 30 cá nhân
      collectiveAmount: 2.000.000 đồng
      individualAmount: 1.000.000 đồng
      budget: 74.000.000 đồng
    - {id: giay-khen, name: Giấy khen, individuals: 12 cá nhân, amount: "0,3 lần mức lương cơ sở"}
    - {id: ky-niem, name: Kỷ niệm chương, decidedBy: Chủ tịch UBND tỉnh}
`;
  expect(under(/^Khen thưởng$/, rest)).toEqual([
    'Tổng số khen thưởng: 64 tập thể, cá nhân (22 tập thể, 42 cá nhân).',
    '- Bằng khen của Chủ tịch UBND tỉnh: 22 tập thể, 30 cá nhân.',
    '+ Mức thưởng: mỗi tập thể 2.000.000 đồng, mỗi cá nhân 1.000.000 đồng.',
    '+ Kinh phí: 74.000.000 đồng.',
    '- Giấy khen: 12 cá nhân.',
    '+ Mức thưởng: 0,3 lần mức lương cơ sở.',
    '- Kỷ niệm chương.',
    '+ Thẩm quyền quyết định: Chủ tịch UBND tỉnh.',
    '- Mức thưởng: tối đa 5.000.000 đồng.',
    '- Kinh phí khen thưởng: 74 triệu đồng.',
  ]);
});
