import type { Unit } from '../../model/generated/units.ts';
import { pathKey } from '../../model/plan/read.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Registered } from '../../model/units/register.ts';
import { answersIn } from '../requirements/answers.ts';
import { alsoAsked, tightestFirst } from '../requirements/broken.ts';
import { compare } from '../requirements/compare.ts';
import { type Confronted, confront } from '../requirements/confrontations.ts';
import { type Demand, demandsIn, demandsOn } from '../requirements/demands.ts';
import { selects } from '../requirements/selection.ts';
import { clauseOf, subjectName, valueName } from '../requirements/sentences.ts';
import { unitsThen } from '../requirements/unit-tree.ts';
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
    const demands = demandsIn(confronted.facts);
    if (demands.length === 0) return;
    for (const unit of unitsThen(confronted.then)) {
      for (const each of loosenedFor(unit, demands, confronted, context)) {
        const key = pathKey(each.own.path);
        const before = loosened.get(key);
        loosened.set(key, before ? together(before, each) : each);
      }
    }
    for (const each of loosened.values()) yield problemOf(context.document.file, each);
  },
});

/** A demand of this plan that is wider than some above, and the units that all of them bind. */
interface Loosened {
  readonly own: Stipulation;
  /** By what they demand: every unit finds the same ones. */
  readonly above: ReadonlyMap<Stipulation, Demand>;
  readonly units: ReadonlySet<Registered<Unit>>;
}

const together = (a: Loosened, b: Loosened): Loosened => ({
  own: a.own,
  above: new Map([...a.above, ...b.above]),
  units: new Set([...a.units, ...b.units]),
});

function* loosenedFor(
  unit: Registered<Unit>,
  demands: readonly Stipulation[],
  { facts, superiors, then }: Confronted,
  { document, repository }: RuleContext,
): Generator<Loosened> {
  const isMeant = (each: Stipulation): boolean => selects(facts, each.guards, unit, then) === 'yes';
  const own = demands.filter(isMeant);
  if (own.length === 0) return;
  const answers = answersIn(own, document.norm);
  const answering = { settled: own, norm: document.norm, register: repository.register };
  for (const demand of demandsOn(unit, superiors, then).binding) {
    for (const answer of answers(demand.stipulation)) {
      if (isRestriction(answer) && compare(demand.stipulation, answer, answering) === 'no')
        yield { own: answer, above: new Map([[demand.stipulation, demand]]), units: new Set([unit]) };
    }
  }
}

/** What lists ask for in addition takes nothing away. */
const isRestriction = ({ kind }: Stipulation): boolean => ['amount', 'time', 'oneOf', 'approval'].includes(kind);

function problemOf(file: string, { own, above, units }: Loosened): Problem {
  const [demand, ...others] = [...above.values()].sort(tightestFirst) as [Demand, ...Demand[]];
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
      ...others.map((other) => ({
        place: { file: other.facts.card.file, path: other.stipulation.path },
        message: alsoAsked(other),
      })),
    ],
    actual: found.vi,
    expected: asked.vi,
  };
}
