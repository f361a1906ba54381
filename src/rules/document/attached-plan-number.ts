import { defineRule } from '../rule.ts';

export const attachedPlanNumber = defineRule({
  code: 'TD502',
  slug: 'attached-plan-number',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Mẫu 1.3 Phụ lục III Nghị định số 30/2020/NĐ-CP',
    en: 'Decree 30/2020, Annex III, model 1.3',
  },
  title: {
    vi: 'Kế hoạch kèm theo quyết định không có số, ngày riêng',
    en: 'A plan attached to a Decision has no number and date of its own',
  },
  why: {
    vi: 'Số và ngày của kế hoạch kèm theo là số và ngày của quyết định; thêm số riêng thì một văn bản có hai số, nơi nhận viện dẫn nhầm.',
    en: 'Its number and date are those of the Decision; with a number of its own one document has two, and is cited by the wrong one.',
  },
  *check({ document }) {
    const { document: header, promulgatedBy } = document.plan;
    if (!promulgatedBy) return;
    const own = names.filter(({ key }) => header[key] !== undefined);
    const [first] = own;
    if (!first) return;
    const list = (language: 'vi' | 'en'): string => own.map((name) => name[language]).join(', ');
    yield {
      place: { file: document.file, path: ['document', first.key] },
      message: {
        vi: `Kế hoạch ban hành kèm theo Quyết định mà vẫn ghi riêng ${list('vi')}.`,
        en: `The plan is attached to a Decision and still states its own ${list('en')}.`,
      },
      help: {
        vi: 'Bỏ các phần này ở document, chỉ ghi ở promulgatedBy.',
        en: 'Remove them from document and state them under promulgatedBy alone.',
      },
      related: [
        {
          place: { file: document.file, path: ['promulgatedBy', 'codeNotation'] },
          message: { vi: 'số, ký hiệu của Quyết định', en: 'the number of the Decision' },
        },
      ],
    };
  },
});

const names = [
  { key: 'codeNumber', vi: 'số', en: 'number' },
  { key: 'codeNotation', vi: 'ký hiệu', en: 'notation' },
  { key: 'place', vi: 'địa danh', en: 'place' },
  { key: 'issuedDate', vi: 'ngày ban hành', en: 'date' },
  { key: 'priority', vi: 'độ khẩn', en: 'urgency' },
] as const;
