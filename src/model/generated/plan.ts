// Generated from schemas/plan.schema.json by `npm run generate`; do not edit.
import type {ValueOf} from '../expressions/index.ts';

/**
 * Chữ in ra; có thể nhắc số liệu bằng <<tên>>, **đậm**, *nghiêng*. Ví dụ: Tổ chức <<form>>.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "prose".
 */
export type Prose = string;
export type SuperiorOrganName = string;
/**
 * Số văn bản; bỏ trống khi chưa lấy số. Ví dụ: 05.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "codeNumber".
 */
export type CodeNumber = string;
/**
 * Địa danh nơi cơ quan đóng trụ sở. Ví dụ: Hoa Sen.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "place".
 */
export type Place = Prose;
/**
 * Ngày ban hành; có thể mới biết tháng, năm. Ví dụ: 05/3/2026.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "issuedDate".
 */
export type IssuedDate = Time;
/**
 * Viết như trong văn bản. Ví dụ: ngày 15/5/2026; trước ngày 31/3/2026; trong quý I/2026; dự kiến ngày 16/01/2026.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "time".
 */
export type Time = ValueOf<'time'>;
/**
 * Mỗi dòng in thành một dòng. Ví dụ: Tổ chức Hội nghị.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "lines".
 */
export type Lines = string;
/**
 * Tên nơi nhận, không ghi gạch đầu dòng và dấu chấm phẩy. Ví dụ: Thường trực Đảng ủy xã.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "recipient".
 */
export type Recipient =
  | string
  | {
      /**
       * Tên nơi nhận như in. Ví dụ: Các thành viên Ban Tổ chức.
       */
      place: Prose;
      /**
       * Ghi chú trong ngoặc. Ví dụ: b/c.
       */
      purpose?: Prose;
      /**
       * Những đơn vị được giao việc đã nằm trong nơi nhận này; không in ra. Ví dụ: [Văn phòng UBND xã].
       */
      covers?: Names;
    };
/**
 * Các tên, mỗi tên một dòng. Ví dụ: - Anh hùng Lao động.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = Prose[] | string;
/**
 * Các nơi nhận, mỗi nơi một dòng. Ví dụ: - UBND tỉnh Sông Mây.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "toPlaces".
 */
export type ToPlaces = Recipient[];
/**
 * Phần sau chữ "Lưu:". Ví dụ: VT, VHXH.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "archive".
 */
export type Archive = Prose;
/**
 * khan, thuong-khan hoặc hoa-toc; bỏ trống nếu không khẩn. Ví dụ: khan.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "priority".
 */
export type Priority = 'khan' | 'thuong-khan' | 'hoa-toc';
/**
 * Các căn cứ ban hành, mỗi căn cứ một dòng; dấu ; và dấu . cuối dòng được in tự động. Ví dụ: - Căn cứ <<citations.luat-tdkt>>.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "legalBases".
 *
 * Items: Một căn cứ như in. Ví dụ: Căn cứ <<citations.luat-tdkt>>.
 */
export type LegalBases = Prose[];
/**
 * Một mục có đánh số: một câu, một nhãn với lời văn, hoặc tiêu đề với các mục con. Ví dụ: {title: Mục đích, text: ...}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "section".
 */
export type Section =
  | string
  | {
      /**
       * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
       */
      id?: Id;
      /**
       * In tại đây một phần hay cả danh sách phần của kế hoạch. Ví dụ: meetings.
       */
      show?: PathWords;
      /**
       * Phần mà các số liệu trong lời văn bên dưới thuộc về. Ví dụ: meetings.tinh.
       */
      about?: PathWords;
      /**
       * Tiêu đề in ra của mục này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
       */
      title?: Prose;
      /**
       * Lời văn của mục này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
       */
      text?: Paragraphs;
      table?: Table;
      /**
       * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
       */
      items?: Items;
      /**
       * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
       */
      sections?: Sections;
      /**
       * Đoạn văn đứng sau các ý, các mục con của mục này. Ví dụ: (Tổng số: <<total>>).
       */
      after?: Paragraphs;
      /**
       * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
       */
      numbering?: Numbering;
      /**
       * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
       */
      end?: EndOfItems;
    };
/**
 * Chữ thường không dấu, chữ số và dấu gạch nối. Ví dụ: hoi-nghi.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string;
/**
 * Tên phần được nhắc tới, các tầng cách nhau dấu chấm. Ví dụ: meetings.tinh.groups.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "pathWords".
 */
export type PathWords = string;
/**
 * Một hay nhiều đoạn; dòng trống ngăn hai đoạn. Ví dụ: Đoạn một.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "paragraphs".
 */
export type Paragraphs = string;
/**
 * Viết như trong văn bản. Ví dụ: không quá 300 đại biểu; tối đa 150; khoảng 350 đại biểu; 120 đại biểu.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "quantity".
 */
export type Quantity = ValueOf<'quantity'>;
/**
 * Các ô theo thứ tự cột, trừ cột số thứ tự; ô cuối bỏ trống thì không cần ghi. Ví dụ: [Treo băng rôn tại trụ sở, Văn phòng].
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "tableRow".
 */
export type TableRow =
  | Cell[]
  | {
      /**
       * Bỏ trống thì tự đánh số liên tục; nếu ghi thì được đối chiếu. Ví dụ: 15.
       */
      number?: string;
      /**
       * Các ô theo thứ tự cột, trừ cột số thứ tự. Ví dụ: [Treo băng rôn tại trụ sở, Văn phòng].
       */
      cells: Cell[];
    };
/**
 * Một hay nhiều đoạn, một nhãn với lời văn, hoặc text cùng items; ô trống thì để trống hoặc ghi "". Ví dụ: Văn phòng HĐND và UBND xã.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "cell".
 */
export type Cell =
  | string
  | {
      /**
       * Lời văn của ô này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
       */
      text?: Paragraphs;
      /**
       * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
       */
      items?: Items;
      /**
       * Đoạn văn đứng sau các ý, các mục con của ô này. Ví dụ: (Tổng số: <<total>>).
       */
      after?: Paragraphs;
      /**
       * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
       */
      numbering?: Numbering;
      /**
       * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
       */
      end?: EndOfItems;
    }
  | null;
/**
 * Danh sách các ý, hoặc {each: ..., text: ...} để in mỗi thành viên một ý. Ví dụ: - Khai mạc.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "items".
 */
export type Items =
  | Item[]
  | {
      /**
       * Tên danh sách có trong phần này hoặc trong kế hoạch. Ví dụ: groups.
       */
      each: PathWords;
      /**
       * Lời văn của mỗi ý, nhắc số liệu của thành viên. Ví dụ: <<name>>: <<share>>.
       */
      text: Paragraphs;
    };
/**
 * Một câu, một nhãn với lời văn (Thời gian: ...), hoặc một ý có số liệu riêng. Ví dụ: Khai mạc.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "item".
 */
export type Item =
  | string
  | {
      /**
       * Tên đơn vị được giao, như sẽ in. Ví dụ: Sở Nội vụ.
       */
      unit?: Prose;
      /**
       * Từ mở đầu khi đề nghị đơn vị không trực thuộc. Ví dụ: Đề nghị.
       */
      relation?: Prose;
      /**
       * Đơn vị chủ trì việc mà đơn vị này phối hợp. Ví dụ: Sở Nội vụ.
       */
      lead?: Prose;
      /**
       * Các đơn vị phối hợp trong việc đơn vị này chủ trì. Ví dụ: [Sở Tài chính].
       */
      with?: Names;
      /**
       * Nơi nhận sản phẩm của việc này. Ví dụ: UBND tỉnh.
       */
      to?: Prose;
      /**
       * Cơ quan đầu mối nhận thay. Ví dụ: Phòng Nội vụ.
       */
      via?: Prose;
      /**
       * Ai phê duyệt kết quả của việc này. Ví dụ: UBND xã.
       */
      approver?: Prose;
      /**
       * Ai quyết định sau khi việc này được trình. Ví dụ: Chủ tịch UBND xã.
       */
      decidedBy?: Prose;
      /**
       * Hạn hoàn thành. Ví dụ: trước ngày 20/4/2026.
       */
      due?: Time;
      /**
       * true nếu việc này làm sau hội nghị, nên hạn được phép sau ngày họp. Ví dụ: true.
       */
      afterMeeting?: boolean;
      /**
       * Thời lượng của sản phẩm tại hội nghị. Ví dụ: khoảng 30 phút.
       */
      duration?: Duration;
      /**
       * Định kỳ bao lâu một lần. Ví dụ: hằng tháng.
       */
      cadence?: Prose;
      /**
       * Mã tiết mục của chương trình nơi sản phẩm được dùng. Ví dụ: van-nghe.
       */
      agendaItem?: PathWords;
      /**
       * Mã phụ lục nêu tên những nơi được giao. Ví dụ: tham-luan.
       */
      annex?: PathWords;
      /**
       * Giờ bắt đầu tiết mục. Ví dụ: 7h30.
       */
      start?: Clock;
      /**
       * Hội nghị cấp trên mà tiết mục này bầu đại biểu đi dự. Ví dụ: Đại hội cấp trên.
       */
      elects?: Prose;
      /**
       * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
       */
      id?: Id;
      /**
       * In tại đây một phần hay cả danh sách phần của kế hoạch. Ví dụ: meetings.
       */
      show?: PathWords;
      /**
       * Phần mà các số liệu trong lời văn bên dưới thuộc về. Ví dụ: meetings.tinh.
       */
      about?: PathWords;
      /**
       * Tiêu đề in ra của ý này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
       */
      title?: Prose;
      /**
       * Lời văn của ý này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
       */
      text?: Paragraphs;
      /**
       * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
       */
      items?: Items;
      /**
       * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
       */
      sections?: Sections;
      /**
       * Đoạn văn đứng sau các ý, các mục con của ý này. Ví dụ: (Tổng số: <<total>>).
       */
      after?: Paragraphs;
      /**
       * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
       */
      numbering?: Numbering;
      /**
       * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
       */
      end?: EndOfItems;
    };
