import type { Norm } from '../../model/norm.ts';
import { asSummoned } from '../../model/requirements/compile-groups.ts';
import {
  type CountSubject,
  countSubjects,
  type GroupName,
  type Stipulation,
} from '../../model/requirements/stipulation.ts';
import { nameKey } from '../body-name.ts';
import { exactCount } from '../groups.ts';

/** What a plan settles of the same thing a superior demands: its answers. */
export type Answers = (demand: Stipulation) => readonly Stipulation[];

/** A stipulation about one group. */
export type OfGroup = Extract<Stipulation, { readonly group: GroupName }>;

/** Looks for answers among what a plan settles for itself, or for the units below it. */
export function answersIn(settled: readonly Stipulation[], norm: Norm): Answers {
  const bySubject = new Map<string, Stipulation[]>();
  for (const each of settled) {
    const subject = subjectOf(each, settled);
    const same = bySubject.get(subject) ?? [];
    bySubject.set(subject, same);
    same.push(each);
  }
  const named = (subject: string): readonly Stipulation[] => bySubject.get(subject) ?? [];
  return (demand) => {
    if (isOfGroup(demand))
      return [...named('share'), ...named('groupCount')].filter((each) => isSameGroup(demand, each, norm));
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

/** The total is those summoned, unless the same part states both. */
function subjectOf({ subject, part }: Stipulation, all: readonly Stipulation[]): string {
  if (subject !== 'total') return subject;
  return all.some((each) => each.subject === 'summoned' && each.part === part) ? subject : asSummoned(subject);
}

const isSameGroup = (demand: OfGroup, own: Stipulation, norm: Norm): boolean =>
  isOfGroup(own) && groupsAlike(demand.group, own.group, norm);

const generic = /^(?:các )?(?:đại biểu|thành phần)(?: là)? /u;

/** By id, which is copied from the superior’s plan, or by name, one perhaps within the other ("điển hình tiên tiến"). */
export function groupsAlike(a: GroupName, b: GroupName, norm: Norm): boolean {
  const [first, second] = [a, b].map(({ name }) => nameKey(name, norm).replace(generic, '')) as [string, string];
  if (a.id === b.id) return true;
  return (
    first !== '' && second !== '' && (` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `))
  );
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
