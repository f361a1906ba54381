import type { PlanDocument } from '../../model/document.ts';
import { compareDates } from '../../model/expressions/civil-date.ts';
import type { Time } from '../../model/expressions/time.ts';
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

function problemOf(
  { task, path }: PlacedTask,
  { meeting, path: at }: PlacedMeeting,
  { file }: PlanDocument,
): Problem | undefined {
  const { due } = task;
  const { held } = meeting;
  if (!due || !held || task.afterMeeting || 'follows' in task || !isTooLate(due, held)) return undefined;
  return {
    place: { file, path: [...path, 'due'] },
    message: {
      vi: `Hạn “${due.written}” không trước ngày họp “${held.written}”.`,
      en: `The deadline “${due.written}” is not before the meeting, “${held.written}”.`,
    },
    help: {
      vi: 'Lùi hạn về trước ngày họp; nếu đây là việc làm sau hội nghị thì ghi “afterMeeting: true”.',
      en: 'Move the deadline before the meeting; for work done after it, state “afterMeeting: true”.',
    },
    related: [{ place: { file, path: [...at, 'held'] }, message: { vi: 'ngày họp', en: 'the meeting' } }],
    actual: due.written,
    expected: held.written,
  };
}

/** The last day allowed is not before the last day the meeting may take place: certain, whatever the windows. */
function isTooLate(due: Time, held: Time): boolean {
  if (due.offset || held.offset) return false;
  const { to: lastDay } = due.window;
  const { to: meetingDay } = held.window;
  return lastDay !== undefined && meetingDay !== undefined && compareDates(lastDay, meetingDay) >= 0;
}
