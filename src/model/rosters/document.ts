import { isoText } from '../expressions/civil-date.ts';
import { type Norm, selectNorm } from '../norm.ts';
import type { Ethnicity } from './ethnicity.ts';
import { type Person, peopleOf } from './people.ts';
import { type RosterModel, readRoster } from './read.ts';

/** Everything that rules may know of one roster. Pure data, worked out once. */
export interface RosterDocument extends RosterModel {
  readonly people: readonly Person[];
  readonly norm: Norm;
  readonly ethnicities: readonly Ethnicity[];
}

/** `raw` fits `schemas/roster.schema.json`. Never throws but for a program without norms. */
export function compileRoster(
  file: string,
  raw: Readonly<Record<string, unknown>>,
  { norms, ethnicities }: { readonly norms: readonly Norm[]; readonly ethnicities: readonly Ethnicity[] },
): RosterDocument {
  const model = readRoster(file, raw);
  const { from } = model.roster.issuedDate?.window ?? {};
  const norm = selectNorm(norms, from && isoText(from));
  if (!norm) throw new Error('no norm profile');
  return { ...model, people: peopleOf(model.roster), norm, ethnicities };
}
