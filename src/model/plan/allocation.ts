import { type Bounds, sumOf } from '../expressions/bounds.ts';
import type { Quantity } from '../expressions/quantity.ts';
import type { Allocation } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { nodeAt, type PlanModel } from './read.ts';

export interface AllocationRow {
  readonly path: NodePath;
  /** As written, references unfollowed. */
  readonly unit: string;
  /** The title of its group. */
  readonly group: string | undefined;
  /** By column; undefined where none is stated or it cannot be read. */
  readonly counts: readonly (Quantity | undefined)[];
  readonly stated: Quantity | undefined;
  /** All delegates of the unit: as stated, else the columns that are no part of others. */
  readonly sum: Bounds | undefined;
}

/** The rows of an allocation, those of groups in their turn. */
export interface AllocationTable {
  readonly allocation: Allocation;
  readonly path: NodePath;
  readonly rows: readonly AllocationRow[];
}

const known = new WeakMap<Allocation, AllocationTable>();

/** The allocation at `path` by its typed values; undefined where there is none. */
export function allocationTable({ plan }: Pick<PlanModel, 'plan'>, path: NodePath): AllocationTable | undefined {
  const allocation = nodeAt(plan, path) as Allocation | undefined;
  const table = allocation && (known.get(allocation) ?? tableOf(allocation, path));
  if (table) known.set(allocation, table);
  return table;
}

function tableOf(allocation: Allocation, path: NodePath): AllocationTable {
  const { rows = [], groups = [], columns } = allocation;
  const lists = [
    { title: undefined, rows, at: [...path, 'rows'] },
    ...groups.map((group, index) => ({ title: group.title, rows: group.rows, at: [...path, 'groups', index, 'rows'] })),
  ];
  const read = lists.flatMap((list) =>
    list.rows.map(({ unit, counts, sum }, index): AllocationRow => {
      const own = columns.flatMap(({ within }, position) => (within ? [] : [counts[position]]));
      return { path: [...list.at, index], unit, group: list.title, counts, stated: sum, sum: sum ?? sumOfCounts(own) };
    }),
  );
  return { allocation, path, rows: read };
}

/** Undefined where one of them is, or there are none. */
export function sumOfCounts(counts: readonly (Bounds | undefined)[]): Bounds | undefined {
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 || known.length < counts.length ? undefined : sumOf(known);
}
