import type { PlanDocument } from '../model/document.ts';
import { type CivilDate, compareDates } from '../model/expressions/civil-date.ts';
import type { Time } from '../model/expressions/time.ts';
import type { Case, Meeting } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';

/** The conferences of one level: the unit's own, or those of the units a meeting is for. */
export interface Level {
  readonly meeting: Meeting;
  readonly path: NodePath;
  /** When all of them are over, where the plan says so. */
  readonly over: Dated | undefined;
}

export interface Dated {
  readonly time: Time;
  readonly path: NodePath;
  readonly lastDay: CivilDate;
}

export const levelsOf = ({ plan }: PlanDocument): Level[] =>
  (plan.meetings ?? []).map((meeting, index) => {
    const path = ['meetings', index];
    return { meeting, path, over: allOver(meeting, path) };
  });

/** Cases may end later than the rest; those of a meeting without a day of its own say when all are over only together. */
function allOver(meeting: Meeting, path: NodePath): Dated | undefined {
  const own = overAt(meeting, path);
  const cases = (meeting.cases ?? []).map((one, index) => overAt(one, [...path, 'cases', index]));
  if (!own && cases.includes(undefined)) return undefined;
  return [own, ...cases].reduce(
    (latest, next) => (next && (!latest || isLater(next, latest)) ? next : latest),
    undefined,
  );
}

const overAt = ({ finished, held }: Meeting | Case, path: NodePath): Dated | undefined =>
  dated(finished, [...path, 'finished']) ?? dated(held, [...path, 'held']);

/** The last day a time allows; none for a time counted from an event, or without an end. */
export function dated(time: Time | undefined, path: NodePath): Dated | undefined {
  const lastDay = time?.offset ? undefined : time?.window.to;
  return time && lastDay ? { time, path, lastDay } : undefined;
}

export const isLater = (a: Dated, b: Dated): boolean => compareDates(a.lastDay, b.lastDay) > 0;
export const isSooner = (a: Dated, b: Dated): boolean => isLater(b, a);

/** As messages call it: the name printed, else its own. */
export const levelName = ({ meeting }: Level, nameAt: (path: NodePath) => string | undefined, path: NodePath): string =>
  nameAt([...path, 'for', 'name']) ?? nameAt([...path, 'name']) ?? meeting.form ?? meeting.id;
