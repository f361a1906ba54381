import { issuedDateOf, issuingKey } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { shortText } from '../../model/expressions/civil-date.ts';
import { before, resolveOffset, singleDay, type Time } from '../../model/expressions/time.ts';
import type { NodePath } from '../../model/place.ts';
import { meetingFacts } from '../meeting-facts.ts';
import { programmeTasks } from '../programme-tasks.ts';
import { defineRule } from '../rule.ts';
import { ownMeetings, tasksOf } from '../tasks.ts';

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
    const meeting = meetingDay(document);
    for (const { time, path } of datesOf(document)) {
      const fixed = time && meeting ? counted(time, meeting) : time;
      if (!time || !fixed || before(fixed, issued) !== 'yes') continue;
      const until = time.offset && fixed.window.to ? shortText(fixed.window.to) : undefined;
      yield {
        place: { file: document.file, path },
        message: {
          vi: `Thời gian “${time.written}”${until ? ` (đến ${until})` : ''} đã qua vào ngày ban hành “${issued.written}”.`,
          en: `“${time.written}”${until ? ` (until ${until})` : ''} has already passed on the day of issue, “${issued.written}”.`,
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

/** The day of the unit’s one meeting, from which deadlines are counted. */
function meetingDay(document: PlanDocument): Time | undefined {
  const [own, ...others] = ownMeetings(document);
  const held = own?.meeting.held;
  return held && others.length === 0 && singleDay(held.window) ? held : undefined;
}

const counted = (time: Time, meeting: Time): Time =>
  time.offset && /hội nghị|đại hội|khai mạc|ngày (?:họp|tổ chức)/iu.test(time.offset.anchor)
    ? resolveOffset(time, meeting.window)
    : time;

function datesOf(document: PlanDocument): Dated[] {
  const meetings = meetingFacts(document).flatMap(({ facts: { held, finished }, path }) => [
    { time: held, path: [...path, 'held'] },
    { time: finished, path: [...path, 'finished'] },
  ]);
  const pilots = (document.plan.pilots ?? []).map(({ finished }, index) => ({
    time: finished,
    path: ['pilots', index, 'finished'],
  }));
  const tasks = [...tasksOf(document), ...programmeTasks(document)];
  return [...meetings, ...pilots, ...tasks.map(({ task, path }) => ({ time: task.due, path: [...path, 'due'] }))];
}
