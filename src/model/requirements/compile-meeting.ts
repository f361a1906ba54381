import type { Case, Meeting } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { ofGroups } from './compile-groups.ts';
import { totalOfParts } from './compile-total.ts';
import type { PlanFacts } from './facts.ts';
import { guardOf, nameAt, namesAt, type Source, settled } from './settled.ts';
import { countSubjects, type Guard, type Settled, type Stipulation } from './stipulation.ts';

type Collected = (what: Settled | undefined, ...steps: NodePath) => Stipulation[];

/** What a plan settles for one meeting, its cases after it; a case stands instead of the meeting where both speak. */
export function ofMeeting(facts: PlanFacts, meeting: Meeting, path: NodePath): Stipulation[] {
  const own = meeting.for === undefined;
  const { id } = meeting;
  const source: Source = { facts, part: id, meeting: id, guards: guardOf(meeting.for), own, special: false };
  const cases = (meeting.cases ?? []).flatMap((each, index) => ofCase(source, each, [...path, 'cases', index]));
  return [
    ...holding(source, meeting, path),
    ...common(source, meeting, path),
    ...apart(source, meeting, path),
    ...cases,
  ];
}

function ofCase(source: Source, each: Case, path: NodePath): Stipulation[] {
  const staff: readonly Guard[] = each.staff ? [{ staff: each.staff }] : [];
  const guards = [...source.guards, ...guardOf(each.for), ...staff];
  return common({ ...source, guards, special: true }, each, path);
}

/** That the units meet at all is settled by the clause that speaks of their meeting. */
function holding(source: Source, meeting: Meeting, path: NodePath): Stipulation[] {
  if (source.own) return [];
  const name = meeting.for?.name ?? meeting.name ?? meeting.id;
  const value = nameAt(source.facts, [...path, 'for', 'name'], name);
  const held = settled(source, { kind: 'holds', subject: 'meeting', value }, path);
  return [held.clause ? held : { ...held, clause: clauseOfAny(source.facts, path) }];
}

/** The first clause that prints anything of the part. */
function clauseOfAny({ clauses }: PlanFacts, path: NodePath) {
  const own = `${path.join('/')}/`;
  for (const [key, clause] of clauses) if (key.startsWith(own)) return clause;
  return undefined;
}

const collector =
  (source: Source, path: NodePath): Collected =>
  (what, ...steps) =>
    what ? [settled(source, what, [...path, ...steps])] : [];

/** What a meeting and a case of it may both settle. */
function common(source: Source, whole: Meeting | Case, path: NodePath): Stipulation[] {
  const add = collector(source, path);
  const { duration, finished, held, attendance, decidedBy, proposedBy, approvedBy, mustInclude, priority } = whole;
  const { facts } = source;
  const names = (key: 'mustInclude' | 'priority', list: readonly string[] | string | undefined) =>
    list === undefined ? [] : add({ kind: 'coverage', subject: key, value: namesAt(facts, [...path, key], list) }, key);
  const approval = (subject: 'decidedBy' | 'proposedBy' | 'approvedBy', name: string | undefined) =>
    name === undefined
      ? []
      : add({ kind: 'approval', subject, value: nameAt(facts, [...path, subject], name) }, subject);
  return [
    ...counts(whole, add),
    ...totalOfParts(source, whole, path),
    ...add(duration && { kind: 'amount', subject: 'duration', value: duration }, 'duration'),
    ...add(finished && { kind: 'time', subject: 'finished', value: finished }, 'finished'),
    ...add(held && { kind: 'time', subject: 'held', value: held }, 'held'),
    ...choice(source, whole, path),
    ...(attendance === undefined
      ? []
      : add(
          { kind: 'oneOf', subject: 'attendance', value: [nameAt(facts, [...path, 'attendance'], attendance)] },
          'attendance',
        )),
    ...ofGroups(source, { groups: whole.groups, path: [...path, 'groups'], isOpen: false }),
    ...names('mustInclude', mustInclude),
    ...names('priority', priority),
    ...approval('decidedBy', decidedBy),
    ...approval('proposedBy', proposedBy),
    ...approval('approvedBy', approvedBy),
  ];
}

const counts = (whole: Meeting | Case, add: Collected): Stipulation[] =>
  countSubjects.flatMap((subject) => {
    const value = (whole as Meeting)[subject];
    return add(value && { kind: 'amount', subject, value }, subject);
  });

