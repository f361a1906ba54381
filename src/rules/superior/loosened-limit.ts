import type { PlanDocument } from '../../model/document.ts';
import type { Norm } from '../../model/norm.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Say } from '../../model/say.ts';
import { alsoAsked, tightestFirst } from '../requirements/broken.ts';
import { confront } from '../requirements/confrontations.ts';
import { type Demand, demandsIn } from '../requirements/demands.ts';
import { type Loosened, loosenedIn } from '../requirements/loosened.ts';
import { clauseOf, subjectName, valueName } from '../requirements/sentences.ts';
import { isSoft, toleranceOf } from '../requirements/tolerance.ts';
import { defineRule, type Problem } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const loosenedLimit = defineRule({
  code: 'TD433',
  slug: 'loosened-limit',
  severity: 'error',
  since: '0.1.0',
  basis: superiorBasis,
  isDemand: true,
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
    if (!confronted || demandsIn(confronted.facts).length === 0) return;
    for (const each of loosenedIn(confronted, context)) yield problemOf(context.document, each);
  },
});

function problemOf({ file, norm }: PlanDocument, { own, verdict, above, units }: Loosened): Problem {
  const [demand, ...others] = above.toSorted(tightestFirst) as [Demand, ...Demand[]];
  const [subject, found, asked, clause] = [
    subjectName(own),
    valueName(own),
    valueName(demand.stipulation),
    clauseOf(demand),
  ];
  const { vi, en } = wider[verdict];
  const [whom, tolerance] = [whomOf(units), toleranceIn([own, demand.stipulation], norm)];
  return {
    place: { file, path: own.path },
    ...(verdict === 'perhaps' && { severity: 'info' as const }),
    message: {
      vi: `Quy định ${subject.vi} ${found.vi} cho cấp dưới ${vi} ${clause.vi}: ${asked.vi} (${whom.vi}${tolerance.vi}).`,
      en: `For the units below, ${subject.en} of ${found.en} ${en} ${clause.en}: ${asked.en} (${whom.en}${tolerance.en}).`,
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

const wider: Readonly<Record<Loosened['verdict'], Say>> = {
  no: { vi: 'rộng hơn', en: 'is wider than' },
  perhaps: { vi: 'có thể rộng hơn', en: 'may be wider than' },
};

function whomOf(units: Loosened['units']): Say {
  const [first] = units;
  const more = units.size - 1;
  return {
    vi: `đối với “${first?.name}”${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
    en: `for “${first?.name}”${more > 0 ? ` and ${more} others` : ''}`,
  };
}

/** What “khoảng” allows, of either side. */
function toleranceIn(both: readonly Stipulation[], norm: Norm): Say {
  const soft = both.find(isSoft);
  const { vi, en } = soft ? toleranceOf(soft, norm) : { vi: '', en: '' };
  return { vi: vi && `; ${vi}`, en: en && `; ${en}` };
}
