import type { Finding } from '../model/finding.ts';
import type { Rule, RuleContext } from './rule.ts';
import { lunarDate } from './time/lunar-date.ts';

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [lunarDate];

/** Runs every rule over one document; the caller sorts. */
export function runRules(context: RuleContext, list: readonly Rule[] = rules): Finding[] {
  return list.flatMap((rule) => [...rule.check(context)].map((problem) => ({ ...problem, ...identityOf(rule, problem.severity) })));
}

const identityOf = ({ code, slug, severity, basis }: Rule, own: Finding['severity'] | undefined) => ({
  code,
  slug,
  severity: own ?? severity,
  basis,
});
