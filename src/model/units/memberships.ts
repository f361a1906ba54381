import type { Window } from '../expressions/time-value.ts';
import type { Membership, Unit } from '../generated/units.ts';
import type { NodePath } from '../place.ts';
import { type Registered, spanOf } from './register.ts';

/** One superior of a unit, and where it is named. */
export interface PlacedMembership {
  readonly parent: string;
  readonly span: Window;
  /** Of the id. */
  readonly path: NodePath;
  readonly stated: Omit<Membership, 'unit'>;
}

/** The superiors a unit has had, each with its time. */
export function membershipsOf({ parent, path }: Registered<Unit>): PlacedMembership[] {
  if (parent === undefined) return [];
  if (typeof parent === 'string') return [{ parent, span: {}, path: [...path, 'parent'], stated: {} }];
  return parent.map(({ unit, ...stated }, index) => ({
    parent: unit,
    span: spanOf(stated.from, stated.to),
    path: [...path, 'parent', index, 'unit'],
    stated,
  }));
}
