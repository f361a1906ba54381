import { describe, expect, test } from 'vitest';
import type { PrintedBlock } from '../../src/model/compose/tree.ts';
import { textOf } from '../../src/model/references/mention.ts';
import { judge } from '../rules/judge.ts';
import { planHead } from './plan-head.ts';

const judged = (rest: string) => judge('plan.yaml', planHead() + rest);
const lines = (blocks: readonly PrintedBlock[]): string[] =>
  blocks.map(({ type, level, marker, runs }) => `${type[0]}${level} ${marker && `${marker} `}${textOf(runs)}`);

const everything = `outline: dai-hoi
meetings:
  - id: xa
    name: Đại hội Thi đua yêu nước xã
    attendance: Hội nghị đại biểu
    duration: 01 ngày
    held: ngày 20/6/2026
    finished: trước ngày 30/6/2026
    total: 150 đại biểu
    groups:
      - {id: tre, name: đại biểu trẻ, age: dưới 35 tuổi, share: 30%}
      - {id: khac, name: đại biểu khác, share: 70%}
    decidedBy: Ban Thường vụ Đảng ủy
    proposedBy: Thường trực Hội đồng
    approvedBy: UBND tỉnh
    elects: {count: 15 đại biểu chính thức, reserves: 02 đại biểu dự khuyết, to: Đại hội Thi đua yêu nước tỉnh}
    oneList: mỗi đại biểu chỉ có tên trong một danh sách
    funding: {source: ngân sách xã, limit: không quá 30.000.000 đồng}
  - id: thon
    for: {name: các thôn, kinds: [thon]}
    finished: trước ngày 30/4/2026
    cases:
      - id: lon
        staff: từ 200 hộ trở lên
        total: 80 đại biểu
        attendance: hội nghị đại biểu
        forms: [Hội nghị điển hình tiên tiến, Hội nghị biểu dương]
        duration: 01 buổi
        held: trong tháng 3/2026
        finished: trước ngày 31/3/2026
        official: 60 đại biểu
        guests: 20 đại biểu
        groups:
          - {id: nguoi-co-cong, name: người có công, share: 25%}
          - {id: ho-gia-dinh, name: đại diện hộ gia đình, share: 75%}
        decidedBy: Chi bộ thôn
        proposedBy: Ban công tác Mặt trận
        approvedBy: UBND xã
        mustInclude: [Bà mẹ Việt Nam anh hùng]
      - {id: nho, staff: dưới 200 hộ, held: trong tháng 4/2026}
submissions:
  - id: ho-so
    for: {name: các thôn, kinds: [thon]}
    papers: [{kind: roster, name: danh sách đại biểu, columns: [họ và tên, năm sinh, chức vụ]}]
    to: UBND xã
    due: trước ngày 15/5/2026
body:
  - {title: CÁC CẤP, sections: [{show: meetings}]}
  - {title: HỒ SƠ, items: [{show: submissions}]}
`;

test('what a plan demands prints as an office would write it', () => {
  expect(lines(judged(everything).document.composition.body)).toEqual([
    'h1 I. CÁC CẤP',
    'h2 1. Đại hội Thi đua yêu nước xã',
    'i1 - Cách dự: Hội nghị đại biểu.',
    'i1 - Thời gian: 01 ngày, ngày 20/6/2026, hoàn thành trước ngày 30/6/2026.',
    'i1 - Số lượng đại biểu: 150 đại biểu.',
    'i1 - Đại biểu trẻ: 45 đại biểu, chiếm 30% tổng số.',
    'i2 + Độ tuổi: dưới 35 tuổi.',
    'i1 - Đại biểu khác: 105 đại biểu, chiếm 70% tổng số.',
    'i1 - Số lượng, thành phần đại biểu do Ban Thường vụ Đảng ủy quyết định theo đề xuất của Thường trực Hội đồng.',
    'i1 - Nội dung, kế hoạch hội nghị do UBND tỉnh duyệt.',
    'i1 - Bầu 15 đại biểu chính thức và 02 đại biểu dự khuyết dự Đại hội Thi đua yêu nước tỉnh.',
    'i1 - Mỗi đại biểu chỉ có tên trong một danh sách.',
    'i1 - Kinh phí do ngân sách xã bảo đảm, mức chi không quá 30.000.000 đồng.',
    'h2 2. Đối với các thôn',
    'i1 - Thời gian: Hoàn thành trước ngày 30/4/2026.',
    'i1 - Các thôn có từ 200 hộ trở lên: tổ chức hội nghị đại biểu, 80 đại biểu.',
    'i2 + Hình thức: Tổ chức “Hội nghị điển hình tiên tiến” hoặc “Hội nghị biểu dương”.',
    'i2 + Thời gian: 01 buổi, trong tháng 3/2026, hoàn thành trước ngày 31/3/2026.',
    'i2 + Đại biểu chính thức: 60 đại biểu.',
    'i2 + Khách mời: 20 đại biểu.',
    'i2 + Người có công: 20 đại biểu, chiếm 25% tổng số.',
    'i2 + Đại diện hộ gia đình: 60 đại biểu, chiếm 75% tổng số.',
    'i2 + Số lượng đại biểu do Chi bộ thôn quyết định theo đề xuất của Ban công tác Mặt trận.',
    'i2 + Nội dung, kế hoạch hội nghị do UBND xã duyệt.',
    'i2 + Thành phần nhất thiết phải có: Bà mẹ Việt Nam anh hùng.',
    'i1 - Các thôn có dưới 200 hộ:',
    'i2 + Thời gian: trong tháng 4/2026.',
    'h1 II. HỒ SƠ',
    'i1 - Các thôn lập danh sách đại biểu gửi UBND xã trước ngày 15/5/2026.',
    'i2 + Danh sách đại biểu gồm các cột: họ và tên, năm sinh, chức vụ./.',
  ]);
});