/**
 * Viết như trong văn bản. Ví dụ: 01 buổi; 1/2 ngày; khoảng 30 phút; 5 - 7 phút.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "duration".
 */
export type Duration = ValueOf<'duration'>;
/**
 * Giờ trong ngày, viết như trong văn bản. Ví dụ: 7h30; 13h30 - 17h00.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "clock".
 */
export type Clock = ValueOf<'clock'>;
/**
 * dash (-), plus (+), arabic (1.), alpha (a), none (không dấu). Ví dụ: dash.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "numbering".
 */
export type Numbering = 'dash' | 'plus' | 'arabic' | 'alpha' | 'none';
/**
 * Dấu chấm hoặc dấu chấm phẩy. Ví dụ: ;
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "endOfItems".
 */
export type EndOfItems = '.' | ';';
/**
 * Các mục con theo thứ tự in. Ví dụ: - title: Mục đích.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "sections".
 */
export type Sections = Section[];
/**
 * Số và ký hiệu văn bản. Ví dụ: 57/2018/QĐ-UBND; 34-CT/TW.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "code".
 */
export type Code = ValueOf<'code'>;
/**
 * Số thứ tự của hội nghị, đại hội. Ví dụ: V; lần thứ V; 5.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "ordinal".
 */
export type Ordinal = ValueOf<'ordinal'>;
/**
 * Viết như trong văn bản. Ví dụ: 2021 - 2025; năm 2019; năm học 2018 - 2019.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "period".
 */
export type Period = ValueOf<'period'>;
/**
 * Mã các loại đơn vị được chọn, theo danh bạ đơn vị. Ví dụ: [xa, phuong].
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "kinds".
 */
export type Kinds = Id[];
/**
 * Mỗi từ một dòng; chỉ để chọn, không in ra. Ví dụ: [giáo dục].
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "words".
 */
export type Words = string[];
/**
 * Tên, tên viết tắt hoặc tên gọi khác của đơn vị, như trong danh bạ; chỉ để chọn, không in ra. Ví dụ: [UBND xã Hoa Sen].
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "unitNames".
 */
export type UnitNames = string[];
/**
 * true hoặc false; chỉ để chọn, không in ra. Ví dụ: true.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "flag".
 */
export type Flag = boolean;
/**
 * Các hình thức được chọn một, mỗi hình thức một dòng. Ví dụ: - Hội nghị điển hình tiên tiến.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "choices".
 */
export type Choices = Prose[] | string;
/**
 * Viết như trong văn bản. Ví dụ: 70%; khoảng 30%; ít nhất 20%; 2/3.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "share".
 */
export type Share = ValueOf<'share'>;
/**
 * Một người hoặc một chức vụ, viết như trong văn bản. Ví dụ: đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh - Trưởng ban.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "person".
 */
export type Person = ValueOf<'person'>;
/**
 * Các phần của văn bản theo thứ tự in. Ví dụ: - title: MỤC ĐÍCH, YÊU CẦU.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "body".
 */
export type Body = BodyEntry[];
/**
 * Một câu, một danh sách ý, hoặc text cùng items và after. Ví dụ: Thời gian: 01 buổi.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "labelValue".
 */
export type LabelValue =
  | string
  | Item[]
  | {
      /**
       * Lời văn của nhãn này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
       */
      text?: Paragraphs;
      table?: Table;
      /**
       * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
       */
      items?: Items;
      /**
       * Đoạn văn đứng sau các ý, các mục con của nhãn này. Ví dụ: (Tổng số: <<total>>).
       */
      after?: Paragraphs;
      /**
       * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
       */
      numbering?: Numbering;
      /**
       * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
       */
      end?: EndOfItems;
    };

/**
 * Một kế hoạch tổ chức hội nghị thi đua - khen thưởng. Ví dụ: xem examples/first-plan/plan.yaml.
 */
export interface Plan {
  /**
   * Luôn là plan. Ví dụ: plan.
   */
  kind: 'plan';
  /**
   * draft (dự thảo), issued (đã ban hành), replaced (đã thay thế), cancelled (đã hủy). Ví dụ: draft.
   */
  status: 'draft' | 'issued' | 'replaced' | 'cancelled';
  document: Document;
  promulgatedBy?: Decision;
  /**
   * Các văn bản được viện dẫn. Ví dụ: - {id: kh25, typeName: Kế hoạch, code: 25/KH-UBND}.
   */
  citations?: Citation[];
  legalBases?: LegalBases;
  /**
   * Các hội nghị, đại hội mang số thứ tự. Ví dụ: - {id: dien-hinh, name: Hội nghị điển hình tiên tiến, ordinal: I}.
   */
  series?: SeriesEntry[];
  period?: Periods;
  /**
   * Những giấy tờ mà kế hoạch nói tới. Ví dụ: - {id: bao-cao, kind: report, name: Báo cáo tổng kết}.
   */
  papers?: Paper[];
  /**
   * Mã các hội nghị theo thứ tự phải tổ chức. Ví dụ: [co-so, tinh].
   */
  order?: Id[];
  /**
   * Hội nghị của đơn vị và của cấp dưới. Ví dụ: - {id: hoi-nghi, held: ngày 15/5/2026}.
   */
  meetings?: Meeting[];
  agenda?: Agenda;
  presidium?: Presidium;
  /**
   * Ban Tổ chức và các tiểu ban giúp việc của hội nghị. Ví dụ: - {id: noi-dung, name: Tiểu ban Nội dung, head: Giám đốc Sở Nội vụ}.
   */
  committees?: Committee[];
  awards?: Awards;
  /**
   * Các việc chỉ đạo điểm. Ví dụ: - {id: tinh, picks: [...]}.
   */
  pilots?: Pilot[];
  /**
   * Các hồ sơ cấp dưới phải nộp. Ví dụ: - {papers: [...], to: UBND xã, due: trước ngày 20/4/2026}.
   */
  submissions?: Submission[];
  /**
   * Việc giao cho từng đơn vị. Ví dụ: - {unit: Sở Nội vụ, text: Xây dựng báo cáo.}.
   */
  assignments?: Assignment[];
  /**
   * Các phụ lục kèm theo. Ví dụ: - {id: tham-luan, title: DANH SÁCH}.
   */
  annexes?: Annex[];
  /**
   * Những ngày kỷ niệm mà kế hoạch nhắc tới. Ví dụ: - {id: quoc-khanh, name: Quốc khánh, count: 80 năm}.
   */
  anniversaries?: Anniversary[];
  /**
   * Những cụm, khối thi đua mà kế hoạch nhắc tới. Ví dụ: - {id: cum, name: Cụm <<count>> ven sông, count: 3 xã}.
   */
  clusters?: Cluster[];
  programme?: Programme;
  /**
   * Các bảng phân bổ đại biểu. Ví dụ: - {of: hoi-nghi, columns: [{title: Số đại biểu}], rows: [{unit: Thôn Một, counts: [8]}]}.
   */
  allocation?: Allocation[];
  /**
   * Những đơn vị cấp dưới được cơ quan ban hành cho miễn một quy định của kế hoạch này; ghi lại để kiểm tra, không in ra. Ví dụ: - {units: [UBND xã Hoa Sen], codes: [TD424], reason: Bão số 3, until: ngày 30/6/2026}.
   */
  exemptions?: Exemption[];
  /**
   * Mẫu chuẩn cho những lời văn không ghi trong tệp: hoi-nghi (hội nghị của một đơn vị), dai-hoi (đại hội cùng hội nghị của cấp dưới), tong-ket (hội nghị tổng kết), chuong-trinh-nam (chương trình công tác năm); bỏ trống là hoi-nghi. Ví dụ: hoi-nghi.
   */
  outline?: 'hoi-nghi' | 'dai-hoi' | 'tong-ket' | 'chuong-trinh-nam';
  body?: Body;
}
/**
 * Các thành phần thể thức theo Nghị định 30/2020/NĐ-CP. Ví dụ: {organName: Ủy ban nhân dân xã Hoa Sen, codeNotation: KH-UBND, ...}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "document".
 */
export interface Document {
  /**
   * Bỏ trống là Kế hoạch. Ví dụ: Kế hoạch.
   */
  typeName?: Prose;
  /**
   * Cơ quan chủ quản trực tiếp, nếu phải ghi. Ví dụ: Ủy ban nhân dân tỉnh Sông Mây.
   *
   * This interface was referenced by `Plan`'s JSON-Schema
   * via the `definition` "superiorOrganName".
   */
  superiorOrganName?: Prose & SuperiorOrganName;
  /**
   * Tên đầy đủ của cơ quan ban hành. Ví dụ: Ủy ban nhân dân xã Hoa Sen.
   */
  organName: Prose;
  codeNumber?: CodeNumber;
  /**
   * Chữ viết tắt tên loại và cơ quan ban hành. Ví dụ: KH-UBND.
   */
  codeNotation?: string;
  place?: Place;
  issuedDate?: IssuedDate;
  /**
   * Trích yếu nội dung; mỗi dòng in thành một dòng. Ví dụ: Tổ chức Hội nghị điển hình tiên tiến.
   */
  subject: Lines;
  signerInfo?: SignerInfo;
  toPlaces?: ToPlaces;
  archive?: Archive;
  priority?: Priority;
  /**
   * Bỏ trống thì chọn theo ngày ban hành. Ví dụ: nd30-2020.
   */
  norm?: 'nd30-2020' | 'tt01-2011';
}
/**
 * Thẩm quyền, chức vụ và họ tên người ký. Ví dụ: {position: Chủ tịch, fullName: Nguyễn Văn A}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "signerInfo".
 */
