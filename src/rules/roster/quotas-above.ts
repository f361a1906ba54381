import type { Meeting } from '../../model/generated/plan.ts';
import type { NodePath } from '../../model/place.ts';
import { nodeAt, pathKey } from '../../model/plan/read.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { isOfGroup, likeness, type OfGroup } from '../requirements/answers.ts';
import { settledIn } from '../requirements/demands.ts';
import type { RosterMeeting } from '../roster-meeting.ts';
import type { RosterContext } from '../rule.ts';
import { demandedOfHolder } from './holder.ts';
import { type Quota, quotasOf } from './quotas.ts';

/**
 * Proportions that plans above demand of the holder’s delegates and its own plan says nothing of, the nearest plan first.
 * What it does say is compared with theirs by itself.
 */
export function quotasAbove(
  context: RosterContext,
  { facts, meeting }: RosterMeeting,
): { readonly quota: Quota; readonly facts: PlanFacts }[] {
  const own = settledIn(facts)
    .filter(isOfGroup)
    .filter(({ part }) => part === meeting.id);
  return demandedOfHolder(context, facts).flatMap(({ stipulation, facts: above }) => {
    if (!isOfGroup(stipulation) || own.some(({ group }) => likeness(stipulation.group, group, facts.norm) > 0))
      return [];
    const quota = quotaAt(stipulation, above);
    return quota ? [{ quota, facts: above }] : [];
  });
}

/** The quota a demand is made of; nothing for a share of guests, who stand in no roster. */
function quotaAt({ path, group }: OfGroup, { plan }: PlanFacts): Quota | undefined {
  if (group.base === undefined || group.base === 'guests') return undefined;
  const around: NodePath = path.slice(0, path[2] === 'cases' ? 4 : 2);
  // Stipulations of groups come from meetings and their cases alone.
  const meeting = nodeAt(plan, around) as Meeting;
  const own = pathKey(path.slice(0, -1));
  return [...quotasOf({ meeting, path: around })].find((quota) => pathKey(quota.path) === own);
}
