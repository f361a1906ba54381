import { after, time } from '../../model/expressions/time.ts';
import { clauseOf } from '../requirements/sentences.ts';
import { defineRosterRule } from '../rule.ts';
import { askedOfRoster } from './asked-of-roster.ts';
import { rosterBasis } from './basis.ts';
import { emptyIn, partlyEmpty } from './column-lines.ts';

export const rosterColumns = defineRosterRule({
  code: 'TD823',
  slug: 'roster-columns',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  isDemand: true,
  title: {
    vi: 'Danh sách phải có đủ các cột cấp trên yêu cầu, gửi đúng hạn',
    en: 'A roster has the columns its superior asks for, in time',
  },
  why: {
    vi: 'Thiếu một cột thì cấp trên không tổng hợp, không in thẻ được; gửi muộn thì không kịp xét.',
    en: 'Without a column the superior can neither count nor print cards; a late roster is not considered.',
  },
  *checkRoster(context) {
    const { document } = context;
    const { issuedDate } = document.roster;
    for (const demand of askedOfRoster(context)) {
      const { stipulation } = demand;
      const clause = clauseOf(demand);
      const related = [
        {
          place: { file: demand.facts.card.file, path: stipulation.path },
          message: { vi: 'cấp trên yêu cầu', en: 'the superior asks for it' },
        },
      ];
      if (stipulation.subject === 'columns') {
        const gaps = stipulation.value.map((asked) => ({ asked, empty: emptyIn(asked, document) }));
        yield* gaps.flatMap(({ asked, empty }) => partlyEmpty(asked, empty, document, clause, related));
        const missing = gaps.flatMap(({ asked, empty }) =>
          empty.length > 0 && empty.length === document.people.length ? [asked] : [],
        );
        if (missing.length === 0) continue;
        const list = missing.map((name) => `“${name}”`).join(', ');
        yield {
          place: { file: document.file, path: ['delegates'], anchor: 'key' },
          message: {
            vi: `Danh sách chưa có cột ${list} theo ${clause.vi}.`,
            en: `The roster lacks the columns ${list}, against ${clause.en}.`,
          },
          help: { vi: 'Ghi thêm các cột ấy cho từng đại biểu.', en: 'Add these columns for each delegate.' },
          related,
        };
      }
      if (stipulation.subject === 'roster' && issuedDate && after(issuedDate, stipulation.value) === 'yes') {
        yield {
          place: { file: document.file, path: ['issuedDate'] },
          message: {
            vi: `Danh sách lập ngày ${issuedDate.written.trim()}, sau hạn ${stipulation.value.written.trim()} theo ${clause.vi}.`,
            en: `The roster is of ${time.describe(issuedDate).en}, after the deadline (${time.describe(stipulation.value).en}) of ${clause.en}.`,
          },
          help: {
            vi: 'Xem lại ngày, hoặc báo cáo cấp trên về việc gửi muộn.',
            en: 'Check the day, or tell the superior that it is late.',
          },
          related,
        };
      }
    }
  },
});
