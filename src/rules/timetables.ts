import type { PlanDocument } from '../model/document.ts';
import { compareDates } from '../model/expressions/civil-date.ts';
import { singleDay } from '../model/expressions/time-value.ts';
import type { Meeting } from '../model/generated/plan.ts';
import { printedTexts } from '../model/printed-text.ts';
import { itemsOf, type PlacedItem, type Slot, sessionSets, slotOfItem, slotOfSession } from './sessions.ts';
import { ownMeetings } from './tasks.ts';

/** Two entries of one timetable that stand one after the other. */
export interface Neighbours {
  readonly first: Slot;
  readonly next: Slot;
}

/** Neighbours on one day, or on days both known: sessions of one meeting, items of one session or agenda. */
export function neighbours(document: PlanDocument): Neighbours[] {
  const give = document.norm.tolerances.aboutQuantity / 100;
  const textAt = printedTexts(document);
  // The words of an item may stand in a table of the body: then its id, or its hour, names it.
  const named = ({ item, path }: PlacedItem): string =>
    textAt([...path, 'text']) ?? item.id ?? item.start?.written ?? '';
  const sets = sessionSets(document);
  const ofSessions = sets.map(({ sessions }) => sessions.map((session) => slotOfSession(session, give)));
  const { plan } = document;
  const sessions = sets
    .flatMap((set) => set.sessions)
    .map(({ session, path }) => ({ of: session, list: session, path }));
  const [own] = ownMeetings(document);
  const agendas = (plan.meetings ?? []).map((meeting, index) => ({
    of: meeting,
    list: meeting.agenda,
    path: ['meetings', index, 'agenda'],
  }));
  const ofItems = [...sessions, { of: own?.meeting, list: plan.agenda, path: ['agenda'] }, ...agendas]
    .filter(({ of }) => isOneDay(of))
    .map(({ list, path }) => itemsOf(list?.items, path).map((item) => slotOfItem(item, named(item), give)));
  return [...ofSessions, ...ofItems].flatMap(pairs);
}

/** Two half days at most: the hours of one list over several days begin again each morning. */
function isOneDay(of: Pick<Meeting, 'held' | 'duration'> | undefined): boolean {
  const isShort = !of?.duration || of.duration.unit === 'minute' || of.duration.high <= 2;
  return isShort && (!of?.held || singleDay(of.held.window) !== undefined);
}

/** Each timed entry with the timed one before it; entries without a time are passed over. */
function pairs(slots: readonly Slot[]): Neighbours[] {
  const timed = slots.filter(({ start, day }) => start !== undefined || day !== undefined);
  return timed.slice(1).flatMap((next, index) => {
    const first = timed[index];
    return first && (first.day === undefined) === (next.day === undefined) ? [{ first, next }] : [];
  });
}

/** Days first; negative where `next` comes before `first`. Undefined where the hours of one day are not known. */
export function distance({ first, next }: Neighbours): number | undefined {
  const days = first.day && next.day ? compareDates(next.day, first.day) : 0;
  if (days !== 0) return days;
  return first.start === undefined || next.start === undefined ? undefined : next.start - first.start;
}
