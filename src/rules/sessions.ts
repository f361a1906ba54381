import type { PlanDocument } from '../model/document.ts';
import type { CivilDate } from '../model/expressions/civil-date.ts';
import { minutesOf } from '../model/expressions/clock.ts';
import type { Duration } from '../model/expressions/duration.ts';
import type { TimeOfDay } from '../model/expressions/time-of-day.ts';
import { singleDay } from '../model/expressions/time-value.ts';
import type { Item, Session } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';
import { ownMeetings, type PlacedMeeting } from './tasks.ts';

export interface PlacedSession {
  readonly session: Session;
  readonly path: NodePath;
}

/** The sessions of one meeting in file order, stated by the meeting or by an agenda. */
export interface SessionSet {
  readonly sessions: readonly PlacedSession[];
  /** The list itself. */
  readonly path: NodePath;
  /** Whose sessions they are, where that is certain. */
  readonly meeting: PlacedMeeting | undefined;
}

/** Every list of sessions of the plan. */
export function sessionSets(document: PlanDocument): SessionSet[] {
  const { plan } = document;
  const own = ownMeetings(document);
  const sets = (plan.meetings ?? []).flatMap((meeting, index) => {
    const path = ['meetings', index];
    return [
      setOf(meeting.sessions, [...path, 'sessions'], { meeting, path }),
      setOf(meeting.agenda?.sessions, [...path, 'agenda', 'sessions'], { meeting, path }),
    ];
  });
  const common = setOf(plan.agenda?.sessions, ['agenda', 'sessions'], own.length === 1 ? own[0] : undefined);
  return [...sets, common].filter(({ sessions }) => sessions.length > 0);
}

const setOf = (
  sessions: readonly Session[] | undefined,
  path: NodePath,
  meeting: PlacedMeeting | undefined,
): SessionSet => ({
  sessions: (sessions ?? []).map((session, index) => ({ session, path: [...path, index] })),
  path,
  meeting,
});

export interface PlacedItem {
  readonly item: Extract<Item, object>;
  readonly path: NodePath;
}

/** The items of a session or agenda that are more than words. */
export const itemsOf = (items: Session['items'], path: NodePath): PlacedItem[] =>
  Array.isArray(items)
    ? items.flatMap((item, index) => (typeof item === 'string' ? [] : [{ item, path: [...path, 'items', index] }]))
    : [];

/** Something with a place in the timetable. Minutes since midnight. */
export interface Slot {
  readonly path: NodePath;
  readonly name: string;
  readonly day: CivilDate | undefined;
  readonly start: number | undefined;
  /** The earliest it can be over, where that is known. */
  readonly end: number | undefined;
  /** What says when: for the other end of a finding. */
  readonly written: string;
  readonly venue: string | undefined;
}

export function slotOfSession({ session, path }: PlacedSession, give: number): Slot {
  const { held, start, duration, name, venue } = session;
  const clock = start ?? held?.clock;
  const written = [start?.written, held?.written].flatMap((words) => words ?? []).join(' ');
  return { path, name, day: held && singleDay(held.window), venue, written, ...spanOf(clock, duration, give) };
}

export function slotOfItem({ item, path }: PlacedItem, name: string, give: number): Slot {
  const { start, duration } = item;
  const written = start?.written ?? '';
  return { path, name, day: undefined, venue: undefined, written, ...spanOf(start, duration, give) };
}

/** A session of half a day has no certain minutes; `about` lengths may be shorter by `give`, a share of them. */
function spanOf(
  clock: Partial<Pick<TimeOfDay, 'start' | 'end'>> | undefined,
  duration: Duration | undefined,
  give: number,
): Pick<Slot, 'start' | 'end'> {
  const start = clock?.start && minutesOf(clock.start);
  if (clock?.end) return { start, end: minutesOf(clock.end) };
  if (start === undefined || duration?.unit !== 'minute') return { start, end: undefined };
  return { start, end: start + Math.floor(duration.low * (duration.about ? 1 - give : 1)) };
}

/** `7h30` of minutes since midnight. */
export const clockWords = (minutes: number): string =>
  `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`;
