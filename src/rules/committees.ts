import type { PlanDocument } from '../model/document.ts';
import type { Person } from '../model/expressions/person.ts';
import type { Committee } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';

/** Somebody of a committee, and the place he is listed in. */
export interface Seat {
  readonly person: Person;
  readonly path: NodePath;
  readonly place: 'head' | 'deputies' | 'members';
}

export interface PlacedCommittee {
  readonly committee: Committee;
  readonly path: NodePath;
  readonly seats: readonly Seat[];
  /** Every person listed could be read; the others have no seat. */
  readonly isRead: boolean;
}

/** Every committee with all its people in file order. */
export function committeesOf({ plan, unread }: PlanDocument): PlacedCommittee[] {
  return (plan.committees ?? []).map((committee, index) => {
    const path = ['committees', index];
    const { head, deputies = [], members = [] } = committee;
    const seats: Seat[] = [
      ...(head ? [{ person: head, path: [...path, 'head'], place: 'head' as const }] : []),
      ...seatsIn(deputies, [...path, 'deputies'], 'deputies'),
      ...seatsIn(members, [...path, 'members'], 'members'),
    ];
    const isRead = !unread.some(
      ({ expression, path: [list, at] }) => expression === 'person' && list === 'committees' && at === index,
    );
    return { committee, path, seats, isRead };
  });
}

/** What cannot be read is a gap in the list. */
const seatsIn = (people: readonly (Person | undefined)[], path: NodePath, place: Seat['place']): Seat[] =>
  people.flatMap((person, at) => (person ? [{ person, path: [...path, at], place }] : []));
