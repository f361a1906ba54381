import type { PlanDocument } from '../../model/document.ts';
import { type Duration, minutes } from '../../model/expressions/duration.ts';
import type { NodePath } from '../../model/place.ts';
import { defineRule, type Problem } from '../rule.ts';
import { itemsOf, type PlacedItem, sessionSets } from '../sessions.ts';
import { ownMeetings, tasksOf } from '../tasks.ts';

/** Time that one thing takes at the meeting: `times` speakers of `duration` each. */
interface Spending {
  readonly duration: Duration;
  readonly times: number;
  readonly path: NodePath;
}

interface Budget {
  readonly duration: Duration;
  readonly path: NodePath;
  readonly spendings: readonly Spending[];
}

export const sessionBudget = defineRule({
  code: 'TD303',
  slug: 'session-budget',
  severity: 'error',
  since: '0.1.0',
  basis: { vi: 'Một buổi làm việc là 240 phút (mức mặc định)', en: 'A session is 240 minutes (default)' },
  title: { vi: 'Chương trình phải vừa thời lượng hội nghị', en: 'The agenda must fit the length of the meeting' },
  why: {
    vi: 'Tham luận, phóng sự, văn nghệ cộng lại dài hơn buổi họp thì chương trình không thể thực hiện đúng giờ.',
    en: 'If speeches, films and performances together last longer than the meeting, it cannot keep its time.',
  },
  *check({ document }) {
    for (const budget of budgetsOf(document)) {
      const problem = problemOf(document, budget);
      if (problem) yield problem;
    }
  },
});

/** The plan's one meeting with all that takes its time, and each session with its items. */
function budgetsOf(document: PlanDocument): Budget[] {
  const [own, ...others] = ownMeetings(document);
  const meeting = others.length === 0 && own?.meeting.duration;
  const whole = meeting
    ? [{ duration: meeting, path: [...own.path, 'duration'], spendings: spendingsOf(document) }]
    : [];
  const parts = sessionSets(document).flatMap(({ sessions }) => sessions);
  const single = parts.flatMap(({ session, path }) =>
    session.duration
      ? [{ duration: session.duration, path: [...path, 'duration'], spendings: timed(itemsOf(session.items, path)) }]
      : [],
  );
  return [...whole, ...single];
}

/** Only what is certain: the shortest the parts can take against the longest the meeting can be. */
function problemOf(document: PlanDocument, { duration, path, spendings }: Budget): Problem | undefined {
  const { sessionMinutes } = document.norm;
  const least = spendings.reduce(
    (all, { duration: each, times }) => all + minutes(each, sessionMinutes).low * times,
    0,
  );
  const available = minutes(duration, sessionMinutes).high;
  if (spendings.length === 0 || least <= available) return undefined;
  const sum = spendings
    .map(({ duration: each, times }) => (times === 1 ? each.written : `${times} × ${each.written}`))
    .join(' + ');
  const { file } = document;
  return {
    place: { file, path },
    message: {
      vi: `Các phần đã ghi thời lượng cần ít nhất ${least} phút (${sum}), nhiều hơn ${available} phút của “${duration.written}” (01 buổi tính ${sessionMinutes} phút).`,
      en: `The parts with a stated length need at least ${least} minutes (${sum}), more than the ${available} minutes of “${duration.written}” (a session counts ${sessionMinutes} minutes).`,
    },
    help: {
      vi: 'Bớt số tham luận, rút ngắn từng phần, hoặc kéo dài hội nghị.',
      en: 'Have fewer speakers, shorten parts, or lengthen the meeting.',
    },
    related: spendings.map((spending) => ({
      place: { file, path: spending.path },
      message: { vi: 'tính vào tổng', en: 'counted in' },
    })),
    actual: String(least),
    expected: String(available),
    working: sum,
  };
}

function spendingsOf(document: PlanDocument): Spending[] {
  const slots = slotSpendings(document);
  const timed = new Set(slots.flatMap(({ id }) => id ?? []));
  // What has a slot of stated length is inside that slot.
  const isFree = (agendaItem: string | undefined): boolean => agendaItem === undefined || !timed.has(agendaItem);
  const products = tasksOf(document).flatMap(({ task, path }) =>
    'duration' in task && task.duration && isFree(task.agendaItem)
      ? [{ duration: task.duration, times: 1, path: [...path, 'duration'] }]
      : [],
  );
  const papers = (document.plan.annexes ?? []).flatMap(({ duration, agendaItem, groups = [] }, index) => {
    const times = groups.reduce((all, group) => all + (group.entries?.length ?? 0), 0);
    return duration && isFree(agendaItem) ? [{ duration, times, path: ['annexes', index, 'duration'] }] : [];
  });
  return [...slots, ...products, ...papers];
}

function slotSpendings(document: PlanDocument): Slot[] {
  const sessions = sessionSets(document).filter(({ meeting }) => meeting && !meeting.meeting.for);
  const parts = sessions.flatMap((set) => set.sessions.map(({ session, path }) => itemsOf(session.items, path)));
  return [itemsOf(document.plan.agenda?.items, ['agenda']), ...parts].flatMap(timed);
}

type Slot = Spending & { readonly id: string | undefined };

const timed = (items: readonly PlacedItem[]): Slot[] =>
  items.flatMap(({ item: { duration, id }, path }) =>
    duration ? [{ duration, times: 1, path: [...path, 'duration'], id }] : [],
  );
