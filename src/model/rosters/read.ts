import type { Roster } from '../generated/roster.ts';
import { readValues, type Unread } from '../plan/read.ts';
import { resolveShape } from '../shape.ts';

/** A roster of delegates with its dates read; a phrase that cannot be read is absent from `roster`. */
export interface RosterModel {
  readonly file: string;
  readonly roster: Roster;
  readonly unread: readonly Unread[];
}

const rosterShape = resolveShape({ ref: 'roster' });

/** Reads a value that fits `schemas/roster.schema.json`. */
export function readRoster(file: string, raw: Readonly<Record<string, unknown>>): RosterModel {
  const { value, unread } = readValues(raw, rosterShape);
  // The schema has accepted `raw`, and the generated type is the schema with each phrase replaced by its value.
  return { file, roster: value as Roster, unread };
}
