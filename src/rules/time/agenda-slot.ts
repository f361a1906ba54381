import type { PlanDocument } from '../../model/document.ts';
import type { Agenda } from '../../model/generated/plan.ts';
import { nearest } from '../../model/nearest.ts';
import type { NodePath } from '../../model/place.ts';
import { printedTexts } from '../../model/printed-text.ts';
import { defineRule, type Problem } from '../rule.ts';
import { sessionSets } from '../sessions.ts';
import { ownMeetings, type PlacedTask, tasksOf } from '../tasks.ts';

export const agendaSlot = defineRule({
  code: 'TD304',
  slug: 'agenda-slot',
  severity: 'warning',
  since: '0.1.0',
  basis: {
    vi: 'Phần nào chiếm thời gian tại hội nghị thì có trong chương trình',
    en: 'What takes time at the meeting stands in the agenda',
  },
  title: {
    vi: 'Sản phẩm có thời lượng phải có tiết mục trong chương trình',
    en: 'What takes time at the meeting needs an agenda item',
  },
  why: {
    vi: 'Phóng sự, văn nghệ được giao làm mà chương trình không có chỗ thì hoặc không được trình chiếu, hoặc làm vỡ thời gian.',
    en: 'A film or performance that is ordered but has no place in the agenda is not shown, or breaks the timetable.',
  },
  *check({ document }) {
    const agenda = agendaOf(document);
    for (const { name, path } of namedItems(document)) {
      if (!agenda?.ids.includes(name)) yield unknownItem(document, name, path, agenda);
    }
    if (!agenda) return;
    const textAt = printedTexts(document);
    for (const task of tasksOf(document)) {
      if (takesTime(document, task)) yield missingSlot(document, task, agenda, (path) => textAt([...path, 'unit']));
    }
  },
});

interface PlacedAgenda {
  readonly path: NodePath;
  readonly ids: readonly string[];
}

/** The agenda the plan itself states, of the plan or of its own meetings; that of the standard outline names no products. */
function agendaOf(document: PlanDocument): PlacedAgenda | undefined {
  const meetings = ownMeetings(document).map(({ meeting, path }) => ({
    agenda: meeting.agenda,
    path: [...path, 'agenda'],
  }));
  const stated = [{ agenda: document.plan.agenda, path: ['agenda'] }, ...meetings].filter(({ agenda }) =>
    hasItems(agenda),
  );
  const sets = sessionSets(document).filter(({ meeting }) => !meeting?.meeting.for);
  const [first] = [...stated, ...sets];
  const sessions = sets.flatMap((set) => set.sessions.map(({ session }) => session));
  const ids = [...stated.map(({ agenda }) => agenda), ...sessions].flatMap(itemIds);
  return first && { path: first.path, ids: [...ids, ...sessions.map(({ id }) => id)] };
}

const hasItems = (agenda: Agenda | undefined): boolean =>
  Array.isArray(agenda?.items) || agenda?.sections !== undefined;

function itemIds(agenda: Pick<Agenda, 'items' | 'sections'> | undefined): string[] {
  const items = Array.isArray(agenda?.items) ? agenda.items : [];
  const parts = [...items, ...(agenda?.sections ?? [])];
  return parts.flatMap((part) => (typeof part === 'object' && part.id !== undefined ? [part.id] : []));
}

function* namedItems(document: PlanDocument): Generator<{ readonly name: string; readonly path: NodePath }> {
  for (const { task, path } of tasksOf(document)) {
    if ('agendaItem' in task && task.agendaItem !== undefined)
      yield { name: task.agendaItem, path: [...path, 'agendaItem'] };
  }
  for (const [index, { agendaItem }] of (document.plan.annexes ?? []).entries()) {
    if (agendaItem !== undefined) yield { name: agendaItem, path: ['annexes', index, 'agendaItem'] };
  }
}

/** An item of an assignment is shown where the assignment is. */
function takesTime({ plan }: PlanDocument, { task, path }: PlacedTask): boolean {
  if (!('duration' in task) || !task.duration || task.agendaItem !== undefined) return false;
  const owner = path.length > 2 ? plan.assignments?.[Number(path[1])] : undefined;
  return owner?.agendaItem === undefined;
}

function unknownItem({ file }: PlanDocument, name: string, path: NodePath, agenda: PlacedAgenda | undefined): Problem {
  const guess = nearest(name, agenda?.ids ?? []);
  return {
    place: { file, path },
    severity: 'error',
    message: {
      vi: `Chương trình không có tiết mục nào mang mã “${name}”.`,
      en: `No item of the agenda has the id “${name}”.`,
    },
    help:
      guess === undefined
        ? { vi: 'Ghi mã (id) của một tiết mục đã có trong chương trình.', en: 'Name the id of an item the agenda has.' }
        : { vi: `Có phải ý là “${guess}”?`, en: `Did you mean “${guess}”?` },
    related: agenda ? [atAgenda(file, agenda)] : [],
    actual: name,
  };
}

function missingSlot(
  { file, plan }: PlanDocument,
  { task, path }: PlacedTask,
  agenda: PlacedAgenda,
  unitAt: (path: NodePath) => string | undefined,
): Problem {
  const written = 'duration' in task ? (task.duration?.written ?? '') : '';
  const unit = unitAt(path) ?? unitAt(path.slice(0, 2)) ?? plan.assignments?.[Number(path[1])]?.unit ?? '';
  return {
    place: { file, path: [...path, 'duration'] },
    message: {
      vi: `Việc giao cho “${unit}” cần “${written}” tại hội nghị, nhưng chương trình chưa dành tiết mục nào cho việc này.`,
      en: `The task of “${unit}” takes “${written}” of the meeting, but the agenda has no item for it.`,
    },
    help: {
      vi: 'Thêm tiết mục vào chương trình và ghi mã của nó ở agendaItem; nếu sản phẩm không trình bày tại hội nghị thì bỏ thời lượng.',
      en: 'Add an item to the agenda and name its id as agendaItem; if it is not shown at the meeting, remove the duration.',
    },
    related: [atAgenda(file, agenda)],
    actual: written,
  };
}

const atAgenda = (file: string, { path }: PlacedAgenda) => ({
  place: { file, path },
  message: { vi: 'chương trình ở đây', en: 'the agenda stands here' },
});
