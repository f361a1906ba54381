import { headerAt, issuedDateOf, issuingKey, typeNameOf } from '../../model/compose/header.ts';
import { singleDay } from '../../model/expressions/time.ts';
import { defineRule } from '../rule.ts';
import { unreadBelow } from '../unread-below.ts';

export const issuedWithoutNumber = defineRule({
  code: 'TD501',
  slug: 'issued-without-number',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Điều 15 Nghị định số 30/2020/NĐ-CP', en: 'Decree 30/2020, Article 15' },
  title: { vi: 'Văn bản đã ban hành phải có số và ngày', en: 'An issued document has its number and date' },
  why: {
    vi: 'Số và ngày được ghi khi phát hành; thiếu một trong hai thì cấp dưới không viện dẫn được và phụ lục kèm theo còn để trống.',
    en: 'Number and date are given on issue; without them nobody can cite the document and its annexes keep their blanks.',
  },
  *check({ document }) {
    const { status } = document.plan;
    if (status !== 'issued' && status !== 'replaced') return;
    const { file } = document;
    const key = issuingKey(document);
    const header = headerAt(document, key);
    // A Decision gives number and day to its plan.
    const isOwn = key === 'document';
    const vi = isOwn ? '' : `${typeNameOf(document, key)} ban hành kế hoạch `;
    const en = isOwn ? '' : 'its Decision ';
    const help = {
      vi: 'Ghi đủ số và ngày như bản đã ký; nếu chưa ký thì để trạng thái dự thảo (status: draft).',
      en: 'State number and date as signed; while it is not signed, keep it a draft (status: draft).',
    };
    if (header.codeNumber === undefined) {
      yield {
        place: { file, path: [key, 'codeNotation'] },
        message: {
          vi: `Kế hoạch ghi là đã ban hành nhưng ${vi}chưa có số; dòng “Số:” in ra còn trống.`,
          en: `The plan is marked as issued but ${en}has no number; the line “Số:” prints a blank.`,
        },
        help,
      };
    }
    const issued = issuedDateOf(document);
    if (unreadBelow(document, [key, 'issuedDate'])) return;
    if (!issued) {
      yield {
        place: { file, path: [key, 'place'] },
        message: {
          vi: `Kế hoạch ghi là đã ban hành nhưng ${vi}chưa có ngày; dòng ngày tháng in ra còn trống.`,
          en: `The plan is marked as issued but ${en}has no date; the line of the date prints blanks.`,
        },
        help,
      };
    } else if (!singleDay(issued.window)) {
      yield {
        place: { file, path: [key, 'issuedDate'] },
        message: {
          vi: `Kế hoạch ghi là đã ban hành nhưng ${isOwn ? 'ngày' : `ngày của ${typeNameOf(document, key)}`} mới ghi là “${issued.written}”; dòng ngày tháng in ra còn trống.`,
          en: `The plan is marked as issued but ${isOwn ? 'its date' : 'the date of its Decision'} is only “${issued.written}”; the line of the date prints blanks.`,
        },
        help,
        actual: issued.written,
      };
    }
  },
});
