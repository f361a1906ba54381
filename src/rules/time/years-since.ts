import type { PlanDocument } from '../../model/document.ts';
import { type CivilDate, compareDates, shortText } from '../../model/expressions/civil-date.ts';
import { singleDay, type Time } from '../../model/expressions/time.ts';
import { type ProgrammeTask, programmeTasks } from '../programme-tasks.ts';
import { defineRule, type Problem } from '../rule.ts';

export const yearsSince = defineRule({
  code: 'TD316',
  slug: 'years-since',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Số năm thực hiện một văn bản tính từ ngày ban hành văn bản đó',
    en: 'The years a document has been in force are counted from its date',
  },
  title: { vi: 'Sơ kết n năm nên đúng lúc tròn n năm', en: 'A review of n years is due when n years are over' },
  why: {
    vi: 'Sơ kết trước khi tròn số năm thì số liệu chưa đủ; cũng có thể số năm hoặc ngày văn bản ghi sai.',
    en: 'Before the years are over the figures are not complete; or the number or the date is wrong.',
  },
  *check({ document }) {
    for (const task of programmeTasks(document)) {
      const problem = problemOf(document, task);
      if (problem) yield problem;
    }
  },
});

function problemOf({ plan, file }: PlanDocument, { task, path, time }: ProgrammeTask): Problem | undefined {
  const index = (plan.citations ?? []).findIndex(({ id }) => id === task.implements);
  const issued = plan.citations?.[index]?.issuedDate;
  const { length } = task;
  const base = issued && singleDay(issued.window);
  if (!base || length?.kind !== 'length' || !time) return undefined;
  const due: CivilDate = { ...base, year: base.year + length.years };
  const gap = distance(due, time);
  if (gap === undefined) return undefined;
  const day = shortText(due);
  return {
    place: { file, path: [...path, 'length'] },
    message:
      gap === 'early'
        ? {
            vi: `Sơ kết “${length.written}” được xếp vào “${time.written}”, nhưng tròn ${length.years} năm là ngày ${day}.`,
            en: `The review of “${length.written}” is planned for “${time.written}”, but ${length.years} years are over on ${day}.`,
          }
        : {
            vi: `Sơ kết “${length.written}” được xếp vào “${time.written}”, đã quá một năm kể từ khi tròn ${length.years} năm (ngày ${day}).`,
            en: `The review of “${length.written}” is planned for “${time.written}”, more than a year after ${length.years} years were over (${day}).`,
          },
    help: {
      vi: 'Xem lại số năm, ngày của văn bản, hoặc chuyển việc này sang quý khác.',
      en: 'Check the number of years and the date of the document, or move the task to another quarter.',
    },
    related: [
      {
        place: { file, path: ['citations', index, 'issuedDate'] },
        message: { vi: 'ngày ban hành văn bản', en: 'the date of the document' },
      },
    ],
    actual: length.written,
    working: `${base.year} + ${length.years} = ${due.year}`,
  };
}

/** Early where the last day for the task comes before the years are over; late after another year. */
function distance(due: CivilDate, { window }: Time): 'early' | 'late' | undefined {
  if (window.to && compareDates(window.to, due) < 0) return 'early';
  return window.from && compareDates(window.from, { ...due, year: due.year + 1 }) > 0 ? 'late' : undefined;
}