export interface SignerInfo {
  /**
   * Các dòng TM., KT., TL., TUQ., Q. Ví dụ: [{code: TM, of: Ủy ban nhân dân}].
   */
  competence?: Competence[];
  /**
   * Chức vụ người ký. Ví dụ: Chủ tịch.
   */
  position: Prose;
  /**
   * Họ tên người ký, không ghi học hàm, học vị. Ví dụ: Nguyễn Văn A.
   */
  fullName: Prose;
}
/**
 * TM (thay mặt), KT (ký thay), TL (thừa lệnh), TUQ (thừa ủy quyền), Q (quyền) của ai. Ví dụ: {code: TM, of: Ủy ban nhân dân}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "competence".
 */
export interface Competence {
  /**
   * TM, KT, TL, TUQ hoặc Q. Ví dụ: TM.
   */
  code: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';
  /**
   * Tập thể hoặc chức danh đứng sau chữ viết tắt. Ví dụ: Ủy ban nhân dân.
   */
  of: Prose;
}
/**
 * Quyết định ban hành kèm theo kế hoạch; in trước kế hoạch. Ví dụ: {codeNotation: QĐ-UBND, place: Hoa Sen, subject: Ban hành Kế hoạch ..., ...}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "decision".
 */
export interface Decision {
  /**
   * Bỏ trống là Quyết định. Ví dụ: Quyết định.
   */
  typeName?: Prose;
  /**
   * Cơ quan chủ quản trực tiếp, nếu phải ghi. Ví dụ: Ủy ban nhân dân tỉnh Sông Mây.
   *
   * This interface was referenced by `Plan`'s JSON-Schema
   * via the `definition` "superiorOrganName".
   */
  superiorOrganName?: Prose & SuperiorOrganName;
  /**
   * Tên đầy đủ của cơ quan ban hành; bỏ trống thì lấy ở document. Ví dụ: Ủy ban nhân dân xã Hoa Sen.
   */
  organName?: Prose;
  codeNumber?: CodeNumber;
  /**
   * Chữ viết tắt tên loại và cơ quan ban hành. Ví dụ: QĐ-UBND.
   */
  codeNotation: string;
  place: Place;
  issuedDate?: IssuedDate;
  /**
   * Trích yếu nội dung quyết định; mỗi dòng in thành một dòng. Ví dụ: Ban hành Kế hoạch tổ chức Hội nghị điển hình tiên tiến.
   */
  subject: Lines;
  /**
   * Dòng thẩm quyền đứng trên các căn cứ; bỏ trống thì suy từ người ký. Ví dụ: Chủ tịch Ủy ban nhân dân xã Hoa Sen.
   */
  decidedBy?: Prose;
  legalBases?: LegalBases;
  /**
   * Các điều theo thứ tự in, chữ "Điều 1." được in tự động; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: - Quyết định này có hiệu lực thi hành kể từ ngày ký.
   */
  articles?: Sections;
  signerInfo: SignerInfo;
  toPlaces: ToPlaces;
  archive: Archive;
  priority?: Priority;
  /**
   * Dòng dưới tên kế hoạch; bỏ trống thì tự điền, nếu ghi thì được đối chiếu. Ví dụ: (Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Chủ tịch UBND xã).
   */
  attachedTo?: Lines;
}
/**
 * Một bảng in sau lời văn của mục. Ví dụ: {columns: [{title: Nội dung}, {title: Đơn vị}], rows: [[Treo băng rôn, Văn phòng]]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "table".
 */
export interface Table {
  /**
   * Các cột từ trái sang phải. Ví dụ: - title: Nội dung.
   *
   * @minItems 1
   */
  columns: [TableColumn, ...TableColumn[]];
  /**
   * Các dòng khi không chia nhóm. Ví dụ: - [Treo băng rôn tại trụ sở, Văn phòng].
   */
  rows?: TableRow[];
  /**
   * Các nhóm dòng, mỗi nhóm có dòng tên nhóm. Ví dụ: - {title: Khối thôn, rows: [[Thôn Một, 8]]}.
   */
  groups?: TableGroup[];
  /**
   * Bỏ trống thì in Tổng cộng. Ví dụ: TỔNG SỐ.
   */
  totalTitle?: Prose;
  /**
   * false nếu bảng không có dòng tổng; không ghi thì có, khi bảng có cột số lượng. Ví dụ: false.
   */
  totalRow?: boolean;
  /**
   * false nếu dòng tên nhóm không có số; không ghi thì có, khi bảng có cột số lượng. Ví dụ: false.
   */
  groupTotals?: boolean;
}
/**
 * Một cột: tên, độ rộng, cách căn chữ, cột số thứ tự hay cột số lượng. Ví dụ: {title: Số lượng, counted: true}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "tableColumn".
 */
export interface TableColumn {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Tên in ở đầu cột. Ví dụ: Nội dung.
   */
  title: Prose;
  /**
   * Phần trăm bề rộng của bảng; bỏ trống thì tự chia. Ví dụ: 20.
   */
  width?: string;
  /**
   * left (trái), center (giữa), right (phải); bỏ trống thì số đứng giữa, chữ đứng bên trái. Ví dụ: center.
   */
  align?: 'left' | 'center' | 'right';
  /**
   * true nếu đây là cột số thứ tự, được đánh số tự động. Ví dụ: true.
   */
  number?: boolean;
  /**
   * true nếu các số trong cột được cộng ở dòng tổng; cột đầu không phải cột số lượng. Ví dụ: true.
   */
  counted?: boolean;
  /**
   * Bỏ trống thì tự cộng; nếu ghi thì được đối chiếu. Ví dụ: 120.
   */
  total?: Quantity;
}
/**
 * Một nhóm dòng dưới dòng tên nhóm. Ví dụ: {title: Khối thôn, rows: [[Thôn Một, 8]]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "tableGroup".
 */
export interface TableGroup {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Dòng tên nhóm in trong bảng. Ví dụ: Khối thôn.
   */
  title: Prose;
  /**
   * Số của nhóm theo thứ tự các cột số lượng; bỏ trống thì tự cộng, nếu ghi thì được đối chiếu. Ví dụ: [45, 10].
   */
  counts?: Quantity[];
  /**
   * Các dòng của nhóm. Ví dụ: - [Thôn Một, 8].
   */
  rows: TableRow[];
}
/**
 * Một văn bản được viện dẫn. Ví dụ: {id: kh25, typeName: Kế hoạch, code: 25/KH-UBND, issuedDate: 10/02/2026, organName: UBND tỉnh}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "citation".
 */
export interface Citation {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * true nếu quy định của văn bản này ràng buộc kế hoạch. Ví dụ: true.
   */
  superior?: boolean;
  /**
   * Đường dẫn tới văn bản đó trong kho, nếu có. Ví dụ: ../tinh/plan.yaml.
   */
  file?: string;
  /**
   * Tên loại văn bản. Ví dụ: Kế hoạch.
   */
  typeName: Prose;
  /**
   * Số và ký hiệu. Ví dụ: 25/KH-UBND.
   */
  code?: Code;
  /**
   * Ngày ban hành. Ví dụ: 10/02/2026.
   */
  issuedDate?: Time;
  /**
   * Tên cơ quan như in. Ví dụ: UBND tỉnh Sông Mây.
   */
  organName?: Prose;
  /**
   * Khóa của cơ quan ban hành, nếu in ra. Ví dụ: XI.
   */
  term?: Ordinal;
  /**
   * Trích yếu nội dung, kể cả chữ "về". Ví dụ: về công tác thi đua, khen thưởng.
   */
  subject?: Prose;
}
/**
 * Một kỳ hội nghị, đại hội mang số thứ tự. Ví dụ: {id: dien-hinh, name: Hội nghị điển hình tiên tiến xã Hoa Sen, ordinal: I}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "seriesEntry".
 */
export interface SeriesEntry {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Tên không kèm số thứ tự. Ví dụ: Hội nghị điển hình tiên tiến xã Hoa Sen.
   */
  name: Prose;
  /**
   * Số thứ tự. Ví dụ: V.
   */
  ordinal?: Ordinal;
  /**
   * Kỳ này đã hoặc sẽ tổ chức khi nào, nếu in ra. Ví dụ: 2015.
   */
  held?: Time;
  /**
   * Các tên khác cũng được chấp nhận. Ví dụ: [Đại hội Thi đua].
   */
  aliases?: Names;
}
/**
 * Giai đoạn được tổng kết và giai đoạn tới. Ví dụ: {reviewed: 2021 - 2025, coming: 2026 - 2030}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "periods".
 */
export interface Periods {
  /**
   * Năm mà kế hoạch công tác được lập cho. Ví dụ: năm 2026.
   */
  year?: Period;
  /**
   * Giai đoạn lớn mà năm kế hoạch thuộc về. Ví dụ: 2026 - 2030.
   */
  stage?: Period;
  /**
   * Năm học được nhắc tới. Ví dụ: năm học 2025 - 2026.
   */
  schoolYear?: Period;
  /**
   * Giai đoạn, năm được tổng kết. Ví dụ: 2021 - 2025.
   */
  reviewed?: Period;
  /**
   * Giai đoạn, năm tiếp theo. Ví dụ: 2026 - 2030.
   */
  coming?: Period;
}
/**
 * Một loại giấy tờ: kế hoạch, danh sách, báo cáo ... Ví dụ: {kind: roster, name: danh sách đại biểu}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "paper".
 */
