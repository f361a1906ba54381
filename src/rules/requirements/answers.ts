import type { Norm } from '../../model/norm.ts';
import { asSummoned } from '../../model/requirements/compile-groups.ts';
import {
  type CountSubject,
  countSubjects,
  type GroupName,
  type Stipulation,
} from '../../model/requirements/stipulation.ts';
import { exactCount } from '../groups.ts';
import { tellingWords } from './compare-words.ts';
import type { Demand } from './demands.ts';

/** What a plan settles of the same thing a superior demands: its answers. */
export type Answers = (demand: Stipulation) => readonly Stipulation[];

/** A stipulation about one group. */
export type OfGroup = Extract<Stipulation, { readonly group: GroupName }>;

/** A demand, and the plan that makes it. */
type Asked = Pick<Demand, 'stipulation' | 'facts'>;

/** Looks for answers among what a plan settles for itself, or for the units below it; `asked` is all that is demanded beside. */
export function answersIn(settled: readonly Stipulation[], norm: Norm, asked: readonly Asked[] = []): Answers {
  const bySubject = new Map<string, Stipulation[]>();
  for (const each of settled) {
    const subject = subjectOf(each, settled);
    const same = bySubject.get(subject) ?? [];
    bySubject.set(subject, same);
    same.push(each);
  }
  const named = (subject: string): readonly Stipulation[] => bySubject.get(subject) ?? [];
  return (demand) => {
    if (isOfGroup(demand)) return groupsFor(demand, [...named('share'), ...named('groupCount')], asked, norm);
    if (demand.kind === 'coverage') return covering(settled, demand.subject);
    const answers = named(subjectOf(demand, []));
    return demand.subject === 'finished' ? [...answers, ...named('held')] : answers;
  };
}

/** Those a plan must invite stand in its own list of them, or are groups of its delegates. */
function covering(settled: readonly Stipulation[], subject: 'mustInclude' | 'priority'): Stipulation[] {
  const lists = settled.filter(
    (each) => each.kind === 'coverage' && (each.subject === subject || each.subject === 'mustInclude'),
  );
  const all = [...lists, ...settled.filter(isOfGroup)];
  const [first] = lists;
  const value = all.flatMap((each) =>
    each.kind === 'coverage' ? each.value : isOfGroup(each) ? [each.group.name] : [],
  );
  return first ? [{ ...first, kind: 'coverage', subject, value: [...new Set(value)] }] : [];
}

export const isOfGroup = (settled: Stipulation): settled is OfGroup => 'group' in settled;

/** Only what has one topic can be an answer, whatever else the parts state. */
export function topicOf({ subject }: Stipulation): string {
  if (subject === 'groupCount') return 'share';
  if (subject === 'held') return 'finished';
  return subject === 'total' ? 'summoned' : subject;
}

/** The total is those summoned, unless the same part states both. */
function subjectOf({ subject, part }: Stipulation, all: readonly Stipulation[]): string {
  if (subject !== 'total') return subject;
  return all.some((each) => each.subject === 'summoned' && each.part === part) ? subject : asSummoned(subject);
}

const generic = /^(?:đại biểu|thành phần)(?: là)? /u;

/** How surely two groups are one: 3 by their names, 2 by an id copied from the superior’s plan, 1 where one name stands within the other. */
export function likeness(a: GroupName, b: GroupName, norm: Norm): 0 | 1 | 2 | 3 {
  const [first, second] = [a, b].map(({ name }) => tellingWords(name, norm).join(' ').replace(generic, '')) as [
    string,
    string,
  ];
  if (first === second) return 3;
  if (a.id === b.id) return 2;
  const isWithin = ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
  return first !== '' && second !== '' && isWithin ? 1 : 0;
}

/** The own groups most like the one demanded, but for those that are more like another one of the same plan. */
function groupsFor(
  demand: OfGroup,
  own: readonly Stipulation[],
  asked: readonly Asked[],
  norm: Norm,
): readonly Stipulation[] {
  const { facts } = asked.find(({ stipulation }) => stipulation === demand) ?? {};
  const beside = asked
    .filter((each) => each.facts === facts && each.stipulation.meeting === demand.meeting)
    .flatMap(({ stipulation }) => (isOfGroup(stipulation) ? [stipulation] : []));
  const groups = own.filter(isOfGroup);
  const bestOf = (other: OfGroup): number => Math.max(...groups.map((each) => likeness(other.group, each.group, norm)));
  const isTaken = (group: GroupName, how: number): boolean =>
    beside.some((other) => {
      const closer = likeness(other.group, group, norm);
      return closer > how && closer === bestOf(other) && likeness(other.group, demand.group, norm) < 3;
    });
  const like = groups.map((each) => ({ each, how: likeness(demand.group, each.group, norm) }));
  const free = like.filter(({ each, how }) => how > 0 && !isTaken(each.group, how));
  const most = Math.max(...free.map(({ how }) => how));
  return free.flatMap(({ each, how }) => (how === most ? [each] : []));
}

/** How many people a share is of, where the plan gives one number. */
export function baseCount(group: GroupName, part: string, settled: readonly Stipulation[]): number | undefined {
  const { base } = group;
  if (base === undefined) return undefined;
  const counts = settled.filter((each) => each.part === part && isBase(each, base));
  const first = counts.find((each) => each.kind === 'amount' && each.subject !== 'total') ?? counts[0];
  return first?.kind === 'amount' && 'noun' in first.value ? exactCount(first.value) : undefined;
}

function isBase(each: Stipulation, base: CountSubject | GroupName): boolean {
  if (typeof base !== 'string') return each.subject === 'groupCount' && each.group.id === base.id;
  return countSubjects.some((subject) => subject === each.subject && asSummoned(subject) === base);
}
