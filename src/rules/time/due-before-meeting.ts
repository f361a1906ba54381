import type { PlanDocument } from '../../model/document.ts';
import { compareDates } from '../../model/expressions/civil-date.ts';
import { before, type Time } from '../../model/expressions/time.ts';
import { defineRule, type Problem } from '../rule.ts';
import { ownMeetings, type PlacedMeeting, type PlacedTask, tasksOf } from '../tasks.ts';

export const dueBeforeMeeting = defineRule({
  code: 'TD302',
  slug: 'due-before-meeting',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Việc chuẩn bị phải xong trước ngày họp', en: 'Preparation must be done before the meeting' },
  title: { vi: 'Hạn chuẩn bị phải trước ngày hội nghị', en: 'A deadline must fall before the meeting it prepares' },
  why: {
    vi: 'Hạn nộp tham luận, danh sách, báo cáo rơi vào hoặc sau ngày họp thì hội nghị họp khi chưa có tài liệu.',
    en: 'If papers are due on or after the day, the meeting starts without them.',
  },
  *check({ document }) {
    const [meeting, ...others] = ownMeetings(document);
    // With several own meetings nobody says which one a task prepares.
    if (!meeting || others.length > 0) return;
    for (const task of tasksOf(document)) {
      const problem = problemOf(task, meeting, document);
      if (problem) yield problem;
    }
  },
});

function problemOf(placed: PlacedTask, meeting: PlacedMeeting, document: PlanDocument): Problem | undefined {
  const { task } = placed;
  if (!task.due || 'follows' in task) return undefined;
  const { held, finished } = meeting.meeting;
  if (task.afterMeeting) {
    return held && before(task.due, held) === 'yes' ? tooEarly(placed, meeting, document) : undefined;
  }
  if (held && daysBetween(held, task.due, 0)) return tooLate(placed, meeting, document, 'held');
  // On the last day allowed both may still be in order.
  return finished && daysBetween(finished, task.due, 1) ? tooLate(placed, meeting, document, 'finished') : undefined;
}

/** Does the last day of `due` lie at least so many days after the last day of the meeting: certain, whatever the windows? */
function daysBetween(meeting: Time, due: Time, days: number): boolean {
  if (due.offset || meeting.offset) return false;
  const { to: lastDay } = due.window;
  const { to: meetingDay } = meeting.window;
  return lastDay !== undefined && meetingDay !== undefined && compareDates(lastDay, meetingDay) >= days;
}

function tooLate(
  { task, path }: PlacedTask,
  { meeting, path: at }: PlacedMeeting,
  { file }: PlanDocument,
  key: 'held' | 'finished',
): Problem {
  const [due, held] = [task.due?.written ?? '', meeting[key]?.written ?? ''];
  const isDay = key === 'held';
  return {
    place: { file, path: [...path, 'due'] },
    message: {
      vi: isDay
        ? `Hạn “${due}” không trước ngày họp “${held}”.`
        : `Hạn “${due}” sau hạn hoàn thành của hội nghị “${held}”.`,
      en: isDay
        ? `The deadline “${due}” is not before the meeting, “${held}”.`
        : `The deadline “${due}” comes after the meeting must be over, “${held}”.`,
    },
    help: {
      vi: 'Đưa hạn lên trước ngày họp; nếu đây là việc làm sau hội nghị thì ghi “afterMeeting: true”.',
      en: 'Move the deadline before the meeting; for work done after it, state “afterMeeting: true”.',
    },
    related: [{ place: { file, path: [...at, key] }, message: { vi: 'ngày họp', en: 'the meeting' } }],
    actual: due,
    expected: held,
  };
}

const tooEarly = (
  { task, path }: PlacedTask,
  { meeting, path: at }: PlacedMeeting,
  { file }: PlanDocument,
): Problem => ({
  place: { file, path: [...path, 'due'] },
  message: {
    vi: `Việc làm sau hội nghị có hạn “${task.due?.written}”, trước ngày họp “${meeting.held?.written}”.`,
    en: `Work done after the meeting is due “${task.due?.written}”, before the meeting, “${meeting.held?.written}”.`,
  },
  help: { vi: 'Xem lại hạn hoặc ngày họp.', en: 'Check the deadline or the day of the meeting.' },
  related: [{ place: { file, path: [...at, 'held'] }, message: { vi: 'ngày họp', en: 'the meeting' } }],
});
