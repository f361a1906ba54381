import type { PlanDocument } from '../../model/document.ts';
import type { Assignment } from '../../model/generated/plan.ts';
import { nodeAt, pathKey } from '../../model/plan/read.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { type PrintedRun, textOf } from '../../model/references/mention.ts';
import { factLikeWords } from '../fact-like.ts';
import { defineRule, type Problem } from '../rule.ts';
import { tasksOf } from '../tasks.ts';

export const deadlineMissing = defineRule({
  code: 'TD507',
  slug: 'deadline-missing',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Việc được giao cần có thời hạn như các việc khác cùng danh sách',
    en: 'A task needs a deadline where others of its list have one',
  },
  title: { vi: 'Việc được giao nên có thời hạn', en: 'Tasks are best given a deadline' },
  why: {
    vi: 'Việc có hạn được làm trước; việc không ghi hạn thì không biết khi nào là chậm.',
    en: 'What has a deadline is done first; without one nobody can tell when a task is late.',
  },
  *check({ document }) {
    const assignments = document.plan.assignments ?? [];
    const timed = tasksOf(document).flatMap(({ task, path }) =>
      path[0] === 'assignments' && task.due ? [{ due: task.due.written, index: Number(path[1]) }] : [],
    );
    const [example] = timed;
    if (!example || isSettledForAll(document)) return;
    const open = assignments.flatMap((assignment, index) =>
      timed.some((other) => other.index === index) || needsNone(document, assignment, index) ? [] : [index],
    );
    if (open.length > 0) yield problemOf(document, open, example);
  },
});

/** Work done over and over, or shown at the meeting itself, and what the words give a time. */
function needsNone(
  { prose, raw }: PlanDocument,
  { cadence, agendaItem, afterMeeting, items }: Assignment,
  index: number,
): boolean {
  const own = `${pathKey(['assignments', index])}/`;
  const parts = Array.isArray(items) ? items.filter((item) => typeof item !== 'string') : [];
  // A day that cannot be read is told by its own rule.
  if (nodeAt(raw, ['assignments', index, 'due']) !== undefined) return true;
  if (cadence !== undefined || agendaItem !== undefined || afterMeeting) return true;
  if (parts.some((part) => part.cadence !== undefined || part.agendaItem !== undefined)) return true;
  return prose.some(({ path, lines }) => pathKey(path).startsWith(own) && lines.map(ownWords).some(saysWhen));
}

/** The date of a cited document is no deadline. */
const ownWords = (runs: readonly PrintedRun[]): string =>
  textOf(runs.filter(({ mention }) => mention?.target?.kind !== 'node' || mention.target.path[0] !== 'citations'));

const timeWords =
  /(?<![a-zà-ỹ])(?:chậm nhất|thời hạn|đúng hạn|tiến độ|trước (?:ngày|khi|hội nghị|đại hội)|(?:xong|hoàn thành) trước|ngay sau|định kỳ|thường xuyên|hằng (?:tuần|tháng|quý|năm)|hàng (?:tuần|tháng|quý|năm))(?![a-zà-ỹ])/iu;

const saysWhen = (text: string): boolean =>
  timeWords.test(text) || factLikeWords(text).some(({ kind }) => kind === 'time');

const tasksInGeneral =
  /(?:các|những|mọi) (?:nhiệm vụ|công việc|phần việc|nội dung)|được (?:giao|phân công)|theo phân công/iu;

/** One sentence of the body may set the day for all of them. */
const isSettledForAll = ({ prose }: PlanDocument): boolean =>
  prose.some(
    ({ path, lines }) =>
      path[0] === 'body' && lines.map(textOf).some((text) => tasksInGeneral.test(text) && saysWhen(text)),
  );

interface Timed {
  readonly due: string;
  readonly index: number;
}

function problemOf(document: PlanDocument, open: readonly number[], example: Timed): Problem {
  const textAt = printedTexts(document);
  const unitAt = (index: number) => ({ file: document.file, path: ['assignments', index, 'unit'] });
  const names = open.map((index) => `“${textAt(unitAt(index).path) ?? ''}”`).join('; ');
  const [first = 0, ...others] = open;
  return {
    place: unitAt(first),
    message: {
      vi: `Chưa có thời hạn cho việc giao ${names}, trong khi việc khác có hạn “${example.due}”.`,
      en: `The tasks of ${names} have no deadline, while another is due “${example.due}”.`,
    },
    help: {
      vi: 'Ghi thời hạn cho từng việc, hoặc một thời hạn chung cho các nhiệm vụ được giao.',
      en: 'Give each task its deadline, or all of them one.',
    },
    related: [
      ...others.map((index) => ({
        place: unitAt(index),
        message: { vi: 'cũng chưa có thời hạn', en: 'without a deadline as well' },
      })),
      { place: unitAt(example.index), message: { vi: 'việc có thời hạn', en: 'a task that has one' } },
    ],
  };
}
