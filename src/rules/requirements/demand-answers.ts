import type { Norm } from '../../model/norm.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { type Answers, answersIn } from './answers.ts';
import type { Demand } from './demands.ts';
import { type Meant, meetingKinds, meetingsMeant, ownMeetingKinds } from './meetings-meant.ts';

/** A plan that answers demands: what it settles for its own unit, or in its parts for those below. */
export interface AnsweringPlan {
  readonly facts: PlanFacts;
  readonly settled: readonly Stipulation[];
  readonly norm: Norm;
  /** They are parts for units below, not meetings each held by itself. */
  readonly areParts: boolean;
}

/** What answers each of some demands on one unit, meeting by meeting. */
export interface DemandAnswers {
  /** Undefined where the plan has no such meeting, or it is not known which one it is. */
  answers(demand: Demand): readonly Stipulation[] | undefined;
  /** All that is about the meeting asked for, or about none. */
  answering(demand: Demand): readonly Stipulation[];
  /** One demand of each meeting of which it is not known which one it is. */
  readonly unclear: readonly Demand[];
}

export function answersOf(demands: readonly Demand[], plan: AnsweringPlan): DemandAnswers {
  const meant = meantIn(demands, plan);
  const meetings = ({ facts, stipulation: { meeting } }: Demand): ReadonlySet<string> | undefined | 'any' =>
    meeting === undefined ? 'any' : meant.get(facts)?.get(meeting);
  const parts = new Map<string, Part>();
  const partOf = (demand: Demand): Part | undefined => {
    const asked = meetings(demand);
    if (asked === undefined || (asked !== 'any' && asked.size === 0)) return undefined;
    const key = asked === 'any' ? asked : ['', ...asked].join(' ');
    const part = parts.get(key) ?? partFor(asked, plan, demands);
    parts.set(key, part);
    return part;
  };
  return {
    answers: (demand) => partOf(demand)?.answers(demand.stipulation),
    answering: (demand) => partOf(demand)?.settled ?? [],
    unclear: [...firstOfEach(demands)].filter((demand) => meetings(demand) === undefined),
  };
}

/** What is settled of some meetings, and of none. */
interface Part {
  readonly settled: readonly Stipulation[];
  readonly answers: Answers;
}

function partFor(
  asked: ReadonlySet<string> | 'any',
  { settled, norm }: AnsweringPlan,
  demands: readonly Demand[],
): Part {
  const of = asked === 'any' ? settled : settled.filter(({ meeting }) => meeting === undefined || asked.has(meeting));
  return { settled: of, answers: answersIn(of, norm, demands) };
}

/** For each plan above by itself: two of them may ask for the same meeting. */
function meantIn(demands: readonly Demand[], { facts, settled, norm, areParts }: AnsweringPlan): Map<PlanFacts, Meant> {
  const own = areParts ? meetingKinds(settled) : ownMeetingKinds(settled, facts);
  const byPlan = new Map<PlanFacts, Stipulation[]>();
  for (const { facts: above, stipulation } of demands) {
    const all = byPlan.get(above) ?? [];
    byPlan.set(above, all);
    all.push(stipulation);
  }
  return new Map(
    [...byPlan].map(([above, all]) => [above, meetingsMeant({ asked: meetingKinds(all), own, norm, areParts })]),
  );
}

/** The first demand on each meeting of each plan. */
function* firstOfEach(demands: readonly Demand[]): Generator<Demand> {
  const told = new Map<PlanFacts, Set<string>>();
  for (const demand of demands) {
    const { facts, stipulation } = demand;
    const meetings = told.get(facts) ?? new Set();
    told.set(facts, meetings);
    if (stipulation.meeting === undefined || meetings.has(stipulation.meeting)) continue;
    meetings.add(stipulation.meeting);
    yield demand;
  }
}
