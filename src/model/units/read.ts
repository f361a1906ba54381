import type { Units } from '../generated/units.ts';
import { readValues, type Unread } from '../plan/read.ts';
import { resolveShape } from '../shape.ts';

/** A register of units with its dates and amounts read; a phrase that cannot be read is absent from `units`. */
export interface UnitsModel {
  readonly file: string;
  readonly units: Units;
  readonly unread: readonly Unread[];
}

const unitsShape = resolveShape({ ref: 'units' });

/** Reads a value that fits `schemas/units.schema.json`. */
export function readUnits(file: string, raw: Readonly<Record<string, unknown>>): UnitsModel {
  const { value, unread } = readValues(raw, unitsShape);
  // The schema has accepted `raw`, and the generated type is the schema with each phrase replaced by its value.
  return { file, units: value as Units, unread };
}
