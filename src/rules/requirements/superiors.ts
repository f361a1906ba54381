import type { NodePath } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import type { PlanCard, Repository } from '../../model/repository.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import { type CitedPlan, citedPlans, ownCard, plansCitedBy } from '../cited-plans.ts';
import type { RuleContext } from '../rule.ts';

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
  /** The plan's own citation that leads back to itself, and the plans on the way. */
  readonly circle?: { readonly path: NodePath; readonly way: readonly PlanCard[] };
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

interface Step {
  readonly cited: CitedPlan;
  /** From the plan's own citation on. */
  readonly way: readonly CitedPlan[];
}

const chainAbove = (context: RuleContext): Chain =>
  chainFrom(ownCard(context)?.path, marked(citedPlans(context)), context.repository);

/** The plans above one of which only the facts are at hand. */
export const superiorsOf = (facts: PlanFacts, repository: Repository): readonly Superior[] =>
  chainFrom(facts.card.path, above(facts, repository), repository).superiors;

function chainFrom(own: string | undefined, cited: readonly CitedPlan[], repository: Repository): Chain {
  const found = new Map<string, Superior>();
  let circle: Chain['circle'];
  let level = cited.map((each): Step => ({ cited: each, way: [each] }));
  for (let distance = 1; level.length > 0; distance += 1) {
    const next: Step[] = [];
    for (const { cited: here, way } of level) {
      const { card } = here;
      const [first] = way;
      if (card.path === own && first) circle ??= { path: first.path, way: way.map((step) => step.card) };
      const facts = repository.facts.get(card.path);
      if (found.has(card.path) || card.path === own || !facts || !binds(card)) continue;
      found.set(card.path, { facts, distance });
      next.push(...above(facts, repository).map((step) => ({ cited: step, way: [...way, step] })));
    }
    level = next;
  }
  return { superiors: [...found.values()], ...(circle && { circle }) };
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