/** One form, or the forms a unit may choose from. */
function choice({ facts, ...source }: Source, whole: Meeting | Case, path: NodePath): Stipulation[] {
  const add = collector({ facts, ...source }, path);
  const form = 'form' in whole ? whole.form : undefined;
  if (form !== undefined)
    return add({ kind: 'oneOf', subject: 'form', value: [nameAt(facts, [...path, 'form'], form)] }, 'form');
  if (whole.forms === undefined) return [];
  return add({ kind: 'oneOf', subject: 'form', value: namesAt(facts, [...path, 'forms'], whole.forms) }, 'forms');
}

/** What only a meeting settles, by itself or by the plan as a whole. */
function apart(source: Source, meeting: Meeting, path: NodePath): Stipulation[] {
  const add = collector(source, path);
  const { plan, names } = source.facts;
  const { period, presidium, agenda, funding, oneList, axes = [] } = meeting;
  const inPlan = (key: 'period' | 'presidium' | 'agenda', part: unknown): NodePath => (part ? [...path, key] : [key]);
  const years = period ?? plan.period;
  // Who presides at the plan's own meeting is no demand on those below.
  const chair = presidium ?? (source.own ? plan.presidium : undefined);
  const items = itemsOf(source, agenda ?? agendaOfPlan(source), inPlan('agenda', agenda));
  const year = (subject: 'reviewed' | 'coming') => {
    const value = years?.[subject];
    const at = [...inPlan('period', period), subject];
    return value ? [settled(source, { kind: 'oneOf', subject, value: [`${value.from} - ${value.to}`] }, at)] : [];
  };
  return [
    ...axes.flatMap((axis, index) =>
      ofGroups(source, {
        groups: axis.groups,
        path: [...path, 'axes', index, 'groups'],
        id: axis.id,
        of: axis.of,
        isOpen: axis.rest !== undefined || axis.overlapping === true,
      }),
    ),
    ...(chair?.count
      ? [
          settled(source, { kind: 'amount', subject: 'presidium', value: chair.count }, [
            ...inPlan('presidium', presidium),
            'count',
          ]),
        ]
      : []),
    ...add(funding?.limit && { kind: 'amount', subject: 'budget', value: funding.limit }, 'funding', 'limit'),
    ...year('reviewed'),
    ...year('coming'),
    ...items,
    ...delegation(meeting, add, source, path),
    ...(oneList === undefined
      ? []
      : add(
          { kind: 'unique', subject: 'oneList', value: names.get([...path, 'oneList'].join('/')) ?? oneList },
          'oneList',
        )),
  ];
}

/** An agenda of the whole plan is that of its own meeting; only where that one has another is it for those below. */
function agendaOfPlan({ facts: { plan }, own }: Source): Meeting['agenda'] {
  const isTaken = plan.meetings?.some((meeting) => meeting.for === undefined && meeting.agenda === undefined);
  return own || !isTaken ? plan.agenda : undefined;
}

/** How many a meeting sends to the one above. */
function delegation({ elects }: Meeting, add: Collected, { facts }: Source, path: NodePath): Stipulation[] {
  if (!elects) return [];
  const to = elects.to === undefined ? undefined : nameAt(facts, [...path, 'elects', 'to'], elects.to);
  const sent: Settled = {
    kind: 'allocation',
    subject: 'allocation',
    value: elects.count,
    ...(to !== undefined && { to: [to] }),
  };
  const { reserves: value } = elects;
  return [
    ...add(sent, 'elects', 'count'),
    ...add(value && { kind: 'amount', subject: 'reserves', value }, 'elects', 'reserves'),
  ];
}

/** The items of an agenda in order; one that units may change in their own way demands none. */
function itemsOf(source: Source, agenda: Meeting['agenda'], path: NodePath): Stipulation[] {
  if (!agenda || !Array.isArray(agenda.items) || (agenda.deviation !== undefined && !source.own)) return [];
  const value = agenda.items.flatMap((item, index) => {
    const text =
      typeof item === 'string'
        ? (source.facts.names.get([...path, 'items', index].join('/')) ?? item)
        : source.facts.names.get([...path, 'items', index, 'text'].join('/'));
    return text === undefined ? [] : [text];
  });
  return value.length === 0 ? [] : [settled(source, { kind: 'parts', subject: 'agenda', value }, path)];
}
