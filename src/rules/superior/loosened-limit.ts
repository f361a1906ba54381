import type { Unit } from '../../model/generated/units.ts';
import { pathKey } from '../../model/plan/read.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Registered } from '../../model/units/register.ts';
import { type UnitsAlike, unitsAlike } from '../requirements/alike.ts';
import { answersIn } from '../requirements/answers.ts';
import { compare } from '../requirements/compare.ts';
import { type Confronted, confront } from '../requirements/confrontations.ts';
import type { Demand } from '../requirements/demands.ts';
import { clauseOf, subjectName, valueName } from '../requirements/sentences.ts';
import { defineRule, type Problem, type RuleContext } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const loosenedLimit = defineRule({
  code: 'TD433',
  slug: 'loosened-limit',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Cấp trung gian chỉ được quy định chặt hơn cấp trên',
    en: 'A level in between may only tighten what its superior demands',
  },
  why: {
    vi: 'Quy định của cấp trên vẫn ràng buộc các đơn vị bên dưới. Kế hoạch ở giữa nới mức ra thì đơn vị làm theo sẽ sai với cấp trên.',
    en: 'What the higher plan demands still binds the units below. Those that follow a looser plan in between break it.',
  },
  *check(context) {
    const confronted = confront(context);
    if (!confronted) return;
    const loosened = new Map<string, Loosened>();
    for (const { own, demand, units } of loosenedIn(confronted, context)) {
      const key = pathKey(own.path);
      const before = loosened.get(key) ?? { own, demand, units: new Set() };
      loosened.set(key, before);
      for (const unit of units) before.units.add(unit);
    }
    for (const each of loosened.values()) yield problemOf(context.document.file, each);
  },
});

/** A demand of this plan that is wider than one above, and the units that both bind. */
interface Loosened {
  readonly own: Stipulation;
  readonly demand: Demand;
  readonly units: Set<Registered<Unit>>;
}

function* loosenedIn(
  { facts, superiors, then }: Confronted,
  { document: { norm }, repository: { register } }: RuleContext,
): Generator<Omit<Loosened, 'units'> & Pick<UnitsAlike, 'units'>> {
  for (const { units, above, own } of unitsAlike(facts, superiors, then)) {
    const answers = answersIn(own, norm);
    for (const demand of above) {
      for (const answer of answers(demand.stipulation)) {
        if (compare(demand.stipulation, answer, { settled: own, norm, register }) === 'no')
          yield { own: answer, demand, units };
      }
    }
  }
}

function problemOf(file: string, { own, demand, units }: Loosened): Problem {
  const [subject, found, asked, clause] = [
    subjectName(own),
    valueName(own),
    valueName(demand.stipulation),
    clauseOf(demand),
  ];
  const [first] = units;
  const more = units.size - 1;
  return {
    place: { file, path: own.path },
    message: {
      vi: `Quy định ${subject.vi} ${found.vi} cho cấp dưới rộng hơn ${clause.vi}: ${asked.vi} (đối với “${first?.name}”${more > 0 ? ` và ${more} đơn vị khác` : ''}).`,
      en: `For the units below, ${subject.en} of ${found.en} is wider than ${clause.en}: ${asked.en} (for “${first?.name}”${more > 0 ? ` and ${more} others` : ''}).`,
    },
    help: {
      vi: `Sửa cho bằng hoặc chặt hơn quy định của cấp trên (${asked.vi}).`,
      en: `Make it as strict as what the superior demands (${asked.en}), or stricter.`,
    },
    related: [
      {
        place: { file: demand.facts.card.file, path: demand.stipulation.path },
        message: { vi: `cấp trên quy định: ${asked.vi}`, en: `the superior demands: ${asked.en}` },
      },
    ],
    actual: found.vi,
    expected: asked.vi,
  };
}
