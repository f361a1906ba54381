import type { NodePath } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import type { PlanCard, Repository } from '../../model/repository.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { type CitedPlan, citedPlans, ownCard, plansCitedBy } from '../cited-plans.ts';
import type { RuleContext } from '../rule.ts';
import { type Circle, type Citing, circlesOf } from './citing-circles.ts';

/** A plan above another one, and how far. */
export interface Superior {
  readonly facts: PlanFacts;
  /** 1 for one that the plan itself cites. */
  readonly distance: number;
}

/** What stands above a plan. */
export interface Chain {
  /** The nearest first, each once. */
  readonly superiors: readonly Superior[];
  /** The plan's own citation that makes it stand above itself; what it cites is not followed. */
  readonly circle?: Circle;
}

const known = new WeakMap<RuleContext['document'], { readonly around: Repository; readonly chain: Chain }>();

/** The plans above one, through citations marked `superior`; what is replaced or cancelled binds nobody. Made once a plan. */
export function chainOf(context: RuleContext): Chain {
  const { document, repository } = context;
  const before = known.get(document);
  if (before?.around === repository) return before.chain;
  const chain = chainAbove(context);
  known.set(document, { around: repository, chain });
  return chain;
}

const chainAbove = (context: RuleContext): Chain => {
  const own = ownCard(context);
  return own ? chainFrom(own, marked(citedPlans(context)), context.repository) : { superiors: [] };
};

/** The plans above one of which only the facts are at hand. */
export const superiorsOf = (facts: PlanFacts, repository: Repository): readonly Superior[] =>
  chainFrom(facts.card, above(facts, repository), repository).superiors;

function chainFrom(own: PlanCard, cited: readonly CitedPlan[], repository: Repository): Chain {
  const all = citingsAbove(own, cited, repository);
  const circles = circlesOf(all);
  const wrong = new Set(circles.map((circle) => circle.wrong));
  const right = all.filter((each) => !wrong.has(each));
  const circle = circles.find((each) => each.wrong.from.path === own.path);
  return { superiors: superiorsAmong(right, own, repository), ...(circle && { circle }) };
}

/** Every citation of a superior above a plan, each plan's once; what does not bind leads nowhere. */
function citingsAbove(own: PlanCard, cited: readonly CitedPlan[], repository: Repository): Citing[] {
  const citings = cited.map((each): Citing => ({ from: own, cited: each }));
  const seen = new Set([own.path]);
  for (const { cited: next } of citings) {
    const facts = repository.facts.get(next.card.path);
    if (seen.has(next.card.path) || !facts || !binds(next.card)) continue;
    seen.add(next.card.path);
    citings.push(...above(facts, repository).map((each) => ({ from: next.card, cited: each })));
  }
  return citings;
}

function superiorsAmong(all: readonly Citing[], own: PlanCard, { facts: known }: Repository): Superior[] {
  const found = new Map<string, Superior>();
  let level: ReadonlySet<string> = new Set([own.path]);
  for (let distance = 1; level.size > 0; distance += 1) {
    const next = new Set<string>();
    for (const { from, cited } of all) {
      const { card } = cited;
      const facts = known.get(card.path);
      if (!level.has(from.path) || found.has(card.path) || !facts || !binds(card)) continue;
      found.set(card.path, { facts, distance });
      next.add(card.path);
    }
    level = next;
  }
  return [...found.values()];
}

const binds = ({ status }: PlanCard): boolean => status !== 'replaced' && status !== 'cancelled';

const marked = (cited: readonly CitedPlan[]): CitedPlan[] => cited.filter(({ citation }) => citation.superior === true);

const aboveKnown = new WeakMap<PlanFacts, readonly CitedPlan[]>();

function above(facts: PlanFacts, repository: Repository): readonly CitedPlan[] {
  const before = aboveKnown.get(facts);
  if (before) return before;
  const textAt = (path: NodePath): string | undefined => facts.names.get(pathKey(path));
  const citing = { own: facts.card, citations: facts.plan.citations ?? [], textAt, norm: facts.norm };
  const cited = marked(plansCitedBy(citing, repository));
  aboveKnown.set(facts, cited);
  return cited;
}
