import type { PlanDocument } from '../model/document.ts';
import type { NodePath } from '../model/place.ts';
import { nodeAt } from '../model/plan/read.ts';
import { printedTexts } from '../model/printed-text.ts';
import { nameKey, namesIn } from './body-name.ts';
import { isCollective } from './collective-name.ts';
import { programmeTasks } from './programme-tasks.ts';
import { tasksOf } from './tasks.ts';

/** A body as one property names it; a property may name several ("Phòng Nội vụ, Phòng Tài chính"). */
export interface Named {
  readonly name: string;
  /** Equal for one body. */
  readonly key: string;
  readonly path: NodePath;
}

/** Who does what in one task. */
export interface TaskRoles {
  readonly path: NodePath;
  /** Who has the task: for an item of an assignment, mostly the unit of the assignment. */
  readonly units: readonly Named[];
  readonly leads: readonly Named[];
  readonly partners: readonly Named[];
}

/** The roles of every assignment, item of one, and row of the programme. */
export function rolesOf(document: PlanDocument): TaskRoles[] {
  const named = namerOf(document);
  const tasks = tasksOf(document).flatMap(({ path }) => {
    if (path[0] !== 'assignments') return [];
    const own = named([...path, 'unit']);
    const units = own.length > 0 ? own : named([...path.slice(0, 2), 'unit']);
    return [{ path, units, leads: named([...path, 'lead']), partners: named([...path, 'with']) }];
  });
  const rows = programmeTasks(document).map(({ path }) => ({
    path,
    units: named([...path, 'units']),
    leads: [],
    partners: named([...path, 'with']),
  }));
  return [...tasks, ...rows];
}

/** Reads the bodies at a path, alone or in a list; "các đơn vị" is no body of its own. */
function namerOf(document: PlanDocument): (path: NodePath) => Named[] {
  const textAt = printedTexts(document);
  return (path) => {
    const written = nodeAt(document.plan, path);
    const paths = Array.isArray(written) ? written.map((_name, index) => [...path, index]) : [path];
    return paths.flatMap((at) =>
      namesIn(textAt(at) ?? '')
        .map((name) => ({ name, key: nameKey(name, document.norm), path: at }))
        .filter(({ name, key }) => key !== '' && !isCollective(name)),
    );
  };
}
