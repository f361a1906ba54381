import { issuedDateOf, issuingKey } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { before, type Time } from '../../model/expressions/time.ts';
import type { NodePath } from '../../model/place.ts';
import { defineRule } from '../rule.ts';
import { tasksOf } from '../tasks.ts';

interface Dated {
  readonly time: Time | undefined;
  readonly path: NodePath;
}

export const passedDate = defineRule({
  code: 'TD305',
  slug: 'passed-date',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Kế hoạch chỉ giao được việc sau ngày ban hành',
    en: 'A plan can only order what comes after its own date',
  },
  title: {
    vi: 'Ngày họp, thời hạn không được trước ngày ban hành',
    en: 'No meeting or deadline may lie before the plan’s own date',
  },
  why: {
    vi: 'Hạn đã qua khi văn bản còn chưa ban hành thường là do chép lại kế hoạch năm trước mà quên sửa ngày.',
    en: 'A deadline that has passed before the plan is issued is mostly a date left over from last year’s plan.',
  },
  *check({ document }) {
    const issued = issuedDateOf(document);
    if (!issued) return;
    for (const { time, path } of datesOf(document)) {
      if (!time || before(time, issued) !== 'yes') continue;
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Thời gian “${time.written}” đã qua vào ngày ban hành “${issued.written}”.`,
          en: `“${time.written}” has already passed on the day of issue, “${issued.written}”.`,
        },
        help: { vi: 'Xem lại năm và tháng của một trong hai ngày.', en: 'Check the year and month of either date.' },
        related: [
          {
            place: { file: document.file, path: [issuingKey(document), 'issuedDate'] },
            message: { vi: 'ngày ban hành', en: 'the day of issue' },
          },
        ],
      };
    }
  },
});

function datesOf(document: PlanDocument): Dated[] {
  const meetings = (document.plan.meetings ?? []).flatMap(({ held, finished }, index) => [
    { time: held, path: ['meetings', index, 'held'] },
    { time: finished, path: ['meetings', index, 'finished'] },
  ]);
  return [...meetings, ...tasksOf(document).map(({ task, path }) => ({ time: task.due, path: [...path, 'due'] }))];
}
