import type { PlanDocument } from '../model/document.ts';
import type { Meeting } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';
import { type AllocationTable, allocationTable } from '../model/plan/allocation.ts';
import { nodeAt } from '../model/plan/read.ts';
import { ownMeeting, walkIds } from '../model/references/scope.ts';

/** The allocations of the plan in file order. */
export const allocations = (document: PlanDocument): AllocationTable[] =>
  (document.plan.allocation ?? []).flatMap(
    (_allocation, index) => allocationTable(document, ['allocation', index]) ?? [],
  );

export interface PlacedMeeting {
  readonly meeting: Meeting;
  readonly path: NodePath;
}

/** The meeting whose delegates are allocated: the one named, else the plan's own. */
export function meetingOf({ raw, plan }: PlanDocument, { allocation }: AllocationTable): PlacedMeeting | undefined {
  const path = allocation.of === undefined ? ownMeeting(raw) : walkIds(raw, ['meetings'], [allocation.of]);
  const meeting = path && (nodeAt(plan, path) as Meeting | undefined);
  return meeting && { meeting, path };
}
