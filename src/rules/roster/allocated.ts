import { time } from '../../model/expressions/time.ts';
import { meetingNames } from '../../model/requirements/compile-allocations.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { type Demand, demandsOn } from '../requirements/demands.ts';
import { closenessOf } from '../requirements/sent-to.ts';
import { type UnitsThen, unitNamed } from '../requirements/unit-tree.ts';
import type { RosterMeeting } from '../roster-meeting.ts';
import type { RosterContext } from '../rule.ts';

/** Units are judged as of the day of the roster, else of the day of judgement. */
export function unitsOfRoster({ document, repository, today }: RosterContext): UnitsThen {
  const reading = time.read(today);
  const day = document.roster.issuedDate?.window ?? (reading.ok ? reading.value.window : {});
  return { register: repository.register, norm: document.norm, day };
}

/** What a plan allocates to the unit of a roster for the meeting the roster is of. */
export function allocatedTo(
  context: RosterContext,
  of: RosterMeeting,
): (Demand & { readonly stipulation: Allocated }) | undefined {
  const then = unitsOfRoster(context);
  const unit = unitNamed(then, context.document.roster.unit);
  if (unit.state !== 'found') return undefined;
  const { binding } = demandsOn(unit.unit, [{ facts: of.facts, distance: 1 }], then);
  return binding.find((each): each is Demand & { readonly stipulation: Allocated } =>
    isAllocatedFor(each.stipulation, of, then),
  );
}

type Allocated = Extract<Stipulation, { readonly kind: 'allocation' }>;

/** A table says by its id which meeting it is for; who is sent by a clause on another meeting, by its name. */
function isAllocatedFor(stipulation: Stipulation, { facts, meeting, path }: RosterMeeting, then: UnitsThen): boolean {
  if (stipulation.kind !== 'allocation') return false;
  const [part, index] = stipulation.path;
  const of = part === 'allocation' ? facts.plan.allocation?.[Number(index)]?.of : undefined;
  if (of !== undefined) return of === meeting.id;
  return closenessOf(stipulation.to, meetingNames(facts, meeting, path), then) > 0;
}
