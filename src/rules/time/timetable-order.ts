import type { PlanDocument } from '../../model/document.ts';
import { defineRule, type Problem } from '../rule.ts';
import { distance, type Neighbours, neighbours } from '../timetables.ts';

export const timetableOrder = defineRule({
  code: 'TD341',
  slug: 'timetable-order',
  severity: 'warning',
  since: '0.1.0',
  basis: { vi: 'Chương trình xếp theo thời gian', en: 'A programme runs in the order of time' },
  title: {
    vi: 'Các phiên, các tiết mục phải xếp theo giờ',
    en: 'Sessions and items must stand in the order of their times',
  },
  why: {
    vi: 'Giờ sau đứng trước giờ trước thì người điều hành theo thứ tự sẽ làm sai giờ, hoặc một giờ đã bị ghi nhầm.',
    en: 'Where a later hour stands first, whoever follows the list is late, or one of the hours is wrong.',
  },
  *check({ document }) {
    for (const pair of neighbours(document)) {
      const apart = distance(pair);
      if (apart !== undefined && apart < 0) yield problemOf(document, pair);
    }
  },
});

const problemOf = ({ file }: PlanDocument, { first, next }: Neighbours): Problem => ({
  place: { file, path: next.path },
  message: {
    vi: `“${next.name}” (${next.written}) đứng sau “${first.name}” (${first.written}) nhưng diễn ra trước.`,
    en: `“${next.name}” (“${next.written}”) stands after “${first.name}” (“${first.written}”) but takes place before it.`,
  },
  help: { vi: 'Đổi thứ tự, hoặc sửa giờ ghi nhầm.', en: 'Change the order, or correct the wrong time.' },
  related: [{ place: { file, path: first.path }, message: { vi: 'đứng trước', en: 'stands before it' } }],
  actual: next.written,
});