export interface Paper {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * plan (kế hoạch), roster (danh sách đại biểu), report (báo cáo), minutes (biên bản), submission (tờ trình), achievement-report (báo cáo thành tích), speech (bài phát biểu), other (khác). Ví dụ: roster.
   */
  kind: 'plan' | 'roster' | 'report' | 'minutes' | 'submission' | 'achievement-report' | 'speech' | 'other';
  /**
   * Tên giấy tờ như in. Ví dụ: danh sách đại biểu.
   */
  name: Prose;
  /**
   * Những cột mà danh sách đại biểu phải có. Ví dụ: [họ và tên, năm sinh, chức vụ].
   */
  columns?: Names;
  /**
   * Định kỳ bao lâu một lần. Ví dụ: hằng tháng.
   */
  cadence?: Prose;
}
/**
 * Một hội nghị, đại hội: của chính đơn vị, hoặc của các đơn vị trong mục for. Ví dụ: {id: hoi-nghi, duration: 01 buổi, held: ngày 15/5/2026}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "meeting".
 */
export interface Meeting {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  for?: For;
  /**
   * Tên như in; bỏ trống thì lấy theo series. Ví dụ: Hội nghị điển hình tiên tiến xã Hoa Sen.
   */
  name?: Prose;
  /**
   * Tên gọi tắt trong văn bản. Ví dụ: Hội nghị.
   */
  shortName?: Prose;
  /**
   * Các tên khác cũng được chấp nhận. Ví dụ: [Hội nghị tổng kết].
   */
  aliases?: Names;
  /**
   * Mã trong danh sách series. Ví dụ: dien-hinh.
   */
  series?: PathWords;
  /**
   * Hình thức hội nghị. Ví dụ: Hội nghị điển hình tiên tiến.
   */
  form?: Prose;
  /**
   * Hội nghị toàn thể hay hội nghị đại biểu. Ví dụ: Hội nghị đại biểu.
   */
  attendance?: Prose;
  /**
   * Chọn một trong các hình thức. Ví dụ: [Đại hội Thi đua yêu nước, Hội nghị điển hình tiên tiến].
   */
  forms?: Choices;
  /**
   * Cơ quan được lựa chọn hình thức. Ví dụ: đơn vị.
   */
  formChosenBy?: Prose;
  period?: Periods;
  /**
   * Chủ đề của hội nghị. Ví dụ: Đoàn kết, sáng tạo.
   */
  theme?: Prose;
  /**
   * Hội nghị kéo dài bao lâu. Ví dụ: 01 buổi.
   */
  duration?: Duration;
  /**
   * Khi nào hội nghị diễn ra. Ví dụ: ngày 15/5/2026.
   */
  held?: Time;
  /**
   * Hội nghị phải xong khi nào. Ví dụ: trong quý I/2026.
   */
  finished?: Time;
  /**
   * Giấy tờ sẽ báo thời gian chính thức. Ví dụ: Giấy mời.
   */
  confirmedBy?: Prose;
  /**
   * Cơ quan quyết định số lượng, thành phần đại biểu. Ví dụ: đơn vị tổ chức.
   */
  decidedBy?: Prose;
  /**
   * Cơ quan đề xuất số lượng, thành phần đại biểu. Ví dụ: Thường trực Hội đồng TĐKT.
   */
  proposedBy?: Prose;
  /**
   * Cơ quan duyệt kế hoạch, nội dung hội nghị. Ví dụ: Hội đồng TĐKT xã.
   */
  approvedBy?: Prose;
  /**
   * Văn bản riêng sẽ quy định chi tiết. Ví dụ: kế hoạch chi tiết riêng.
   */
  detailedPlan?: Prose;
  /**
   * Nơi họp. Ví dụ: Hội trường UBND xã.
   */
  venue?: Prose;
  /**
   * Các cơ quan cùng đứng ra tổ chức, mỗi cơ quan một dòng. Ví dụ: [UBND tỉnh, Ủy ban MTTQ Việt Nam tỉnh].
   */
  hosts?: Names;
  /**
   * Các phiên của hội nghị theo thứ tự thời gian. Ví dụ: - {id: tru-bi, name: Phiên trù bị, held: ngày 14/5/2026}.
   */
  sessions?: Session[];
  /**
   * Số đại biểu được triệu tập. Ví dụ: 120 đại biểu.
   */
  total?: Quantity;
  /**
   * Số đại biểu được triệu tập, khi văn bản ghi riêng với tổng số. Ví dụ: 120 đại biểu.
   */
  summoned?: Quantity;
  /**
   * Số đại biểu chính thức. Ví dụ: 100 đại biểu.
   */
  official?: Quantity;
  /**
   * Số khách mời. Ví dụ: 20 đại biểu.
   */
  guests?: Quantity;
  /**
   * Số người tham dự, gồm cả những người không phải đại biểu. Ví dụ: 500 người.
   */
  attending?: Quantity;
  /**
   * Số tập thể, cá nhân được tôn vinh tại hội nghị. Ví dụ: 210 điển hình.
   */
  honoured?: Quantity;
  /**
   * Số đại biểu dự khuyết, không tính vào tổng số. Ví dụ: 05 đại biểu.
   */
  reserves?: Quantity;
  elects?: Delegation;
  /**
   * Quy định mỗi đại biểu chỉ có tên trong một danh sách. Ví dụ: mỗi đại biểu chỉ có tên trong một danh sách.
   */
  oneList?: Prose;
  /**
   * Các nhóm làm nên tổng số đại biểu. Ví dụ: - {id: khach-moi, name: đại biểu khách mời, share: 30%}.
   */
  groups?: Group[];
  /**
   * Mỗi cách chia đại biểu theo một tiêu chí: lĩnh vực, giới tính, dân tộc. Ví dụ: - {id: linh-vuc, name: Theo lĩnh vực, of: đại biểu chính thức, groups: [...]}.
   */
  axes?: Axis[];
  /**
   * Những thành phần nhất thiết phải mời. Ví dụ: [Anh hùng Lao động].
   */
  mustInclude?: Names;
  /**
   * Những thành phần được chú trọng. Ví dụ: [đại biểu nữ].
   */
  priority?: Names;
  /**
   * Đại biểu được phân bổ theo cách nào. Ví dụ: phân bổ đại biểu của cấp trên.
   */
  allocation?: Prose;
  funding?: Funding;
  /**
   * Quy định riêng cho từng nhóm đơn vị. Ví dụ: - {id: lon, staff: trên 200 lao động}.
   */
  cases?: Case[];
  agenda?: Agenda;
  presidium?: Presidium;
  /**
   * Tiêu đề in ra của hội nghị này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của hội nghị này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của hội nghị này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Những đơn vị mà phần này áp dụng; bỏ trống là của chính đơn vị ban hành. Ví dụ: {name: các xã, kinds: [xa]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "for".
 */
export interface For {
  /**
   * Tên nhóm đơn vị như in trong văn bản. Ví dụ: các thôn và trường học trong xã.
   */
  name?: Prose;
  /**
   * Tên gọi tắt. Ví dụ: cấp cơ sở.
   */
  shortName?: Prose;
  /**
   * Các loại đơn vị được chọn. Ví dụ: [xa, phuong].
   */
  kinds?: Kinds;
  /**
   * Đặc điểm của đơn vị mà không đếm được. Ví dụ: [nganh-doc].
   */
  attributes?: Kinds;
  /**
   * Mã các cụm, khối thi đua được chọn, theo danh bạ đơn vị. Ví dụ: [noi-chinh].
   */
  clusters?: Kinds;
  /**
   * Các ngành được chọn, như ghi trong danh bạ đơn vị. Ví dụ: [giáo dục].
   */
  sectors?: Words;
  /**
   * Những đơn vị được chọn đích danh, theo tên trong danh bạ. Ví dụ: [Sở Nội vụ].
   */
  units?: UnitNames;
  /**
   * Chỉ chọn các đơn vị dưới những đơn vị này, ở bất kỳ cấp nào. Ví dụ: [UBND huyện Hoa Sen].
   */
  under?: UnitNames;
  /**
   * true: chỉ các đơn vị được chọn làm điểm; false: chỉ các đơn vị còn lại. Ví dụ: true.
   */
  pilot?: Flag;
}
/**
 * Một phiên, một buổi của hội nghị, có chương trình riêng. Ví dụ: {id: tru-bi, name: Phiên trù bị, held: ngày 14/5/2026, start: 14h00, duration: 01 buổi}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "session".
 */
export interface Session {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Tên phiên như in. Ví dụ: Phiên trù bị.
   */
  name: Prose;
  /**
   * Phiên này họp ngày nào. Ví dụ: ngày 14/5/2026.
   */
  held?: Time;
  /**
   * Phiên bắt đầu lúc mấy giờ. Ví dụ: 14h00.
   */
  start?: Clock;
  /**
   * Phiên kéo dài bao lâu. Ví dụ: 01 buổi.
   */
  duration?: Duration;
  /**
   * Phiên họp ở đâu, nếu khác địa điểm chung. Ví dụ: Hội trường UBND tỉnh.
   */
  venue?: Prose;
  /**
   * Ai điều hành phiên này. Ví dụ: Đoàn Chủ tịch.
   */
  lead?: Prose;
  /**
   * Tiêu đề in ra của phiên này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của phiên này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của phiên này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Số đại biểu hội nghị này bầu hoặc cử đi dự hội nghị cấp trên. Ví dụ: {count: 15 đại biểu, reserves: 02 đại biểu dự khuyết, to: Đại hội Thi đua yêu nước tỉnh}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "delegation".
 */
export interface Delegation {
  /**
   * Số đại biểu chính thức cử đi. Ví dụ: 15 đại biểu.
   */
  count: Quantity;
  /**
   * Số đại biểu dự khuyết. Ví dụ: 02 đại biểu dự khuyết.
   */
  reserves?: Quantity;
  /**
   * Tên hội nghị, đại hội cấp trên. Ví dụ: Đại hội Thi đua yêu nước tỉnh.
   */
  to?: Prose;
}
/**
 * Một nhóm đại biểu của hội nghị, hoặc một nhóm trong phụ lục. Ví dụ: {id: khach-moi, name: đại biểu khách mời, share: 30%}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "group".
 */
export interface Group {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Tên nhóm như in. Ví dụ: đại biểu khách mời.
   */
  name: Prose;
  /**
   * Số đại biểu của nhóm, hoặc số mục của nhóm trong phụ lục. Ví dụ: 36 đại biểu.
   */
  count?: Quantity;
  /**
   * Phần của nhóm trong tổng số. Ví dụ: khoảng 30%.
   */
  share?: Share;
  /**
   * Tổng số làm cơ sở tính tỷ lệ, như in; gọi đúng tên một con số đã khai thì được đối chiếu. Ví dụ: tổng số đại biểu chính thức.
   */
  of?: Prose;
  /**
   * Phần trăm ghi bên cạnh số người, được làm tròn hoặc bỏ phần lẻ. Ví dụ: 31,6%.
   */
  printed?: Share;
  per?: PerUnit;
  /**
   * Tuổi của người thuộc nhóm, tính đến ngày họp. Ví dụ: dưới 35 tuổi.
   */
  age?: Quantity;
  members?: Membership;
  /**
   * Những người trong nhóm được nêu riêng, có thể trùng nhau. Ví dụ: - {id: nu, name: đại biểu nữ, count: 30 đại biểu}.
   */
  including?: Group[];
  /**
   * Những người, đơn vị thuộc nhóm, mỗi mục một dòng. Ví dụ: - name: UBND xã Hoa Sen.
   */
  entries?: Entry[];
  /**
   * Tiêu đề in ra của nhóm này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của nhóm này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của nhóm này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Mỗi đơn vị cử bao nhiêu người. Ví dụ: {count: 03 đại biểu, units: 11 xã}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "perUnit".
 */
export interface PerUnit {
  /**
   * Mỗi đơn vị cử mấy người. Ví dụ: 03 đại biểu.
   */
  count: Quantity;
  /**
   * Có bao nhiêu đơn vị cử người. Ví dụ: 11 xã.
   */
  units?: Quantity;
}
/**
 * Những cột của danh sách đại biểu cho biết ai thuộc nhóm này; ghi nhiều điều kiện thì phải đủ cả. Ví dụ: {sex: Nữ}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "membership".
 */
export interface Membership {
  /**
   * Nam hoặc Nữ. Ví dụ: Nữ.
   */
  sex?: 'Nam' | 'Nữ';
  /**
   * Thuộc một trong các dân tộc này. Ví dụ: [Tày, Nùng].
   */
  ethnicities?: Words;
  /**
   * Thuộc dân tộc không phải các dân tộc này. Ví dụ: [Kinh].
   */
  otherEthnicities?: Words;
  /**
   * true: là đảng viên; false: không phải. Ví dụ: true.
   */
  party?: Flag;
  /**
   * true: theo một tôn giáo; false: không. Ví dụ: true.
   */
  religious?: Flag;
  /**
   * true: đại biểu đương nhiên; false: không phải. Ví dụ: true.
   */
  exOfficio?: Flag;
  /**
   * Có đủ các đặc điểm này ở cột “attributes”. Ví dụ: [lao động trực tiếp].
   */
  attributes?: Words;
  /**
   * individual (cá nhân), collective (tập thể), household (hộ gia đình). Ví dụ: [individual].
   */
  kinds?: ('individual' | 'collective' | 'household')[];
}
/**
 * Một tập thể, hộ gia đình hoặc cá nhân được nêu tên. Ví dụ: {name: UBND xã Hoa Sen, theme: ...}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "entry".
 */
export interface Entry {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * collective (tập thể), household (hộ gia đình), individual (cá nhân); bỏ trống là tập thể. Ví dụ: individual.
   */
  kind?: 'collective' | 'household' | 'individual';
  /**
   * Tên người hoặc đơn vị như in. Ví dụ: UBND xã Hoa Sen.
   */
  name: Prose;
  /**
   * Chủ đề tham luận. Ví dụ: Đổi mới cách dạy và học.
   */
  theme?: Prose;
  /**
   * Phần đóng góp đếm được. Ví dụ: 500 m².
   */
  contribution?: Quantity;
  /**
   * Tiêu đề in ra của mục này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của mục này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của mục này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Một cách chia đại biểu thành các nhóm theo một tiêu chí. Ví dụ: {id: linh-vuc, name: Theo lĩnh vực, of: đại biểu chính thức, groups: [...]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "axis".
 */
export interface Axis {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Chia theo tiêu chí nào, như in. Ví dụ: Theo lĩnh vực.
   */
  name: Prose;
  /**
   * Con số được chia, như in: tổng số, đại biểu triệu tập, đại biểu chính thức, khách mời, đại biểu tham dự, điển hình được tôn vinh; bỏ trống là tổng số. Ví dụ: đại biểu chính thức.
   */
  of?: Prose;
  /**
   * true nếu một người có thể thuộc nhiều nhóm (nữ, trẻ, dân tộc), nên không cộng các nhóm lại. Ví dụ: true.
   */
  overlapping?: boolean;
  /**
   * Các nhóm theo tiêu chí này. Ví dụ: - {id: lao-dong, name: trực tiếp lao động, share: 60%}.
   */
  groups: Group[];
  rest?: Rest;
  /**
   * Tiêu đề in ra của cách chia này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của cách chia này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của cách chia này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Những người không thuộc nhóm nào đã nêu. Ví dụ: {name: các thành phần khác, count: 36 đại biểu}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "rest".
 */
export interface Rest {
  /**
   * Gọi những người còn lại là gì. Ví dụ: các thành phần khác.
   */
  name: Prose;
  /**
   * Số người còn lại. Ví dụ: 36 đại biểu.
   */
  count?: Quantity;
  /**
   * Phần còn lại của tổng số. Ví dụ: 10%.
   */
  share?: Share;
  /**
   * Lời văn của phần còn lại: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
}
/**
 * Kinh phí lấy từ đâu. Ví dụ: {source: ngân sách của đơn vị}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "funding".
 */
export interface Funding {
  /**
   * Nguồn chi, như sẽ in. Ví dụ: ngân sách của đơn vị.
   */
  source?: Prose;
  /**
   * Mức chi cho hội nghị. Ví dụ: không quá 30.000.000 đồng.
   */
  limit?: Quantity;
}
/**
 * Quy định riêng cho một nhóm đơn vị. Ví dụ: {id: lon, staff: trên 200 lao động, total: tối đa 150 đại biểu}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "case".
 */
export interface Case {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  for?: For;
  /**
   * Số người của đơn vị để áp dụng trường hợp này. Ví dụ: trên 200 lao động.
   */
  staff?: Quantity;
  /**
   * Số đại biểu trong trường hợp này. Ví dụ: tối đa 150 đại biểu.
   */
  total?: Quantity;
  /**
   * Hội nghị toàn thể hay hội nghị đại biểu. Ví dụ: Hội nghị toàn thể.
   */
  attendance?: Prose;
  /**
   * Cơ quan quyết định số đại biểu. Ví dụ: đơn vị tổ chức.
   */
  decidedBy?: Prose;
  /**
   * Cơ quan đề xuất. Ví dụ: Thường trực Hội đồng.
   */
  proposedBy?: Prose;
  /**
   * Đại biểu được phân bổ theo cách nào. Ví dụ: phân bổ đại biểu của cấp trên.
   */
  allocation?: Prose;
  /**
   * Những thành phần được chú trọng. Ví dụ: [đại biểu nữ].
   */
  priority?: Names;
  /**
   * Số đại biểu được triệu tập, khi văn bản ghi riêng với tổng số. Ví dụ: 120 đại biểu.
   */
  summoned?: Quantity;
  /**
   * Số đại biểu chính thức. Ví dụ: 100 đại biểu.
   */
  official?: Quantity;
  /**
   * Số khách mời. Ví dụ: 20 đại biểu.
   */
  guests?: Quantity;
  /**
   * Chọn một trong các hình thức. Ví dụ: [Đại hội Thi đua yêu nước, Hội nghị điển hình tiên tiến].
   */
  forms?: Choices;
  /**
   * Hội nghị kéo dài bao lâu. Ví dụ: 01 buổi.
   */
  duration?: Duration;
  /**
   * Khi nào hội nghị diễn ra. Ví dụ: ngày 15/5/2026.
   */
  held?: Time;
  /**
   * Hội nghị phải xong khi nào. Ví dụ: trong quý I/2026.
   */
  finished?: Time;
  /**
   * Các nhóm làm nên tổng số đại biểu. Ví dụ: - {id: khach-moi, name: đại biểu khách mời, share: 30%}.
   */
  groups?: Group[];
  /**
   * Những thành phần nhất thiết phải mời. Ví dụ: [Anh hùng Lao động].
   */
  mustInclude?: Names;
  /**
   * Cơ quan duyệt kế hoạch, nội dung hội nghị. Ví dụ: Hội đồng TĐKT xã.
   */
  approvedBy?: Prose;
}
/**
 * Chương trình hội nghị, các tiết mục theo thứ tự. Ví dụ: {items: [Khai mạc, Bế mạc]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "agenda".
 */
export interface Agenda {
  /**
   * Cấp dưới được thay đổi chương trình thế nào. Ví dụ: tổ chức bằng các hình thức sáng tạo.
   */
  deviation?: Prose;
  /**
   * Các phiên của chương trình theo thứ tự thời gian, mỗi phiên có các tiết mục riêng. Ví dụ: - {id: tru-bi, name: Phiên trù bị, items: [Bầu Đoàn Chủ tịch]}.
   */
  sessions?: Session[];
  /**
   * Tiêu đề in ra của chương trình; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của chương trình: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của chương trình. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Chủ tọa hội nghị: việc phải làm, số người, thành phần. Ví dụ: {count: từ 5 đến 7 người}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "presidium".
 */
export interface Presidium {
  /**
   * Chủ tọa làm việc gì, như sẽ in. Ví dụ: điều hành Hội nghị.
   */
  duty?: Prose;
  /**
   * Chủ tọa gồm mấy người. Ví dụ: từ 5 đến 7 người.
   */
  count?: Quantity;
  /**
   * Những ai ngồi ghế chủ tọa. Ví dụ: [đại diện lãnh đạo, đại diện điển hình tiên tiến].
   */
  composition?: Names;
  /**
   * Tiêu đề in ra của chương trình; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của chương trình: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của chương trình. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Một ban, tiểu ban, tổ giúp việc của hội nghị. Ví dụ: {id: noi-dung, name: Tiểu ban Nội dung, head: Giám đốc Sở Nội vụ}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "committee".
 */
export interface Committee {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Tên ban như in. Ví dụ: Tiểu ban Nội dung.
   */
  name: Prose;
  /**
   * Trưởng ban, Trưởng tiểu ban, Tổ trưởng. Ví dụ: Giám đốc Sở Nội vụ.
   */
  head?: Person;
  /**
   * Các phó trưởng ban, mỗi người một dòng. Ví dụ: - Phó Giám đốc Sở Nội vụ.
   */
  deputies?: Person[];
  /**
   * Các thành viên, mỗi người một dòng, không kể trưởng ban và cấp phó. Ví dụ: - đồng chí Trần Thị B, Chánh Văn phòng UBND tỉnh.
   */
  members?: Person[];
  /**
   * Cả ban có mấy người, kể cả người đứng đầu. Ví dụ: 09 người.
   */
  count?: Quantity;
  /**
   * Ai quyết định thành lập. Ví dụ: Chủ tịch UBND tỉnh.
   */
  decidedBy?: Prose;
  /**
   * Tiêu đề in ra của ban này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của ban này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của ban này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Các hình thức khen thưởng tại hội nghị, số lượng và kinh phí. Ví dụ: {forms: [{id: bang-khen, name: Bằng khen, individuals: 42 cá nhân}]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "awards".
 */
export interface Awards {
  /**
   * Từng hình thức khen thưởng. Ví dụ: - {id: bang-khen, name: Bằng khen của Chủ tịch UBND tỉnh, individuals: 42 cá nhân}.
   */
  forms?: Award[];
  /**
   * Số tập thể được khen thưởng. Ví dụ: 22 tập thể.
   */
  collectives?: Quantity;
  /**
   * Số hộ gia đình được khen thưởng. Ví dụ: 05 hộ gia đình.
   */
  households?: Quantity;
  /**
   * Số cá nhân được khen thưởng. Ví dụ: 42 cá nhân.
   */
  individuals?: Quantity;
  /**
   * Tổng số tập thể, hộ gia đình, cá nhân được khen thưởng. Ví dụ: 64 tập thể, cá nhân.
   */
  total?: Quantity;
  /**
   * Mức thưởng cao nhất cho một tập thể, hộ, cá nhân. Ví dụ: tối đa 5.000.000 đồng.
   */
  ceiling?: Quantity;
  /**
   * Tổng kinh phí khen thưởng. Ví dụ: 120.000.000 đồng.
   */
  budget?: Quantity;
  /**
   * Tiêu đề in ra của phần khen thưởng; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của phần khen thưởng: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của phần khen thưởng. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Một hình thức khen thưởng, số lượng và mức thưởng. Ví dụ: {id: bang-khen, name: Bằng khen của Chủ tịch UBND tỉnh, collectives: 22 tập thể, individuals: 42 cá nhân}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "award".
 */
export interface Award {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Tên hình thức như in. Ví dụ: Bằng khen của Chủ tịch UBND tỉnh.
   */
  name: Prose;
  /**
   * Số tập thể được khen thưởng. Ví dụ: 22 tập thể.
   */
  collectives?: Quantity;
  /**
   * Số hộ gia đình được khen thưởng. Ví dụ: 05 hộ gia đình.
   */
  households?: Quantity;
  /**
   * Số cá nhân được khen thưởng. Ví dụ: 42 cá nhân.
   */
  individuals?: Quantity;
  /**
   * Số tập thể, hộ gia đình, cá nhân cộng lại. Ví dụ: 64 tập thể, cá nhân.
   */
  total?: Quantity;
  /**
   * Tiền thưởng kèm theo cho mỗi tập thể, hộ, cá nhân, khi như nhau. Ví dụ: 1.000.000 đồng.
   */
  amount?: Quantity;
  /**
   * Tiền thưởng cho mỗi tập thể. Ví dụ: 2.000.000 đồng.
   */
  collectiveAmount?: Quantity;
  /**
   * Tiền thưởng cho mỗi hộ gia đình. Ví dụ: 1.000.000 đồng.
   */
  householdAmount?: Quantity;
  /**
   * Tiền thưởng cho mỗi cá nhân. Ví dụ: 1,5 lần mức lương cơ sở.
   */
  individualAmount?: Quantity;
  /**
   * Tổng tiền thưởng của hình thức này. Ví dụ: 65.000.000 đồng.
   */
  budget?: Quantity;
  /**
   * Ai quyết định tặng thưởng. Ví dụ: Chủ tịch UBND tỉnh.
   */
  decidedBy?: Prose;
  /**
   * Tiêu đề in ra của hình thức này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của hình thức này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của hình thức này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Việc chọn đơn vị làm điểm. Ví dụ: {id: tinh, picks: [...]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "pilot".
 */
export interface Pilot {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  for?: For;
  /**
   * Mã của hội nghị mà các đơn vị này làm điểm. Ví dụ: co-so.
   */
  level?: PathWords;
  /**
   * Mỗi nơi chọn mấy đơn vị. Ví dụ: 01 xã.
   */
  count?: Quantity;
  /**
   * Hội nghị điểm kéo dài bao lâu. Ví dụ: 1/2 ngày.
   */
  duration?: Duration;
  /**
   * Hội nghị điểm phải xong khi nào. Ví dụ: trước ngày 20/3/2026.
   */
  finished?: Time;
  /**
   * Ai duyệt kế hoạch, nội dung của hội nghị điểm. Ví dụ: Hội đồng Thi đua - Khen thưởng xã.
   */
  approver?: Prose;
  /**
   * Các đơn vị được chọn làm điểm. Ví dụ: - unit: huyện Chi Lăng.
   */
  picks?: Pick[];
  /**
   * Tiêu đề in ra của nhóm này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của nhóm này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của nhóm này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Một đơn vị được chọn làm điểm. Ví dụ: {bloc: Khối các huyện, unit: huyện Chi Lăng}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "pick".
 */
export interface Pick {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Khối hoặc cụm của đơn vị. Ví dụ: Khối các huyện.
   */
  bloc?: Prose;
  /**
   * Đơn vị được chọn. Ví dụ: huyện Chi Lăng.
   */
  unit: Prose;
  /**
   * Người theo dõi, chỉ đạo. Ví dụ: Giám đốc Công an tỉnh.
   */
  supervisor?: Prose;
  /**
   * Vai trò của người theo dõi trong Hội đồng. Ví dụ: thành viên.
   */
  councilRole?: Prose;
  /**
   * Những ai được mời dự hội nghị điểm. Ví dụ: [lãnh đạo các xã].
   */
  invitees?: Names;
}
/**
 * Ai nộp giấy tờ gì, về đâu, khi nào. Ví dụ: {for: {name: các thôn}, papers: [...], to: UBND xã, due: trước ngày 20/4/2026}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "submission".
 */
export interface Submission {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  for?: For;
  /**
   * Các giấy tờ phải nộp. Ví dụ: - {kind: roster, name: danh sách đại biểu}.
   */
  papers: Paper[];
  /**
   * Nơi nhận hồ sơ. Ví dụ: UBND xã.
   */
  to?: Prose;
  /**
   * Cơ quan đầu mối nhận thay. Ví dụ: Phòng Nội vụ.
   */
  via?: Prose;
  /**
   * Hạn nộp. Ví dụ: trước ngày 20/4/2026.
   */
  due?: Time;
  /**
   * true nếu việc này làm sau hội nghị, nên hạn được phép sau ngày họp. Ví dụ: true.
   */
  afterMeeting?: boolean;
  /**
   * Mã của hội nghị mà hồ sơ này nộp sau khi họp xong. Ví dụ: co-so.
   */
  follows?: PathWords;
  /**
   * Giấy tờ lập theo chỉ tiêu nào, như sẽ in. Ví dụ: chỉ tiêu phân bổ.
   */
  allocation?: Prose;
  /**
   * Tiêu đề in ra của hồ sơ này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của hồ sơ này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của hồ sơ này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Việc giao cho một đơn vị. Ví dụ: {unit: Sở Nội vụ, due: trong tháng 11/2026, text: Xây dựng báo cáo.}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "assignment".
 */
export interface Assignment {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Tên đơn vị được giao, như sẽ in. Ví dụ: Sở Nội vụ.
   */
  unit: Prose;
  /**
   * Từ mở đầu khi đề nghị đơn vị không trực thuộc. Ví dụ: Đề nghị.
   */
  relation?: Prose;
  /**
   * Đơn vị chủ trì việc mà đơn vị này phối hợp. Ví dụ: Sở Nội vụ.
   */
  lead?: Prose;
  /**
   * Các đơn vị phối hợp trong việc đơn vị này chủ trì. Ví dụ: [Sở Tài chính].
   */
  with?: Names;
  /**
   * Nơi nhận sản phẩm của việc này. Ví dụ: UBND tỉnh.
   */
  to?: Prose;
  /**
   * Cơ quan đầu mối nhận thay. Ví dụ: Phòng Nội vụ.
   */
  via?: Prose;
  /**
   * Ai phê duyệt kết quả của việc này. Ví dụ: UBND xã.
   */
  approver?: Prose;
  /**
   * Ai quyết định sau khi việc này được trình. Ví dụ: Chủ tịch UBND xã.
   */
  decidedBy?: Prose;
  /**
   * Hạn hoàn thành. Ví dụ: trước ngày 20/4/2026.
   */
  due?: Time;
  /**
   * true nếu việc này làm sau hội nghị, nên hạn được phép sau ngày họp. Ví dụ: true.
   */
  afterMeeting?: boolean;
  /**
   * Thời lượng của sản phẩm tại hội nghị. Ví dụ: khoảng 30 phút.
   */
  duration?: Duration;
  /**
   * Định kỳ bao lâu một lần. Ví dụ: hằng tháng.
   */
  cadence?: Prose;
  /**
   * Mã tiết mục của chương trình nơi sản phẩm được dùng. Ví dụ: van-nghe.
   */
  agendaItem?: PathWords;
  /**
   * Mã phụ lục nêu tên những nơi được giao. Ví dụ: tham-luan.
   */
  annex?: PathWords;
  /**
   * Tiêu đề in ra của phân công này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của phân công này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của phân công này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Một phụ lục kèm theo kế hoạch. Ví dụ: {id: tham-luan, title: DANH SÁCH, groups: [...]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "annex".
 */
export interface Annex {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * false nếu bản gốc không in dòng "Phụ lục". Ví dụ: true.
   */
  labelled?: boolean;
  /**
   * Tên phụ lục, in hoa. Ví dụ: DANH SÁCH.
   */
  title: Prose;
  /**
   * Dòng dưới tên phụ lục; mỗi dòng in thành một dòng. Ví dụ: Các tập thể, cá nhân báo cáo tham luận.
   */
  subject?: Lines;
  /**
   * Bỏ trống thì tự điền; nếu ghi thì được đối chiếu. Ví dụ: (Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của UBND xã).
   */
  attachedTo?: Lines;
  /**
   * portrait (dọc) hoặc landscape (ngang, cho bảng rộng); bỏ trống là dọc. Ví dụ: landscape.
   */
  orientation?: 'portrait' | 'landscape';
  /**
   * Mã tiết mục của chương trình mà phụ lục phục vụ. Ví dụ: tham-luan.
   */
  agendaItem?: PathWords;
  /**
   * Độ dài mỗi bài. Ví dụ: không quá 3 trang giấy A4.
   */
  pages?: Quantity;
  /**
   * Thời gian trình bày mỗi bài. Ví dụ: 5 - 7 phút.
   */
  duration?: Duration;
  /**
   * Các nhóm trong phụ lục. Ví dụ: - {id: tap-the, name: TẬP THỂ, entries: [...]}.
   */
  groups?: Group[];
  /**
   * Thứ tự và lời văn của phụ lục. Ví dụ: - show: groups.
   */
  body?: Body;
}
/**
 * Phần có tiêu đề được đánh số La Mã; phần không có tiêu đề là đoạn văn thường. Ví dụ: {title: MỤC ĐÍCH, YÊU CẦU, sections: [...]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "bodyEntry".
 */
export interface BodyEntry {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * In tại đây một phần hay cả danh sách phần của kế hoạch. Ví dụ: meetings.
   */
  show?: PathWords;
  /**
   * Phần mà các số liệu trong lời văn bên dưới thuộc về. Ví dụ: meetings.tinh.
   */
  about?: PathWords;
  /**
   * Tiêu đề in ra của phần này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của phần này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  table?: Table;
  /**
   * Danh sách các ý đầu dòng. Ví dụ: - Hình thức: Tổ chức <<form>>.
   */
  items?: Items;
  /**
   * Các mục con, được đánh số tự động. Ví dụ: - title: Mục đích.
   */
  sections?: Sections;
  /**
   * Đoạn văn đứng sau các ý, các mục con của phần này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Cách đánh dấu đầu mỗi ý. Ví dụ: arabic (1. 2. 3.).
   */
  numbering?: Numbering;
  /**
   * Dấu câu tự thêm ở cuối mỗi ý: . hoặc ; (ý cuối cùng luôn là dấu chấm). Ví dụ: ;
   */
  end?: EndOfItems;
}
/**
 * Một ngày kỷ niệm năm chẵn. Ví dụ: {id: quoc-khanh, name: Quốc khánh, count: 80 năm, from: 02/9/1945, to: 02/9/2025}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "anniversary".
 */
export interface Anniversary {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Sự kiện được kỷ niệm, như in. Ví dụ: Quốc khánh.
   */
  name: Prose;
  /**
   * Kỷ niệm bao nhiêu năm. Ví dụ: 80 năm.
   */
  count?: Period;
  /**
   * Ngày sự kiện xảy ra. Ví dụ: 02/9/1945.
   */
  from?: Time;
  /**
   * Ngày tròn số năm. Ví dụ: 02/9/2025.
   */
  to?: Time;
}
/**
 * Một cụm, khối thi đua được nêu trong kế hoạch. Ví dụ: {id: cum, name: Cụm <<count>> ven sông, count: 3 xã, members: [Hoa Sen, Hoa Mai, Hoa Lan]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "cluster".
 */
export interface Cluster {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id: Id;
  /**
   * Tên cụm như in. Ví dụ: Cụm <<count>> ven sông.
   */
  name: Prose;
  /**
   * Các tên khác cũng được chấp nhận. Ví dụ: [Cụm thi đua ven sông].
   */
  aliases?: Names;
  /**
   * Số đơn vị trong cụm. Ví dụ: 3 xã.
   */
  count?: Quantity;
  /**
   * Các đơn vị của cụm được nêu tên. Ví dụ: [Hoa Mai, Hoa Lan].
   */
  members?: Names;
  /**
   * true nếu đơn vị ban hành cũng ở trong cụm nhưng không nêu lại. Ví dụ: true.
   */
  includesOwn?: boolean;
}
/**
 * Các việc trong năm, in thành bảng theo quý, tháng hoặc giai đoạn. Ví dụ: {groups: [{time: quý I/2026, tasks: [...]}]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "programme".
 */
export interface Programme {
  /**
   * Tên in ở đầu mỗi cột; bỏ trống thì lấy tên thông thường. Ví dụ: {number: TT, text: Nội dung, units: Đơn vị thực hiện}.
   */
  columns?: {
    /**
     * Tên cột số thứ tự. Ví dụ: TT.
     */
    number?: Prose;
    /**
     * Tên cột nội dung. Ví dụ: Nội dung.
     */
    text?: Prose;
    /**
     * Tên cột đơn vị thực hiện. Ví dụ: Đơn vị chủ trì.
     */
    units?: Prose;
    /**
     * Tên cột đơn vị phối hợp. Ví dụ: Đơn vị phối hợp.
     */
    with?: Prose;
    /**
     * Tên cột thời hạn. Ví dụ: Thời gian hoàn thành.
     */
    due?: Prose;
  };
  /**
   * Các việc theo quý, tháng hoặc giai đoạn. Ví dụ: - {time: quý I/2026, tasks: [...]}.
   */
  groups?: TaskGroup[];
  /**
   * Các việc khi không chia nhóm. Ví dụ: - {text: Báo cáo sơ kết, units: [Sở Nội vụ]}.
   */
  tasks?: Task[];
  /**
   * Tiêu đề in ra của nhóm này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Chương trình.
   */
  title?: Prose;
  /**
   * Lời văn của nhóm này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Thời gian: <<duration>>.
   */
  text?: Paragraphs;
  /**
   * Đoạn văn đứng sau các ý, các mục con của nhóm này. Ví dụ: (Tổng số: <<total>>).
   */
  after?: Paragraphs;
  /**
   * Dấu tự thêm ở cuối mỗi dòng đơn vị: . hoặc ; (dòng cuối của ô là dấu chấm), hoặc none (không thêm). Ví dụ: .
   */
  end?: '.' | ';' | 'none';
}
/**
 * Các việc của một quý, một tháng hay một giai đoạn. Ví dụ: {time: quý I/2026, tasks: [...]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "taskGroup".
 */
export interface TaskGroup {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Quý, tháng hoặc khoảng thời gian của nhóm việc. Ví dụ: quý I/2026.
   */
  time?: Time;
  /**
   * Tên giai đoạn, nếu không gọi theo quý, tháng. Ví dụ: Giai đoạn chuẩn bị.
   */
  name?: Prose;
  /**
   * Các việc theo thứ tự in. Ví dụ: - {text: Báo cáo sơ kết, units: [Sở Nội vụ]}.
   */
  tasks: Task[];
  /**
   * Dòng tên nhóm in trong bảng; bỏ trống thì lấy theo thời gian. Ví dụ: Quý I/2026.
   */
  title?: Prose;
}
/**
 * Một việc, một dòng của bảng. Ví dụ: {text: Báo cáo sơ kết công tác thi đua, units: [Sở Nội vụ]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "task".
 */
export interface Task {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Bỏ trống thì tự đánh số liên tục; nếu ghi thì được đối chiếu. Ví dụ: 15.
   */
  number?: string;
  /**
   * Các đơn vị thực hiện, mỗi đơn vị in một dòng. Ví dụ: [UBND xã, Văn phòng HĐND và UBND xã].
   */
  units?: Names;
  /**
   * Các đơn vị phối hợp, in ở cột riêng. Ví dụ: [Các thôn].
   */
  with?: Names;
  /**
   * Hạn hoàn thành, in ở cột riêng. Ví dụ: trước ngày 20/4/2026.
   */
  due?: Time;
  /**
   * Thời gian mà việc sơ kết, tổng kết nói tới. Ví dụ: 6 tháng đầu năm 2026.
   */
  reviews?: Time;
  /**
   * Thời gian lập thành tích được khen thưởng. Ví dụ: năm 2025.
   */
  rewards?: Time;
  /**
   * Mã văn bản trong citations mà việc này sơ kết, tổng kết. Ví dụ: ct30.
   */
  implements?: PathWords;
  /**
   * Số năm thực hiện văn bản được sơ kết, tổng kết. Ví dụ: 5 năm.
   */
  length?: Period;
  /**
   * Mã những việc phải làm trước việc này. Ví dụ: [ke-hoach-kiem-tra].
   */
  afterTasks?: Kinds;
  /**
   * Nội dung công việc như in. Ví dụ: Báo cáo sơ kết công tác thi đua <<reviews>>.
   */
  text?: Paragraphs;
  /**
   * Các ý gạch đầu dòng khi một việc có nhiều ý. Ví dụ: - Tổng hợp hồ sơ;
   */
  items?: Items;
  /**
   * Dấu tự thêm ở cuối mỗi dòng đơn vị: . hoặc ; (dòng cuối của ô là dấu chấm), hoặc none (không thêm). Ví dụ: .
   */
  end?: '.' | ';' | 'none';
}
/**
 * Số đại biểu phân bổ cho từng đơn vị, in thành bảng có dòng tổng. Ví dụ: {of: hoi-nghi, columns: [{title: Số đại biểu}], rows: [{unit: Thôn Một, counts: [8]}]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "allocation".
 */
export interface Allocation {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Bảng được gọi thế nào trong lời văn. Ví dụ: chỉ tiêu phân bổ đại biểu.
   */
  name?: Prose;
  /**
   * Mã của hội nghị mà đại biểu được phân bổ đi dự; bỏ trống là hội nghị của chính đơn vị. Ví dụ: hoi-nghi.
   */
  of?: PathWords;
  /**
   * Các loại đại biểu được phân bổ. Ví dụ: - {id: chinh-thuc, title: Đại biểu chính thức}.
   */
  columns: AllocationColumn[];
  /**
   * Các đơn vị khi không chia nhóm. Ví dụ: - {unit: Thôn Một, counts: [8, 2]}.
   */
  rows?: AllocationRow[];
  /**
   * Các đơn vị chia theo khối, mỗi khối có dòng tên nhóm. Ví dụ: - {title: Khối thôn, rows: [{unit: Thôn Một, counts: [8, 2]}]}.
   */
  groups?: AllocationGroup[];
  /**
   * Tên cột số thứ tự, đơn vị, tổng số, ghi chú; ghi sum thì có cột tổng số của từng đơn vị. Ví dụ: {unit: Đơn vị bầu, sum: Tổng số}.
   */
  heads?: {
    /**
     * Tên cột số thứ tự. Ví dụ: TT.
     */
    number?: Prose;
    /**
     * Tên cột đơn vị. Ví dụ: Đơn vị bầu.
     */
    unit?: Prose;
    /**
     * Tên cột tổng số của từng đơn vị. Ví dụ: Tổng số.
     */
    sum?: Prose;
    /**
     * Tên cột ghi chú. Ví dụ: Ghi chú.
     */
    note?: Prose;
  };
  /**
   * Tổng số ở cột tổng số; bỏ trống thì tự cộng, nếu ghi thì được đối chiếu. Ví dụ: 150.
   */
  total?: Quantity;
  /**
   * Bỏ trống thì in Tổng cộng. Ví dụ: TỔNG SỐ.
   */
  totalTitle?: Prose;
  /**
   * false nếu bảng không có dòng tổng; không ghi thì có, khi bảng có cột số lượng. Ví dụ: false.
   */
  totalRow?: boolean;
  /**
   * false nếu dòng tên nhóm không có số; không ghi thì có, khi bảng có cột số lượng. Ví dụ: false.
   */
  groupTotals?: boolean;
  /**
   * Tiêu đề in ra của bảng này; bỏ trống thì lấy của mẫu chuẩn. Ví dụ: Phân bổ đại biểu.
   */
  title?: Prose;
  /**
   * Lời văn của bảng này: một dòng, hoặc khối | với dòng trống giữa hai đoạn. Ví dụ: Đơn vị tính: người.
   */
  text?: Paragraphs;
  /**
   * Đoạn văn đứng sau bảng. Ví dụ: (Tổng số: <<total>>)..
   */
  after?: Paragraphs;
}
/**
 * Một loại đại biểu được phân bổ. Ví dụ: {id: chinh-thuc, title: Đại biểu chính thức}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "allocationColumn".
 */
export interface AllocationColumn {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Tên in ở đầu cột. Ví dụ: Đại biểu chính thức.
   */
  title: Prose;
  /**
   * Phần trăm bề rộng của bảng; bỏ trống thì tự chia. Ví dụ: 20.
   */
  width?: string;
  /**
   * left (trái), center (giữa), right (phải); bỏ trống thì số đứng giữa, chữ đứng bên trái. Ví dụ: center.
   */
  align?: 'left' | 'center' | 'right';
  /**
   * official (đại biểu chính thức), guests (khách mời): tổng của cột được đối chiếu với số tương ứng của hội nghị. Ví dụ: official.
   */
  who?: 'official' | 'guests';
  /**
   * true nếu những người này đã được đếm ở cột khác (trong đó: nữ, trẻ), nên không cộng vào tổng số. Ví dụ: true.
   */
  within?: boolean;
  /**
   * Bỏ trống thì tự cộng số của các đơn vị; nếu ghi thì được đối chiếu. Ví dụ: 120.
   */
  total?: Quantity;
}
/**
 * Một đơn vị và số đại biểu của đơn vị theo thứ tự các cột. Ví dụ: {unit: Thôn Một, counts: [8, 2]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "allocationRow".
 */
export interface AllocationRow {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Bỏ trống thì tự đánh số liên tục; nếu ghi thì được đối chiếu. Ví dụ: 15.
   */
  number?: string;
  /**
   * Tên đơn vị được phân bổ. Ví dụ: Thôn Một.
   */
  unit: Prose;
  /**
   * Số đại biểu theo thứ tự các cột; ô không có thì ghi dấu gạch trong nháy kép. Ví dụ: [8, 2]; [8, "-"].
   */
  counts: Quantity[];
  /**
   * Bỏ trống thì tự cộng; nếu ghi thì in ở cột Tổng số và được đối chiếu. Ví dụ: 10.
   */
  sum?: Quantity;
  /**
   * Ghi chú của đơn vị, in ở cột riêng. Ví dụ: Trong đó ít nhất 01 nữ.
   */
  note?: Paragraphs;
}
/**
 * Các đơn vị cùng khối dưới dòng tên nhóm. Ví dụ: {title: Khối thôn, rows: [{unit: Thôn Một, counts: [8, 2]}]}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "allocationGroup".
 */
export interface AllocationGroup {
  /**
   * Mã ngắn không dấu để nơi khác nhắc tới; không in ra. Ví dụ: hoi-nghi.
   */
  id?: Id;
  /**
   * Dòng tên nhóm in trong bảng. Ví dụ: Khối thôn.
   */
  title: Prose;
  /**
   * Số của nhóm theo thứ tự các cột số lượng; bỏ trống thì tự cộng, nếu ghi thì được đối chiếu. Ví dụ: [45, 10].
   */
  counts?: Quantity[];
  /**
   * Các đơn vị của nhóm. Ví dụ: - {unit: Thôn Một, counts: [8, 2]}.
   */
  rows: AllocationRow[];
}
/**
 * Đơn vị nào được miễn quy định nào, vì sao, đến khi nào. Ví dụ: {units: [UBND xã Hoa Sen], codes: [TD424], reason: Bão số 3}.
 *
 * This interface was referenced by `Plan`'s JSON-Schema
 * via the `definition` "exemption".
 */
export interface Exemption {
  /**
   * Những đơn vị được miễn, theo tên trong danh bạ. Ví dụ: [UBND xã Hoa Sen].
   */
  units: UnitNames;
  /**
   * Mã của những phát hiện không còn tính là sai, như máy nêu khi kiểm tra. Ví dụ: [TD424].
   *
   * Items: Mã của một loại phát hiện. Ví dụ: TD424
   */
  codes: string[];
  /**
   * Vì sao cho miễn. Ví dụ: Xã khắc phục hậu quả bão số 3.
   */
  reason: string;
  /**
   * Văn bản đã đồng ý cho miễn. Ví dụ: Công văn số 45/UBND-NV ngày 10/3/2026.
   */
  grantedBy?: string;
  /**
   * Chỉ miễn đến hết ngày này; bỏ trống là không hạn. Ví dụ: ngày 30/6/2026.
   */
  until?: Time;
}
