import type { BlockView, InlineView, PlanView } from './plan-view.ts';

const t = (text: string): InlineView => ({ text });
const b = (text: string): InlineView => ({ text, bold: true });
const i = (text: string): InlineView => ({ text, italic: true });

export const paragraph = (...inlines: (InlineView | string)[]): BlockView => ({ type: 'paragraph', inlines: runs(inlines) });
export const item = (...inlines: (InlineView | string)[]): BlockView => ({ type: 'item', inlines: runs(inlines) });
export const heading = (level: 1 | 2 | 3 | 4, text: string): BlockView => ({ type: 'heading', level, inlines: [t(text)] });

const runs = (inlines: readonly (InlineView | string)[]): InlineView[] =>
  inlines.map((inline) => (typeof inline === 'string' ? t(inline) : inline));

const sentence =
  'Biểu dương thành quả chung của phong trào thi đua yêu nước, khen thưởng cho các tập thể, cá nhân điển hình tiên tiến xuất sắc của các ngành, các cấp, các tầng lớp Nhân dân trong phong trào thi đua yêu nước.';

/** A plan as short as they come: no day, no number, no annex. */
export const shortView: PlanView = {
  norm: 'nd30-2020',
  organName: ['ỦY BAN NHÂN DÂN', 'XÃ HOA SEN'],
  superiorOrganName: 'TỈNH SÔNG MÂY',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  codeNumber: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND',
  placeDate: 'Hoa Sen, ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng 3 năm 2026',
  typeName: 'KẾ HOẠCH',
  subject: [[t('Tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I')]],
  legalBases: [],
  body: [
    paragraph('Thực hiện Kế hoạch số 25/KH-UBND ngày 10/02/2026 của UBND tỉnh Sông Mây về tổ chức hội nghị điển hình tiên tiến các cấp, Ủy ban nhân dân xã Hoa Sen xây dựng Kế hoạch với các nội dung như sau:'),
    heading(1, 'I. MỤC ĐÍCH, YÊU CẦU'),
    paragraph(`1. ${sentence}`),
    heading(1, 'II. NỘI DUNG'),
    heading(2, '1. Thời gian, địa điểm'),
    item('- Thời gian: 01 buổi, ', b('ngày 15/5/2026'), '.'),
    item('- Địa điểm: Hội trường UBND xã.'),
    paragraph('Yêu cầu các cơ quan, đơn vị triển khai thực hiện nghiêm túc Kế hoạch này./.'),
  ],
  recipientsTitle: 'Nơi nhận:',
  recipients: ['- UBND tỉnh Sông Mây;', '- Thường trực Đảng ủy xã;', '- Các cơ quan thuộc UBND xã;', '- Lưu: VT.'],
  authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  signerName: 'Nguyễn Văn A',
  annexes: [],
  properties: {
    title: 'Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I',
    subject: 'Tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I',
    creator: 'Ủy ban nhân dân xã Hoa Sen',
    created: undefined,
  },
};

const table: BlockView = {
  type: 'table',
  widths: [8, 58, 34],
  head: ['TT', 'Nội dung', 'Đơn vị thực hiện'],
  rows: [1, 2, 3, 4].flatMap((quarter) => [
    { group: [t(`QUÝ ${quarter}/2019`)] },
    ...Array.from({ length: 7 }, (_, index) => ({
      cells: [
        [[t(String(quarter * 7 + index - 6))]],
        [[t('Chỉ đạo, đôn đốc các đơn vị và các cụm thi đua ký kết giao ước thi đua, đăng ký thi đua năm 2019')]],
        [[t('- Hội đồng TĐKT tỉnh.')], [t('- Ban TĐKT, Sở Nội vụ.')]],
      ],
    })),
  ]),
};

