import type { PlanDocument } from '../model/document.ts';
import type { Assignment, Item, Meeting, Submission } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';

/** Anything with facts of a task: an assignment, an item of one, a submission. */
export interface PlacedTask {
  readonly task: Assignment | Submission | Extract<Item, object>;
  readonly path: NodePath;
}

/** Every task of the plan in file order, items inside assignments included. */
export function tasksOf({ plan }: PlanDocument): PlacedTask[] {
  const submissions = (plan.submissions ?? []).map((task, index) => ({ task, path: ['submissions', index] }));
  const assignments = (plan.assignments ?? []).flatMap((task, index) => {
    const path = ['assignments', index];
    return [{ task, path }, ...itemTasks(task.items, [...path, 'items'])];
  });
  return [...submissions, ...assignments];
}

function itemTasks(items: Assignment['items'], path: NodePath): PlacedTask[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((task, index) => (typeof task === 'string' ? [] : [{ task, path: [...path, index] }]));
}

export interface PlacedMeeting {
  readonly meeting: Meeting;
  readonly path: NodePath;
}

/** The unit's own meetings; those with `for` are other units'. */
export const ownMeetings = ({ plan }: PlanDocument): PlacedMeeting[] =>
  (plan.meetings ?? []).flatMap((meeting, index) => (meeting.for ? [] : [{ meeting, path: ['meetings', index] }]));

/** Where the standard outline speaks of the unit's meeting, without exactly one its sentences cannot print. */
export const lacksOwnMeeting = (document: PlanDocument): boolean =>
  !document.plan.body && document.outline.ownMeeting === true && ownMeetings(document).length !== 1;
