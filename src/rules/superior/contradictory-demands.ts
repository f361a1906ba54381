import { pathKey } from '../../model/plan/read.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { answersIn } from '../requirements/answers.ts';
import { compare } from '../requirements/compare.ts';
import { factsOf, unitsOfDay } from '../requirements/confrontations.ts';
import { demandsIn } from '../requirements/demands.ts';
import { isOneKind, meetingKinds } from '../requirements/meetings-meant.ts';
import { selects } from '../requirements/selection.ts';
import { capital, subjectName, valueName } from '../requirements/sentences.ts';
import { unitsThen } from '../requirements/unit-tree.ts';
import { defineRule, type Problem, type RuleContext } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const contradictoryDemands = defineRule({
  code: 'TD439',
  slug: 'contradictory-demands',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Hai quy định cho cùng một đơn vị không được trái nhau',
    en: 'Two demands on one unit do not contradict each other',
  },
  why: {
    vi: 'Đơn vị nằm trong cả hai phần thì không thể làm đúng cả hai quy định.',
    en: 'A unit that both parts are for cannot keep both.',
  },
  *check(context) {
    const told = new Set<string>();
    for (const { first, second, unit } of contradictionsIn(context)) {
      const key = `${pathKey(first.path)} ${pathKey(second.path)}`;
      if (told.has(key)) continue;
      told.add(key);
      yield problemOf(context.document.file, first, second, unit);
    }
  },
});

interface Contradiction {
  readonly first: Stipulation;
  readonly second: Stipulation;
  readonly unit: string;
}

/** Between parts of the plan; the cases of one meeting have a rule of their own. */
function* contradictionsIn(context: RuleContext): Generator<Contradiction> {
  const facts = factsOf(context);
  const all = facts ? demandsIn(facts) : [];
  const demands = all.filter(({ kind, special }) => kind === 'amount' && !special);
  if (!facts || new Set(demands.map(({ part }) => part)).size < 2) return;
  const then = unitsOfDay(context);
  const { norm } = context.document;
  const meetings = meetingKinds(all);
  // Of one meeting, unless their forms tell them apart.
  const isOfOne = (a: Stipulation, b: Stipulation): boolean =>
    isOneKind(
      meetings.filter(({ id }) => id === a.meeting || id === b.meeting),
      norm,
    );
  // Units that the same demands bind show the same contradictions; the first is named.
  const judged = new Set<string>();
  for (const unit of unitsThen(then)) {
    const own = demands.filter(({ guards }) => selects(facts, guards, unit, then) === 'yes');
    const key = own.map(({ path }) => pathKey(path)).join(' ');
    if (judged.has(key)) continue;
    judged.add(key);
    const answering = { settled: own, norm, register: context.repository.register };
    const answers = answersIn(own, norm);
    for (const [index, first] of own.entries()) {
      const others = answers(first).filter((each) => each.part !== first.part && own.indexOf(each) > index);
      for (const second of others.filter((other) => isOfOne(first, other))) {
        const isImpossible = compare(first, second, answering) === 'no' && compare(second, first, answering) === 'no';
        if (isImpossible) yield { first, second, unit: unit.name };
      }
    }
  }
}

function problemOf(file: string, first: Stipulation, second: Stipulation, unit: string): Problem {
  const [subject, one, other] = [subjectName(second), valueName(first), valueName(second)];
  return {
    place: { file, path: second.path },
    message: {
      vi: `${capital(subject.vi)} của “${unit}” quy định ở đây là ${other.vi}, ở phần khác là ${one.vi}: không thể đúng cả hai.`,
      en: `${capital(subject.en)} of “${unit}” is ${other.en} here and ${one.en} in another part: both cannot be kept.`,
    },
    help: {
      vi: 'Sửa một trong hai quy định, hoặc chọn lại đơn vị cho từng phần.',
      en: 'Correct one of the two, or select other units for one of the parts.',
    },
    related: [{ place: { file, path: first.path }, message: { vi: 'quy định kia', en: 'the other demand' } }],
    actual: other.vi,
    expected: one.vi,
  };
}
