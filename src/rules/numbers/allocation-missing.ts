import { printedTexts } from '../../model/printed-text.ts';
import { textOf } from '../../model/references/mention.ts';
import { defineRule } from '../rule.ts';

export const allocationMissing = defineRule({
  code: 'TD208',
  slug: 'allocation-missing',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Kế hoạch dẫn tới chỉ tiêu nào thì phải cho biết chỉ tiêu ấy ở đâu',
    en: 'A plan that refers to quotas says where they are',
  },
  title: { vi: 'Chỉ tiêu phân bổ được nhắc phải có trong kế hoạch', en: 'Quotas that are referred to must be given' },
  why: {
    vi: 'Đơn vị lập danh sách theo chỉ tiêu phân bổ nhưng không có bảng phân bổ thì không biết mình được cử mấy người.',
    en: 'Told to keep to a quota that no table gives, a unit cannot know how many it may send.',
  },
  *check({ document }) {
    // Any annex may be the table, and the words may leave it to another paper.
    const { annexes, printings } = document.composition;
    if (annexes.length > 0 || printings.some(({ path }) => path[0] === 'allocation')) return;
    const printed = document.composition.body.map(({ runs }) => textOf(runs));
    if (printed.some((text) => elsewhere.test(text))) return;
    const textAt = printedTexts(document);
    for (const [index, { allocation }] of (document.plan.submissions ?? []).entries()) {
      const path = ['submissions', index, 'allocation'];
      const text = textAt(path) ?? '';
      if (allocation === undefined || /\d|cấp trên|(?:thông báo|công văn|văn bản|quyết định)/iu.test(text)) continue;
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Hồ sơ phải lập theo “${text}” nhưng kế hoạch không có bảng phân bổ và không nói bảng ấy ở văn bản nào.`,
          en: `Papers must follow “${text}”, but the plan has no such table and does not say which document has it.`,
        },
        help: {
          vi: 'Khai bảng phân bổ ở “allocation” của kế hoạch và in nó, hoặc ghi rõ văn bản sẽ phân bổ.',
          en: 'State the table under “allocation” of the plan and print it, or name the document that will give it.',
        },
        actual: text,
      };
    }
  },
});

const elsewhere =
  /(?:phân bổ|chỉ tiêu)[^.;]{0,200}(?:kèm theo|văn bản|thông báo|công văn|hướng dẫn)|(?:kèm theo|văn bản|thông báo|công văn|hướng dẫn)[^.;]{0,200}(?:phân bổ|chỉ tiêu)/iu;
