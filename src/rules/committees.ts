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
}

/** Every committee with all its people in file order. */
export function committeesOf({ plan }: PlanDocument): PlacedCommittee[] {
  return (plan.committees ?? []).map((committee, index) => {
    const path = ['committees', index];
    const { head, deputies = [], members = [] } = committee;
    const seats: Seat[] = [
      ...(head ? [{ person: head, path: [...path, 'head'], place: 'head' as const }] : []),
      ...deputies.map((person, at) => ({ person, path: [...path, 'deputies', at], place: 'deputies' as const })),
      ...members.map((person, at) => ({ person, path: [...path, 'members', at], place: 'members' as const })),
    ];
    return { committee, path, seats };
  });
}
