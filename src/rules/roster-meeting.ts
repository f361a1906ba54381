import type { Citation, Meeting } from '../model/generated/plan.ts';
import type { Norm } from '../model/norm.ts';
import type { NodePath } from '../model/place.ts';
import type { PlanCard, Repository } from '../model/repository.ts';
import type { PlanFacts } from '../model/requirements/facts.ts';
import type { RosterCard } from '../model/rosters/card.ts';
import { plansCitedBy } from './cited-plans.ts';
import type { RosterContext } from './rule.ts';
import { sameBody } from './same-body.ts';

/** The meeting whose delegates a roster lists, and the plan that speaks of it. */
export interface RosterMeeting {
  readonly facts: PlanFacts;
  readonly meeting: Meeting;
  readonly path: NodePath;
  /** The roster is of all delegates: it is made by who holds the meeting. */
  readonly isWhole: boolean;
}

/** The plan a roster names, if the repository has it. */
export function planOf({ document, repository }: RosterContext): PlanCard | undefined {
  const own = repository.rosters.find(({ file }) => file === document.file);
  return planOfCard({ path: own?.path ?? '', meeting: document.roster.meeting.plan }, repository, document.norm);
}

export function planOfCard(
  { path: from, meeting: plan }: Pick<RosterCard, 'path' | 'meeting'>,
  repository: Repository,
  norm: Norm,
): PlanCard | undefined {
  // What a roster says of its plan has the shape of a citation, without an id.
  const citation = { typeName: 'Kế hoạch', ...plan, id: 'plan' } as Citation;
  const textAt = (path: NodePath): string | undefined => textIn(plan, path.at(-1));
  const citing = { own: { path: from }, citations: [citation], textAt, norm };
  return plansCitedBy(citing, repository)[0]?.card;
}

const textIn = (plan: object, key: unknown): string | undefined => {
  const value = Object.entries(plan).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** The plan's own meeting of that id, or its only one. */
export function rosterMeeting(context: RosterContext): RosterMeeting | undefined {
  const { document, repository } = context;
  const card = planOf(context);
  const facts = card && repository.facts.get(card.path);
  if (!facts) return undefined;
  const own = ownMeetings(facts);
  const { id } = document.roster.meeting;
  const index = own.find(([, meeting]) => id === undefined || meeting.id === id)?.[0];
  const meeting = index === undefined ? undefined : facts.plan.meetings?.[index];
  if (index === undefined || !meeting || (id === undefined && own.length > 1)) return undefined;
  const holder = facts.names.get('document/organName');
  const isWhole = sameBody(document.roster.unit, holder, document, repository.register) === 'yes';
  return { facts, meeting, path: ['meetings', index], isWhole };
}

export const ownMeetings = ({ plan }: PlanFacts): (readonly [number, Meeting])[] =>
  [...(plan.meetings ?? []).entries()].filter(([, meeting]) => meeting.for === undefined);
