import type { Finding } from '../model/finding.ts';
import { factNeverPrinted } from './document/fact-never-printed.ts';
import { mentionDiffers } from './document/mention-differs.ts';
import { unknownPart } from './document/unknown-part.ts';
import { unknownReference } from './document/unknown-reference.ts';
import { groupCount } from './numbers/group-count.ts';
import { groupsTotal } from './numbers/groups-total.ts';
import { shareCount } from './numbers/share-count.ts';
import { sharesSum } from './numbers/shares-sum.ts';
import type { Rule, RuleContext } from './rule.ts';
import { dueBeforeMeeting } from './time/due-before-meeting.ts';
import { lunarDate } from './time/lunar-date.ts';
import { passedDate } from './time/passed-date.ts';
import { sessionBudget } from './time/session-budget.ts';

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  unknownReference,
  mentionDiffers,
  factNeverPrinted,
  unknownPart,
  groupCount,
  sharesSum,
  groupsTotal,
  shareCount,
  lunarDate,
  dueBeforeMeeting,
  sessionBudget,
  passedDate,
];

/** Runs every rule over one document; the caller sorts. */
export function runRules(context: RuleContext, list: readonly Rule[] = rules): Finding[] {
  return list.flatMap((rule) =>
    [...rule.check(context)].map((problem) => ({ ...problem, ...identityOf(rule, problem.severity) })),
  );
}

const identityOf = ({ code, slug, severity, basis }: Rule, own: Finding['severity'] | undefined) => ({
  code,
  slug,
  severity: own ?? severity,
  basis,
});
