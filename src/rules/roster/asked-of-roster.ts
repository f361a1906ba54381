import { type Demand, demandsOn } from '../requirements/demands.ts';
import { unitNamed } from '../requirements/unit-tree.ts';
import { rosterMeeting } from '../roster-meeting.ts';
import type { RosterContext } from '../rule.ts';
import { unitsOfRoster } from './allocated.ts';
import { type Column, columnAsked } from './columns.ts';

/** What the plan of the meeting demands of the unit whose roster this is. */
export function askedOfRoster(context: RosterContext): readonly Demand[] {
  const of = rosterMeeting(context);
  const then = unitsOfRoster(context);
  const unit = unitNamed(then, context.document.roster.unit);
  if (!of || unit.state !== 'found') return [];
  return demandsOn(unit.unit, [{ facts: of.facts, distance: 1 }], then).binding;
}

/** The columns it asks for, as far as they are known. */
export const askedColumns = (context: RosterContext): ReadonlySet<Column | undefined> =>
  new Set(
    askedOfRoster(context).flatMap(({ stipulation }) =>
      stipulation.subject === 'columns' ? stipulation.value.map(columnAsked) : [],
    ),
  );
