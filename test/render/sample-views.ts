import type { BlockView, InlineView, TableView, View } from './plan-view.ts';

const plain = (text: string): InlineView => ({ text });
const bold = (text: string): InlineView => ({ text, bold: true });
const italic = (text: string): InlineView => ({ text, italic: true });

const runs = (inlines: readonly (InlineView | string)[]): InlineView[] =>
  inlines.map((inline) => (typeof inline === 'string' ? plain(inline) : inline));

type Words = readonly (InlineView | string)[];
export const paragraph = (...words: Words): BlockView => ({ type: 'paragraph', inlines: runs(words) });
export const item = (...words: Words): BlockView => ({ type: 'item', inlines: runs(words) });
export const heading = (level: number, text: string): BlockView => ({ type: 'heading', level, inlines: [plain(text)] });

export const sentence =
  'Biểu dương thành quả chung của phong trào thi đua yêu nước, khen thưởng cho các tập thể, cá nhân điển hình tiên tiến xuất sắc của các ngành, các cấp, các tầng lớp Nhân dân trong phong trào thi đua yêu nước.';

/** A plan as short as they come: no day, no number, no annex. */
export const shortView: View = {
  norm: 'nd30-2020',
  superiorOrganName: undefined,
  organName: ['ỦY BAN NHÂN DÂN XÃ HOA SEN'],
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  codeNumber: 'Số:\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND',
  placeDate: 'Hoa Sen, ngày\u00a0\u00a0\u00a0\u00a0\u00a0tháng 3 năm 2026',
  priority: undefined,
  typeName: 'KẾ HOẠCH',
  subject: [[plain('Tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I, giai đoạn 2026 - 2030')]],
  decision: undefined,
  attached: [],
  enacting: undefined,
  legalBases: [],
  body: [
    paragraph(
      'Thực hiện Kế hoạch số 25/KH-UBND ngày 10/02/2026 của UBND tỉnh Sông Mây về tổ chức hội nghị điển hình tiên tiến các cấp, Ủy ban nhân dân xã Hoa Sen xây dựng Kế hoạch với các nội dung như sau:',
    ),
    heading(1, 'I. MỤC ĐÍCH, YÊU CẦU'),
    paragraph(`1. ${sentence}`),
    heading(1, 'II. NỘI DUNG'),
    heading(2, '1. Thời gian, địa điểm'),
    item('- Thời gian: 01 buổi, ', bold('ngày 15/5/2026'), '.'),
    item('- Địa điểm: Hội trường UBND xã.'),
    paragraph('Yêu cầu các cơ quan, đơn vị triển khai thực hiện nghiêm túc Kế hoạch này./.'),
  ],
  isSigned: true,
  recipientsTitle: 'Nơi nhận:',
  recipients: ['- UBND tỉnh Sông Mây;', '- Thường trực Đảng ủy xã;', '- Các cơ quan thuộc UBND xã;', '- Lưu: VT.'],
  authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  signerName: 'Nguyễn Văn A',
  annexes: [],
  properties: {
    title: 'Kế hoạch Tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I',
    subject: 'Tổ chức Hội nghị điển hình tiên tiến xã Hoa Sen lần thứ I',
    creator: 'Ủy ban nhân dân xã Hoa Sen',
    created: undefined,
  },
};

const quarters: TableView = {
  type: 'table',
  widths: [8, 58, 34],
  aligns: [undefined, undefined, undefined],
  head: ['TT', 'Nội dung', 'Đơn vị thực hiện'],
  rows: [1, 2, 3, 4].flatMap((quarter) => [
    { group: [plain(`QUÝ ${quarter}/2019`)], span: 3, sums: [] },
    ...Array.from({ length: 7 }, (_, index) => ({
      cells: [
        [[plain(String(quarter * 7 + index - 6))]],
        [[plain('Chỉ đạo, đôn đốc các cụm thi đua ký kết giao ước thi đua, đăng ký thi đua năm 2019')]],
        [[plain('- Hội đồng TĐKT tỉnh.')], [plain('- Ban TĐKT, Sở Nội vụ.')]],
      ],
    })),
  ]),
};

const aligns = [undefined, 'left', 'center', 'center', 'right'] as const;

const allocation: TableView = {
  type: 'table',
  widths: [6, 40, 18, 18, 18],
  aligns,
  head: ['TT', 'Đơn vị', 'Đại biểu điển hình', 'Khách mời', 'Cộng'],
  rows: [
    ...Array.from({ length: 30 }, (_, index) => ({
      cells: [String(index + 1), `Huyện thứ ${index + 1}`, '14', '6', '20'].map((text) => [[plain(text)]]),
    })),
    {
      total: [plain('Tổng cộng')],
      span: 2,
      sums: ['420', '180', '600'].map((text, index) => ({ align: aligns[index + 2], inlines: [bold(text)] })),
    },
  ],
};

/** Several pages, legal bases, a table, wrapped recipients, a degree of urgency, two annexes, one of them landscape. */
export const longView: View = {
  ...shortView,
  norm: 'tt01-2011',
  organName: ['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN'],
  codeNumber: 'Số: 165/KH-UBND',
  placeDate: 'Lạng Sơn, ngày 05 tháng 12 năm 2019',
  priority: 'HỎA TỐC',
  subject: [
    [plain('Tổ chức Hội nghị biểu dương điển hình tiên tiến các cấp')],
    [plain('và Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ V')],
    [plain('tiến tới Đại hội Thi đua yêu nước toàn quốc lần thứ X')],
  ],
  legalBases: [
    [plain('Căn cứ Luật Thi đua, khen thưởng;')],
    [
      plain(
        'Căn cứ Quyết định số 57/2018/QĐ-UBND ngày 23/10/2018 của UBND tỉnh quy định về công tác thi đua, khen thưởng trên địa bàn tỉnh Lạng Sơn,',
      ),
    ],
  ],
  body: [
    ...shortView.body.slice(0, -1),
    heading(3, '2.1. Đối với cấp xã, phường, thị trấn; các đơn vị trực thuộc sở, ngành (gọi tắt là cấp cơ sở)'),
    ...Array.from({ length: 22 }, (_, index) => item(`${index % 3 === 0 ? '+' : '-'} ${sentence}`)),
    quarters,
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
      subject: [
        [plain('Tập thể, cá nhân báo cáo tham luận tại')],
        [plain('Hội nghị tổng kết phong trào thi đua năm 2019')],
      ],
      attached: [
        [plain('(Kèm theo Kế hoạch số 165/KH-UBND ngày 05 tháng 12 năm 2019')],
        [plain('của UBND tỉnh Lạng Sơn)')],
      ],
      body: [
        heading(1, 'I. TẬP THỂ, GIA ĐÌNH (06)'),
        ...Array.from({ length: 12 }, (_, index) =>
          item(`${index + 1}. UBND huyện Hữu Lũng tham luận với chủ đề “`, italic(sentence), '”.'),
        ),
        paragraph(bold('Ghi chú:'), ' Không quá 3 trang giấy A4./.'),
      ],
    },
    {
      orientation: 'landscape',
      label: 'Phụ lục II',
      title: 'PHÂN BỔ ĐẠI BIỂU',
      subject: [],
      attached: [[plain('(Kèm theo Kế hoạch số 165/KH-UBND ngày 05 tháng 12 năm 2019 của UBND tỉnh Lạng Sơn)')]],
      body: [allocation],
    },
  ],
  properties: { ...shortView.properties, created: '2019-12-05' },
};
