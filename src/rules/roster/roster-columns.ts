import { after, time } from '../../model/expressions/time.ts';
import { comparable } from '../../model/text.ts';
import { demandsOn } from '../requirements/demands.ts';
import { clauseOf } from '../requirements/sentences.ts';
import { unitNamed } from '../requirements/unit-tree.ts';
import { rosterMeeting } from '../roster-meeting.ts';
import { defineRosterRule } from '../rule.ts';
import { unitsOfRoster } from './allocated.ts';
import { rosterBasis } from './basis.ts';
import { columns } from './columns.ts';

export const rosterColumns = defineRosterRule({
  code: 'TD823',
  slug: 'roster-columns',
  severity: 'error',
  since: '0.1.0',
  basis: rosterBasis,
  title: {
    vi: 'Danh sách phải có đủ các cột cấp trên yêu cầu, gửi đúng hạn',
    en: 'A roster has the columns its superior asks for, in time',
  },
  why: {
    vi: 'Thiếu một cột thì cấp trên không tổng hợp, không in thẻ được; gửi muộn thì không kịp xét.',
    en: 'Without a column the superior can neither count nor print cards; a late roster is not considered.',
  },
  *checkRoster(context) {
    const of = rosterMeeting(context);
    const { document } = context;
    const then = unitsOfRoster(context);
    const unit = unitNamed(then, document.roster.unit);
    if (!of || unit.state !== 'found') return;
    const { issuedDate } = document.roster;
    for (const demand of demandsOn(unit.unit, [{ facts: of.facts, distance: 1 }], then).binding) {
      const { stipulation } = demand;
      const clause = clauseOf(demand);
      const related = [
        {
          place: { file: of.facts.card.file, path: stipulation.path },
          message: { vi: 'cấp trên yêu cầu', en: 'the superior asks for it' },
        },
      ];
      if (stipulation.subject === 'columns') {
        const missing = stipulation.value.filter((asked) => lacks(asked, document.people));
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

/** The name itself is always there; a column nobody knows is not looked for. */
function lacks(asked: string, people: readonly { readonly delegate: object }[]): boolean {
  const column = columns.find(({ asked: words }) => words.test(comparable(asked)));
  return column !== undefined && people.length > 0 && people.every(({ delegate }) => !(column.key in delegate));
}
