import type { Duration } from '../expressions/duration.ts';
import type { Quantity } from '../expressions/quantity.ts';
import type { Share } from '../expressions/share.ts';
import type { Time } from '../expressions/time.ts';
import type { For } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import type { Say } from '../say.ts';

/** Whom a stipulation is for: every condition must hold. The words of `for` are no condition. */
export interface Guard extends For {
  readonly staff?: Quantity;
  /** Units named elsewhere in the plan: the pilots of a level, the row of an allocation. */
  readonly named?: readonly string[];
}

/** A group of delegates by what two plans may both call it. */
export interface GroupName {
  readonly id: string;
  /** As printed, its references followed. */
  readonly name: string;
  /** The id of its axis; undefined for the single axis. */
  readonly axis?: string;
  /** What its share is of: a count of the meeting, or the group it is part of; undefined where the words name neither. */
  readonly base: CountSubject | GroupName | undefined;
}

/** Counts of a meeting, each a number of its own. */
export const countSubjects = ['total', 'summoned', 'official', 'guests', 'attending', 'honoured', 'reserves'] as const;
export type CountSubject = (typeof countSubjects)[number];

/**
 * What is settled, by the ten kinds of design.md 3. The same shape serves both sides: what a superior demands of the
 * units below, and what a unit settles for its own meeting; the two are compared where `subject` is the same.
 */
export type Settled =
  /** `parts` are those a total was added up from, as written. */
  | {
      readonly kind: 'amount';
      readonly subject: AmountSubject;
      readonly value: Quantity;
      readonly parts?: readonly string[];
    }
  | { readonly kind: 'amount'; readonly subject: 'duration'; readonly value: Duration }
  | { readonly kind: 'amount'; readonly subject: 'share'; readonly value: Share; readonly group: GroupName }
  | { readonly kind: 'amount'; readonly subject: 'groupCount'; readonly value: Quantity; readonly group: GroupName }
  /** The groups of one axis leave nobody out. */
  | { readonly kind: 'sum'; readonly subject: 'groups'; readonly value: readonly GroupName[]; readonly axis?: string }
  | { readonly kind: 'time'; readonly subject: TimeSubject; readonly value: Time }
  | { readonly kind: 'oneOf'; readonly subject: ChoiceSubject; readonly value: readonly string[] }
  | { readonly kind: 'parts'; readonly subject: PartsSubject; readonly value: readonly string[] }
  /** `to` is what the meeting they are sent to may be called. */
  | {
      readonly kind: 'allocation';
      readonly subject: 'allocation';
      readonly value: Quantity;
      readonly to?: readonly string[];
    }
  | { readonly kind: 'coverage'; readonly subject: 'mustInclude' | 'priority'; readonly value: readonly string[] }
  | { readonly kind: 'unique'; readonly subject: 'oneList'; readonly value: string }
  | { readonly kind: 'approval'; readonly subject: 'decidedBy' | 'proposedBy' | 'approvedBy'; readonly value: string }
  /** The unit holds a meeting at all. */
  | { readonly kind: 'holds'; readonly subject: 'meeting'; readonly value: string };

/** `pilots` is how many units are picked to meet first; `budget` a sum of money. */
type AmountSubject = CountSubject | 'presidium' | 'budget' | 'pilots';
/** When the meeting is over or takes place; when the plan, the roster is handed in. */
type TimeSubject = 'finished' | 'held' | 'plan' | 'roster';
type ChoiceSubject = 'form' | 'attendance' | 'reviewed' | 'coming';
type PartsSubject = 'agenda' | 'columns';

/** One thing a plan settles, where it says so and for whom. */
export type Stipulation = Settled & {
  /** Of the fact. */
  readonly path: NodePath;
  /** The clause that prints it; undefined where it is printed nowhere, so that it binds nobody. */
  readonly clause: Say | undefined;
  /** All must hold; none for the plan's own. */
  readonly guards: readonly Guard[];
  /** The id of the meeting, pilot or submission it belongs to. */
  readonly part: string;
  /** The id of the meeting it is about; undefined for what is about none, or about one that is not named. */
  readonly meeting?: string;
  /** Of a case: it stands instead of what the meeting says of the same subject. */
  readonly special: boolean;
  /** Below `for` some unit is meant; own stipulations bind the plan's own unit. */
  readonly own: boolean;
};
