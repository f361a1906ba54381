import type { Norm } from '../../model/norm.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { nameAt } from '../../model/requirements/settled.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { isOneOf } from './compare-words.ts';

/** A meeting as far as two plans may both speak of it. */
export interface MeetingKind {
  readonly id: string;
  /** The forms it may have; none where the plan does not say. */
  readonly forms: readonly string[];
}

/** The meetings that some stipulations of a plan are about, in the order of the plan. */
export function meetingKinds(stipulations: readonly Stipulation[]): MeetingKind[] {
  const kinds = new Map<string, string[]>();
  for (const each of stipulations) {
    if (each.meeting === undefined) continue;
    const forms = kinds.get(each.meeting) ?? [];
    kinds.set(each.meeting, forms);
    if (each.kind === 'oneOf' && each.subject === 'form') forms.push(...each.value);
  }
  return [...kinds].map(([id, forms]) => ({ id, forms }));
}

/** A plan's own meetings; one that states no form goes by its name or that of its series. */
export function ownMeetingKinds(settled: readonly Stipulation[], facts: PlanFacts): MeetingKind[] {
  return meetingKinds(settled).map((kind) => (kind.forms.length > 0 ? kind : { ...kind, forms: namesOf(kind, facts) }));
}

function namesOf({ id }: MeetingKind, facts: PlanFacts): string[] {
  const { meetings = [], series = [] } = facts.plan;
  const index = meetings.findIndex((meeting) => meeting.id === id);
  const { name, series: written } = meetings[index] ?? {};
  const at = series.findIndex((each) => each.id === written);
  return [
    ...(name === undefined ? [] : [nameAt(facts, ['meetings', index, 'name'], name)]),
    ...series.slice(at, at + 1).map((each) => nameAt(facts, ['series', at, 'name'], each.name)),
  ];
}

/** What one plan asks, and the meetings of another that may answer. */
export interface Sides {
  readonly asked: readonly MeetingKind[];
  readonly own: readonly MeetingKind[];
  readonly norm: Norm;
  /** The own ones are parts that units keep together, not meetings each held by itself. */
  readonly areParts: boolean;
}

/** Which meetings answer what is asked of each, by the ids of both; undefined where it may be this one or that. */
export type Meant = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/**
 * A plan with one meeting, of which one is asked, means that one, whatever it calls it. Else the form tells which is
 * which, then the id; a meeting of another kind than those found is not in the plan.
 */
export function meetingsMeant(sides: Sides): Meant {
  const { asked, own, areParts } = sides;
  const isPlain = isOneKind(asked, sides.norm) && (areParts ? isOneKind(own, sides.norm) : own.length < 2);
  const answers = (each: MeetingKind) =>
    isPlain ? own : each.forms.length > 0 ? byForm(each, sides) : byRest(each, sides);
  return new Map(
    asked.map((each) => {
      const meant = answers(each);
      return [each.id, meant && new Set(meant.map(({ id }) => id))] as const;
    }),
  );
}

function byForm(each: MeetingKind, { asked, own, norm, areParts }: Sides): readonly MeetingKind[] | undefined {
  const fitting = own.filter((other) => fits(each, other, norm));
  if (fitting.length === 1 || (areParts && fitting.length > 0)) return fitting;
  if (fitting.length > 1) return withIdOf(each, fitting);
  const free = own.filter((other) => !asked.some((more) => fits(more, other, norm)));
  const isElsewhere = free.length < own.length && free.every(({ forms }) => forms.length > 0);
  return withIdOf(each, free) ?? (isElsewhere ? [] : undefined);
}

/** One that states no form adds to the meeting that another part asks for. */
function byRest(each: MeetingKind, { asked, own, norm }: Sides): readonly MeetingKind[] | undefined {
  if (own.length === 1) return own;
  const found = own.filter((other) => asked.some((more) => fits(more, other, norm)));
  return withIdOf(each, own) ?? (found.length === 1 ? found : undefined);
}

function withIdOf({ id }: MeetingKind, own: readonly MeetingKind[]): readonly MeetingKind[] | undefined {
  const same = own.filter((other) => other.id === id);
  return same.length > 0 ? same : undefined;
}

const fits = ({ forms }: MeetingKind, own: MeetingKind, norm: Norm): boolean =>
  own.forms.some((form) => isOneOf(form, forms, norm));

/** Those that state forms share one with the first. */
export function isOneKind(kinds: readonly MeetingKind[], norm: Norm): boolean {
  const [first, ...others] = kinds.filter(({ forms }) => forms.length > 0);
  return !first || others.every((other) => fits(first, other, norm) || fits(other, first, norm));
}
