import type { PlanDocument } from '../model/document.ts';
import type { Case, Meeting } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';

/** What is settled for a meeting, or for one case of it. */
export interface MeetingFacts {
  readonly facts: Meeting | Case;
  readonly path: NodePath;
  /** Of a case: the meeting, whose facts hold where the case has none of its own. */
  readonly around: MeetingFacts | undefined;
}

/** Every meeting in file order, its cases after it. */
export function meetingFacts({ plan }: PlanDocument): MeetingFacts[] {
  return (plan.meetings ?? []).flatMap((meeting, index) => {
    const own: MeetingFacts = { facts: meeting, path: ['meetings', index], around: undefined };
    return [own, ...casesOf(own, meeting)];
  });
}

const casesOf = (around: MeetingFacts, { cases = [] }: Meeting): MeetingFacts[] =>
  cases.map((facts, index) => ({ facts, path: [...around.path, 'cases', index], around }));

/** The fact that holds there, and where it is stated: of the case itself, else of its meeting. */
export function settled<Key extends keyof Meeting & keyof Case>(
  { facts, path, around }: MeetingFacts,
  key: Key,
): { readonly value: NonNullable<(Meeting | Case)[Key]>; readonly path: NodePath } | undefined {
  const value = facts[key];
  if (value !== undefined && value !== null) return { value, path: [...path, key] };
  return around && settled(around, key);
}
