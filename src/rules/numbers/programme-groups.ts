import type { PlanDocument } from '../../model/document.ts';
import { compareDates } from '../../model/expressions/civil-date.ts';
import type { Period } from '../../model/expressions/period.ts';
import { after, overlaps, type Time } from '../../model/expressions/time.ts';
import type { NodePath } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { taskGroups } from '../programme-tasks.ts';
import { defineRule, type Problem } from '../rule.ts';

export const programmeGroups = defineRule({
  code: 'TD210',
  slug: 'programme-groups',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Chương trình công tác chia theo quý, tháng của năm kế hoạch, mỗi quý, tháng một lần',
    en: 'A programme goes through the quarters or months of its year, each once',
  },
  title: {
    vi: 'Các quý, tháng trong chương trình phải đúng thứ tự, đúng năm',
    en: 'The quarters and months of a programme stand in order and in its year',
  },
  why: {
    vi: 'Ghi lặp một quý hoặc còn sót năm cũ thì đơn vị không biết phải làm việc đó khi nào.',
    en: 'With a quarter twice, or last year’s left over, nobody knows when the work is due.',
  },
  *check({ document }) {
    const groups = timedGroups(document);
    const { year } = document.plan.period ?? {};
    for (const [index, { time, path }] of groups.entries()) {
      const previous = groups[index - 1];
      const order = previous && orderProblem(previous.time, time);
      const gap = previous && !order ? gapProblem(previous.time, time) : undefined;
      const why = order ?? outside(time, year) ?? gap;
      if (!why) continue;
      const other = previous && (order || why === gap) ? previous.path : ['period', 'year'];
      yield { ...problem(document.file, path, why, other, time), ...(why === gap && { severity: 'warning' }) };
    }
  },
});

interface TimedGroup {
  readonly time: Time;
  readonly path: NodePath;
}

const timedGroups = ({ plan }: PlanDocument): TimedGroup[] =>
  (plan.programme ? taskGroups(plan.programme) : []).flatMap(({ group: { time }, path }) =>
    time ? [{ time, path: [...path, 'time'] }] : [],
  );

/** Phases of work may overlap; quarters and months follow one another. */
function orderProblem(previous: Time, next: Time): Say | undefined {
  const [a, b] = [previous.written, next.written];
  if (after(previous, next) === 'yes') {
    return { vi: `“${b}” đứng sau “${a}”`, en: `“${b}” stands after “${a}”` };
  }
  const isCalendar = isQuarterOrMonth(previous) && previous.precision === next.precision;
  if (isCalendar && overlaps(previous, next) === 'yes') {
    return { vi: `“${b}” được ghi hai lần`, en: `“${b}” stands twice` };
  }
  return undefined;
}

/** Perhaps nothing is planned for that quarter. */
function gapProblem(previous: Time, next: Time): Say | undefined {
  const areQuarters = [previous, next].every(({ precision }) => precision === 'quarter');
  if (!areQuarters || quarterOf(next) - quarterOf(previous) <= 1) return undefined;
  const [a, b] = [previous.written, next.written];
  return { vi: `giữa “${a}” và “${b}” còn thiếu một quý`, en: `a quarter is missing between “${a}” and “${b}”` };
}

const isQuarterOrMonth = ({ precision }: Time): boolean => precision === 'quarter' || precision === 'month';

const quarterOf = ({ window }: Time): number => (window.from ? window.from.year * 4 + (window.from.month - 1) / 3 : 0);

function outside({ window, written }: Time, year: Period | undefined): Say | undefined {
  if (year?.kind !== 'calendar' || year.from === undefined || year.to === undefined) return undefined;
  const isBefore = window.to && compareDates(window.to, { year: year.from, month: 1, day: 1 }) < 0;
  const isAfter = window.from && compareDates(window.from, { year: year.to, month: 12, day: 31 }) > 0;
  if (!isBefore && !isAfter) return undefined;
  return {
    vi: `“${written}” không thuộc năm kế hoạch “${year.written}”`,
    en: `“${written}” is not in the year of the plan, “${year.written}”`,
  };
}

const problem = (file: string, path: NodePath, why: Say, other: NodePath, { written }: Time): Problem => ({
  place: { file, path },
  message: { vi: `Nhóm việc sai thời gian: ${why.vi}.`, en: `The group is out of place: ${why.en}.` },
  help: { vi: 'Xem lại quý, tháng, năm của nhóm việc.', en: 'Check the quarter, month and year of the group.' },
  related: [{ place: { file, path: other }, message: { vi: 'so với chỗ này', en: 'compared with this' } }],
  actual: written,
});
