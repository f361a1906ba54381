import { nearest } from '../../model/nearest.ts';
import type { NodePath } from '../../model/place.ts';
import type { Guard } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';
import { factsOf, unitsOfDay } from '../requirements/confrontations.ts';
import { kindsWithin, selects } from '../requirements/selection.ts';
import { unitsThen } from '../requirements/unit-tree.ts';
import { defineRule, type Problem, type RuleContext } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const selectsNobody = defineRule({
  code: 'TD438',
  slug: 'selects-nobody',
  severity: 'warning',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Quy định phải chọn được ít nhất một đơn vị',
    en: 'What a plan demands selects at least one unit',
  },
  why: {
    vi: 'Điều kiện chọn ghi sai, hoặc đơn vị không còn hoạt động, thì quy định không ràng buộc ai mà không ai biết.',
    en: 'Where conditions are wrong, or the units are gone, the demand binds nobody and nobody notices.',
  },
  *check(context) {
    const facts = factsOf(context);
    const then = unitsOfDay(context);
    const units = unitsThen(then);
    if (!facts || units.length === 0 || context.repository.unread.length > 0) return;
    const told: NodePath[] = [];
    for (const { path, guards, isCase } of selectionsIn(context)) {
      const isOfSome = units.some((unit) => selects(facts, guards, unit, then) !== 'no');
      const isWithin = told.some((part) => part.slice(0, -1).every((step, index) => path[index] === step));
      if (isOfSome || isWithin || !areListed(guards, context)) continue;
      const unheard = unheardOf(guards, context);
      told.push(path);
      yield {
        place: { file: context.document.file, path, anchor: 'key' },
        // A plan may foresee a case that no unit is in yet; a part for nobody is written in vain.
        severity: isCase || (unheard && unheard.near === undefined) ? 'info' : 'warning',
        ...(unheard ? withoutAttribute(unheard) : { message: isCase ? caseOfNobody : partOfNobody, help: lookAgain }),
      };
    }
  },
});

const lookAgain: Say = {
  vi: 'Xem lại các điều kiện chọn đơn vị, hoặc bổ sung danh bạ.',
  en: 'Check the conditions that select units, or complete the register.',
};

/** An attribute that no unit has. */
interface Unheard {
  readonly word: string;
  /** What may be meant. */
  readonly near: string | undefined;
}

function unheardOf(guards: readonly Guard[], { repository: { register } }: RuleContext): Unheard | undefined {
  const known = new Set(register.units.flatMap(({ attributes = [] }) => attributes));
  const word = guards.flatMap(({ attributes = [] }) => attributes).find((each) => !known.has(each));
  return word === undefined ? undefined : { word, near: nearest(word, known) };
}

const withoutAttribute = ({ word, near }: Unheard): Pick<Problem, 'message' | 'help' | 'actual' | 'expected'> => ({
  message: {
    vi: `Chưa đơn vị nào trong danh bạ có đặc điểm “${word}”, nên phần này chưa ràng buộc ai.`,
    en: `No unit of the register has the attribute “${word}” yet, so this part binds nobody.`,
  },
  help:
    near === undefined
      ? {
          vi: `Ghi attributes: [${word}] cho những đơn vị được nói tới trong danh bạ.`,
          en: `Write attributes: [${word}] for the units that are meant in the register.`,
        }
      : { vi: `Có lẽ là “${near}”.`, en: `Perhaps “${near}” is meant.` },
  actual: word,
  ...(near !== undefined && { expected: near }),
});

const partOfNobody: Say = {
  vi: 'Không đơn vị nào trong danh bạ, tính đến ngày của kế hoạch, thuộc phần này.',
  en: 'No unit of the register, as of the day of the plan, is meant by this part.',
};

const caseOfNobody: Say = {
  vi: 'Chưa đơn vị nào trong danh bạ, tính đến ngày của kế hoạch, thuộc trường hợp này.',
  en: 'No unit of the register, as of the day of the plan, is in this case yet.',
};

interface Selection {
  readonly path: NodePath;
  readonly guards: readonly Guard[];
  readonly isCase: boolean;
}

/** Of meetings and their cases, pilots and submissions; a case within a meeting that selects nobody is not told again. */
function* selectionsIn({ document: { plan } }: RuleContext): Generator<Selection> {
  for (const [index, { for: whom, cases = [] }] of (plan.meetings ?? []).entries()) {
    if (!whom) continue;
    yield { path: ['meetings', index, 'for'], guards: [whom], isCase: false };
    for (const [at, { for: some, staff }] of cases.entries()) {
      const guards: Guard[] = [whom, ...(some ? [some] : []), ...(staff ? [{ staff }] : [])];
      const path = ['meetings', index, 'cases', at, some ? 'for' : 'staff'];
      if (guards.length > 1) yield { path, guards, isCase: true };
    }
  }
  for (const list of ['pilots', 'submissions'] as const) {
    for (const [index, { for: whom }] of (plan[list] ?? []).entries()) {
      if (whom) yield { path: [list, index, 'for'], guards: [whom], isCase: false };
    }
  }
}

/** A register may list some kinds of units only; then it is no wonder that nobody is meant. */
function areListed(guards: readonly Guard[], { repository: { register } }: RuleContext): boolean {
  const { units } = register;
  return guards.every(({ kinds }) => {
    const meant = kinds && kindsWithin(kinds, register);
    return !meant || units.some(({ kind }) => kind !== undefined && meant.has(kind));
  });
}
