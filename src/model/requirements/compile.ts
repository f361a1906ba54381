import type { Pilot, Submission } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { pathKey } from '../plan/read.ts';
import { ofAllocations } from './compile-allocations.ts';
import { ofMeeting } from './compile-meeting.ts';
import type { PlanFacts } from './facts.ts';
import { guardOf, nameAt, namesAt, type Source, settled } from './settled.ts';
import type { Settled, Stipulation } from './stipulation.ts';

/** Everything a plan settles for itself and for those below, in the order of its parts. Pure. */
export function stipulationsOf(facts: PlanFacts): Stipulation[] {
  const { meetings = [], pilots = [], submissions = [] } = facts.plan;
  return [
    ...meetings.flatMap((meeting, index) => ofMeeting(facts, meeting, ['meetings', index])),
    ...pilots.flatMap((pilot, index) => ofPilot(facts, pilot, ['pilots', index])),
    ...submissions.flatMap((submission, index) => ofSubmission(facts, submission, ['submissions', index])),
    ...ofAllocations(facts),
    ...ofItself(facts),
  ];
}

/** The day of the plan is its answer to a deadline for plans. */
function ofItself(facts: PlanFacts): Stipulation[] {
  const { issuedDate } = facts.card;
  const source: Source = { facts, part: 'document', guards: [], own: true, special: false };
  const when: Settled | undefined = issuedDate && { kind: 'time', subject: 'plan', value: issuedDate };
  return when ? [settled(source, when, ['document', 'issuedDate'])] : [];
}

/** How many units are picked to meet before the others; and for those picked by name, until when. */
function ofPilot(facts: PlanFacts, pilot: Pilot, path: NodePath): Stipulation[] {
  const { id: part, count, picks = [], finished, duration, approver } = pilot;
  const choosing: Source = { facts, part, guards: guardOf(pilot.for), own: pilot.for === undefined, special: false };
  const named = picks.map(({ unit }, index) => nameAt(facts, [...path, 'picks', index, 'unit'], unit));
  const picked: Source = { ...choosing, meeting: pilot.level, guards: [{ named }], own: false, special: true };
  const forPicked =
    named.length === 0
      ? []
      : [
          ...(finished
            ? [settled(picked, { kind: 'time', subject: 'finished', value: finished }, [...path, 'finished'])]
            : []),
          ...(duration
            ? [settled(picked, { kind: 'amount', subject: 'duration', value: duration }, [...path, 'duration'])]
            : []),
          ...(approver === undefined
            ? []
            : [
                settled(
                  picked,
                  { kind: 'approval', subject: 'approvedBy', value: nameAt(facts, [...path, 'approver'], approver) },
                  [...path, 'approver'],
                ),
              ]),
        ];
  const counted = count
    ? [settled(choosing, { kind: 'amount', subject: 'pilots', value: count }, [...path, 'count'])]
    : [];
  return [...counted, ...forPicked];
}

/** What units hand in, and by when. */
function ofSubmission(facts: PlanFacts, submission: Submission, path: NodePath): Stipulation[] {
  const { papers, due } = submission;
  const part = submission.id ?? pathKey(path);
  const source: Source = {
    facts,
    part,
    guards: guardOf(submission.for),
    own: submission.for === undefined,
    special: false,
  };
  const kinds = papers.map(({ kind }) => kind);
  const handedIn = (['plan', 'roster'] as const).flatMap((subject) =>
    due && kinds.includes(subject) ? [settled(source, { kind: 'time', subject, value: due }, [...path, 'due'])] : [],
  );
  const columns = papers.flatMap(({ columns: asked }, index) => {
    const at = [...path, 'papers', index, 'columns'];
    return asked === undefined
      ? []
      : [settled(source, { kind: 'parts', subject: 'columns', value: namesAt(facts, at, asked) }, at)];
  });
  return [...handedIn, ...columns];
}