/** A fact never printed binds nobody, so the standard words must reach each, whatever stands beside it. */
describe('no fact is left unprinted by the standard words', () => {
  const ofBoth = [
    'attendance: Hội nghị đại biểu',
    'forms: [Đại hội thi đua, Hội nghị điển hình]',
    'duration: 01 buổi',
    'held: ngày 15/5/2026',
    'finished: trước ngày 30/5/2026',
    'held: ngày 15/5/2026\nfinished: trước ngày 30/5/2026',
    'duration: 01 buổi\nfinished: trước ngày 30/5/2026',
    'total: 120 đại biểu',
    'summoned: 118 đại biểu',
    'official: 100 đại biểu',
    'guests: 20 đại biểu',
    'decidedBy: đơn vị tổ chức',
    'proposedBy: Thường trực Hội đồng',
    'decidedBy: đơn vị tổ chức\nproposedBy: Thường trực Hội đồng',
    'approvedBy: Hội đồng xã',
    'mustInclude: [Anh hùng Lao động]',
    'priority: [đại biểu nữ]',
    'allocation: phân bổ của tỉnh',
    'groups: [{id: tre, name: đại biểu trẻ, age: dưới 35 tuổi, share: 30%}, {id: khac, name: đại biểu khác, share: 70%}]',
    'groups: [{id: tre, name: đại biểu trẻ, including: [{id: nu, name: đại biểu nữ, age: dưới 35 tuổi}]}]',
  ];
  const ofMeetings = [
    ...ofBoth,
    'forms: [Đại hội thi đua, Hội nghị điển hình]\nformChosenBy: đơn vị tổ chức',
    'elects: {count: 15 đại biểu}',
    'elects: {count: 15 đại biểu, reserves: 02 đại biểu dự khuyết}',
    'elects: {count: 15 đại biểu, to: Đại hội tỉnh}',
    'elects: {count: 15 đại biểu, reserves: 02 đại biểu dự khuyết, to: Đại hội tỉnh}',
    'oneList: mỗi đại biểu chỉ có tên trong một danh sách',
    'funding: {source: ngân sách xã}',
    'funding: {limit: không quá 30.000.000 đồng}',
    'funding: {source: ngân sách xã, limit: không quá 30.000.000 đồng}',
  ];
  const indented = (facts: string, by: number): string => facts.replace(/^/gmu, ' '.repeat(by));
  const unprinted = (rest: string) => judged(rest).findings.filter(({ code }) => code === 'TD142');
  const own = 'meetings:\n  - id: xa\n    name: Hội nghị của xã\n';
  const below = `${own}  - id: thon\n    for: {name: các thôn, kinds: [thon]}\n`;

  test.each(['hoi-nghi', 'dai-hoi', 'tong-ket'])('of a meeting of one’s own, %s', (outline) => {
    for (const facts of ofMeetings)
      expect(unprinted(`outline: ${outline}\n${own}${indented(facts, 4)}\n`), facts).toEqual([]);
  });

  test('of a meeting of those below', () => {
    for (const facts of ofMeetings)
      expect(unprinted(`outline: dai-hoi\n${below}${indented(facts, 4)}\n`), facts).toEqual([]);
  });

  test.each(['staff: dưới 200 hộ', 'for: {name: các thôn vùng cao, kinds: [thon]}'])('of a case, %s', (guard) => {
    for (const meeting of [own, below]) {
      const start = `outline: dai-hoi\n${meeting}    cases:\n      - id: rieng\n        ${guard}\n`;
      for (const facts of ofBoth) expect(unprinted(`${start}${indented(facts, 8)}\n`), facts).toEqual([]);
    }
  });

  test.each(['hoi-nghi', 'dai-hoi', 'tong-ket', 'chuong-trinh-nam'])('of papers to hand in, %s', (outline) => {
    const papers = 'papers: [{kind: roster, name: danh sách đại biểu, columns: [họ và tên, năm sinh]}]';
    const ways = [
      'to: UBND xã',
      'due: trước ngày 30/4/2026',
      'to: UBND xã, due: trước ngày 30/4/2026',
      'to: UBND xã, via: Phòng Nội vụ',
    ];
    for (const whom of ['', 'for: {name: các thôn, kinds: [thon]}, '])
      for (const way of ways)
        expect(
          unprinted(`outline: ${outline}\n${own}submissions:\n  - {id: ho-so, ${whom}${papers}, ${way}}\n`),
          way,
        ).toEqual([]);
  });
});
