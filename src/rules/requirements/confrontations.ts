import { issuedDateOf } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { time } from '../../model/expressions/time.ts';
import type { Window } from '../../model/expressions/time-value.ts';
import { printedTexts } from '../../model/printed-text.ts';
import type { Repository } from '../../model/repository.ts';
import { type PlanFacts, planFactsOf } from '../../model/requirements/facts.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { ownCard } from '../cited-plans.ts';
import type { RuleContext } from '../rule.ts';
import { type Answering, compare } from './compare.ts';
import { answersOf } from './demand-answers.ts';
import { type Demand, demandsOn, settledIn } from './demands.ts';
import type { Verdict } from './interval.ts';
import { allocationsMeant } from './sent-to.ts';
import { chainOf, type Superior } from './superiors.ts';
import { type FoundUnit, type UnitsThen, unitNamed } from './unit-tree.ts';

/** A demand that a plan's own words break, or may break. */
export interface Confrontation {
  readonly demand: Demand;
  readonly own: Stipulation;
  readonly verdict: Exclude<Verdict, 'yes'>;
}

/** A plan before everything above it demands of its unit. */
export interface Confronted {
  readonly superiors: readonly Superior[];
  readonly facts: PlanFacts;
  /** What the plan settles for its own unit. */
  readonly settled: readonly Stipulation[];
  readonly unit: FoundUnit;
  readonly then: UnitsThen;
  readonly binding: readonly Demand[];
  /** The register does not say enough of the unit. */
  readonly undecided: readonly Demand[];
  readonly broken: readonly Confrontation[];
  /** The plan says nothing of it. */
  readonly unsaid: readonly Demand[];
  /** Of several meetings it is not known which one is asked for; one demand of each such meeting. */
  readonly unclear: readonly Demand[];
  /** What of `settled` may answer a demand: what is about the meeting it asks for, or about none. */
  readonly answering: (demand: Demand) => readonly Stipulation[];
}

const known = new WeakMap<PlanDocument, { readonly around: Repository; readonly confronted: Confronted | undefined }>();

/** Undefined where nothing stands above the plan. Made once a plan, for all rules. */
export function confront(context: RuleContext): Confronted | undefined {
  const { document, repository } = context;
  const before = known.get(document);
  if (before?.around === repository) return before.confronted;
  const { superiors } = chainOf(context);
  const confronted = superiors.length === 0 ? undefined : confrontWith(context, superiors);
  known.set(document, { around: repository, confronted });
  return confronted;
}

function confrontWith(context: RuleContext, superiors: readonly Superior[]): Confronted | undefined {
  const { document, repository } = context;
  const facts = factsOf(context);
  if (!facts) return undefined;
  const then = unitsOfDay(context);
  const textAt = printedTexts(document);
  const unit = unitNamed(then, textAt(['document', 'organName']) ?? '', textAt(['document', 'superiorOrganName']));
  const demands = unit.state === 'found' ? demandsOn(unit.unit, superiors, then) : { binding: [], undecided: [] };
  const settled = settledIn(facts).filter(({ own }) => own);
  const own = { facts, settled, norm: document.norm, areParts: false };
  const { answers, answering, unclear } = answersOf(demands.binding, own);
  const around: Answering = { settled, norm: document.norm, register: repository.register };
  const isMeant = allocationsMeant(demands.binding, around);
  const broken: Confrontation[] = [];
  const unsaid: Demand[] = [];
  for (const demand of demands.binding.filter((each) => isOfMeetings(each, demands.binding))) {
    const found = answers(demand);
    if (found?.length === 0) unsaid.push(demand);
    for (const answer of (found ?? []).filter((each) => isMeant(demand, each))) {
      const verdict = compare(demand.stipulation, answer, around);
      if (verdict === 'no' || verdict === 'perhaps') broken.push({ demand, own: answer, verdict });
    }
  }
  return { superiors, facts, settled, unit, then, ...demands, broken, unsaid, unclear, answering };
}

/** A plan that is asked for is the plan of a meeting: who asks for none means another one, of a year's work. */
const isOfMeetings = ({ stipulation, facts }: Demand, all: readonly Demand[]): boolean =>
  stipulation.subject !== 'plan' || all.some((other) => other.facts === facts && other.stipulation.kind === 'holds');

const ownFacts = new WeakMap<PlanDocument, PlanFacts>();

/** The facts of the judged plan itself; nothing for one that is in no repository. */
export function factsOf(context: RuleContext): PlanFacts | undefined {
  const before = ownFacts.get(context.document);
  const card = ownCard(context);
  if (before || !card) return before;
  const facts = planFactsOf(context.document, card);
  ownFacts.set(context.document, facts);
  return facts;
}

/** Units are judged as of the day of the document, else of the day of judgement. */
export function unitsOfDay({ document, repository, today }: RuleContext): UnitsThen {
  const { window }: { readonly window?: Window } = issuedDateOf(document) ?? {};
  const reading = time.read(today);
  const day = window ?? (reading.ok ? reading.value.window : {});
  return { register: repository.register, norm: document.norm, day };
}