/** Several pages, legal bases, a table, wrapped recipients, two annexes, one of them landscape. */
export const longView: PlanView = {
  ...shortView,
  norm: 'tt01-2011',
  superiorOrganName: undefined,
  organName: ['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN'],
  codeNumber: 'Số: 165/KH-UBND',
  placeDate: 'Lạng Sơn, ngày 05 tháng 12 năm 2019',
  priority: 'HỎA TỐC',
  subject: [
    [t('Tổ chức Hội nghị biểu dương điển hình tiên tiến các cấp')],
    [t('và Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ V')],
    [t('tiến tới Đại hội Thi đua yêu nước toàn quốc lần thứ X')],
  ],
  legalBases: [
    [t('Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;')],
    [t('Căn cứ Quyết định số 57/2018/QĐ-UBND ngày 23/10/2018 của UBND tỉnh quy định về công tác thi đua, khen thưởng trên địa bàn tỉnh Lạng Sơn,')],
  ],
  body: [
    ...shortView.body.slice(0, -1),
    heading(3, '2.1. Đối với cấp xã, phường, thị trấn; các đơn vị trực thuộc sở, ngành (gọi tắt là cấp cơ sở)'),
    ...Array.from({ length: 22 }, (_, index) => item(`${index % 3 === 0 ? '+' : '-'} ${sentence}`)),
    table,
    heading(1, 'III. TỔ CHỨC THỰC HIỆN'),
    ...Array.from({ length: 4 }, (_, index) => paragraph(`${index + 1}. ${sentence}`)),
    paragraph('UBND tỉnh yêu cầu các cơ quan, đơn vị liên quan triển khai thực hiện tốt Kế hoạch này./.'),
  ],
  recipients: [
    '- Ban Thi đua - Khen thưởng TW;',
    '- Thường trực Tỉnh ủy;',
    '- Lãnh đạo HĐND tỉnh;',
    '- UBND các tỉnh: Sơn La, Điện Biên, Lai Châu, Cao Bằng, Hà Giang, Lào Cai;',
    '- TV HĐTĐKT tỉnh tại QĐ số 651/QĐ-UBND;',
    '- C, PCVP UBND tỉnh, các Phòng: KG-VX, NC, KTTH, TH, TH-CB;',
    '- Lưu: VT, KG-VX (NTB).',
  ],
  authority: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signerName: 'Dương Xuân Huyền',
  annexes: [
    {
      orientation: 'portrait',
      label: 'Phụ lục I',
      title: 'DANH SÁCH',
      subject: [[t('Tập thể, cá nhân báo cáo tham luận tại')], [t('Hội nghị tổng kết phong trào thi đua năm 2019')]],
      attached: [[t('(Kèm theo Kế hoạch số 165/KH-UBND ngày 05 tháng 12 năm 2019')], [t('của UBND tỉnh Lạng Sơn)')]],
      body: [
        heading(1, 'I. TẬP THỂ, GIA ĐÌNH (06)'),
        ...Array.from({ length: 12 }, (_, index) =>
          item(`${index + 1}. UBND huyện Hữu Lũng tham luận với chủ đề “`, i(sentence), '”.'),
        ),
        paragraph(b('Ghi chú:'), ' Không quá 3 trang giấy A4./.'),
      ],
    },
    {
      orientation: 'landscape',
      label: 'Phụ lục II',
      title: 'PHÂN BỔ ĐẠI BIỂU',
      subject: [],
      attached: [[t('(Kèm theo Kế hoạch số 165/KH-UBND ngày 05 tháng 12 năm 2019 của UBND tỉnh Lạng Sơn)')]],
      body: [
        {
          type: 'table',
          widths: [6, 40, 18, 18, 18],
          head: ['TT', 'Đơn vị', 'Đại biểu điển hình', 'Khách mời', 'Cộng'],
          rows: Array.from({ length: 30 }, (_, index) => ({
            cells: [String(index + 1), `Huyện thứ ${index + 1}`, '14', '6', '20'].map((text) => [[t(text)]]),
          })),
        },
      ],
    },
  ],
  properties: { ...shortView.properties, created: '2019-12-05' },
};
