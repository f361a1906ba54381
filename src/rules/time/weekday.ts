import { type Time, weekdayAgrees } from '../../model/expressions/time.ts';
import { factsOf } from '../../model/plan/facts.ts';
import { nodeAt } from '../../model/plan/read.ts';
import { defineRule } from '../rule.ts';

export const weekday = defineRule({
  code: 'TD319',
  slug: 'weekday',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Dương lịch', en: 'The solar calendar' },
  title: { vi: 'Thứ trong tuần phải đúng với ngày', en: 'The weekday must be the date’s' },
  why: {
    vi: 'Người dự nhớ thứ hơn nhớ ngày; thứ và ngày lệch nhau thì một phần đại biểu đến sai ngày.',
    en: 'People remember the weekday better than the date; where the two differ, some come on the wrong day.',
  },
  *check({ document }) {
    for (const { path, shape } of factsOf(document)) {
      const time = shape.expression === 'time' ? (nodeAt(document.plan, path) as Time | undefined) : undefined;
      const agreement = time && weekdayAgrees(time);
      if (!time || !agreement || agreement.agrees) continue;
      yield {
        place: { file: document.file, path },
        message: { vi: `“${time.written}”: ${agreement.why.vi}.`, en: `“${time.written}”: ${agreement.why.en}.` },
        help: { vi: 'Sửa thứ hoặc sửa ngày.', en: 'Correct the weekday or the date.' },
        actual: time.written,
      };
    }
  },
});
