import type { PlanDocument } from '../model/document.ts';
import type { Time } from '../model/expressions/time.ts';
import type { Programme, Task, TaskGroup } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';

export interface PlacedTaskGroup {
  readonly group: TaskGroup;
  readonly path: NodePath;
}

/** A row of the programme. */
export interface ProgrammeTask {
  readonly task: Task;
  readonly path: NodePath;
  /** Its place in the table, from 1. */
  readonly position: number;
  /** The order number as it prints. */
  readonly number: string;
  /** When it is to be done: its own deadline, else the quarter, month or phase it stands in. */
  readonly time: Time | undefined;
  readonly timePath: NodePath;
}

/** Above the first group stand the tasks of no group. */
export const taskGroups = ({ groups = [] }: Programme): PlacedTaskGroup[] =>
  groups.map((group, index) => ({ group, path: ['programme', 'groups', index] }));

/** Every task of the programme in the order of the table. */
export function programmeTasks({ plan }: Pick<PlanDocument, 'plan'>): ProgrammeTask[] {
  const { programme } = plan;
  if (!programme) return [];
  const lists = [{ group: { tasks: programme.tasks ?? [] }, path: ['programme'] }, ...taskGroups(programme)];
  const placed = lists.flatMap(({ group, path }) =>
    group.tasks.map((task, index) => ({ task, path: [...path, 'tasks', index], group: group as TaskGroup, of: path })),
  );
  return placed.map(({ task, path, group, of }, index) => ({
    task,
    path,
    position: index + 1,
    number: String(task.number ?? index + 1),
    time: task.due ?? group.time,
    timePath: task.due ? [...path, 'due'] : [...of, 'time'],
  }));
}
