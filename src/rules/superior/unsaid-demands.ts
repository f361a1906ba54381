import type { NodePath } from '../../model/place.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { type Confronted, confront } from '../requirements/confrontations.ts';
import type { Demand } from '../requirements/demands.ts';
import { clauseOf, subjectName, valueName } from '../requirements/sentences.ts';
import { defineRule } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const unsaidDemands = defineRule({
  code: 'TD436',
  slug: 'unsaid-demands',
  severity: 'info',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Điều cấp trên quy định nên được nêu trong kế hoạch của đơn vị',
    en: 'What the superior demands is best stated in the unit’s plan',
  },
  why: {
    vi: 'Điều không nêu ra thì không ai biết đơn vị có theo quy định của cấp trên hay không.',
    en: 'Where a plan says nothing, nobody knows whether the unit keeps what its superior demands.',
  },
  *check(context) {
    const confronted = confront(context);
    if (!confronted) return;
    const unsaid = distinct(confronted.unsaid.filter(({ stipulation }) => isExpected(stipulation)));
    const [first] = unsaid;
    const place = first && meetingOf(first, confronted);
    if (!place) return;
    const names = unsaid.map(({ stipulation }) => [subjectName(stipulation), valueName(stipulation)] as const);
    const vi = names.map(([subject, value]) => `${subject.vi} (${value.vi})`).join('; ');
    const en = names.map(([subject, value]) => `${subject.en} (${value.en})`).join('; ');
    yield {
      place: { file: context.document.file, path: place },
      message: {
        vi: `Kế hoạch chưa nêu những điều cấp trên quy định: ${vi}.`,
        en: `The plan does not state what its superior demands: ${en}.`,
      },
      help: {
        vi: 'Nêu các điều này trong hội nghị của đơn vị nếu kế hoạch cần nói tới.',
        en: 'State them in the unit’s conference where the plan should speak of them.',
      },
      related: unsaid.map((demand) => ({
        place: { file: demand.facts.card.file, path: demand.stipulation.path },
        message: clauseOf(demand),
      })),
    };
  },
});

/** Counts of groups follow from shares, an agenda may be the standard one, and rosters have rules of their own. */
const isExpected = ({ kind, subject }: Stipulation): boolean =>
  ['oneOf', 'approval', 'coverage'].includes(kind) ||
  ['finished', 'held'].includes(subject) ||
  (kind === 'amount' && subject !== 'groupCount');

/** One of each subject, of the nearest plan; each group has a share of its own. */
function distinct(demands: readonly Demand[]): Demand[] {
  const bySubject = new Map<string, Demand>();
  for (const demand of demands) {
    const key = subjectName(demand.stipulation).vi;
    if (!bySubject.has(key)) bySubject.set(key, demand);
  }
  return [...bySubject.values()];
}

/** The plan's own meeting that should say it. */
function meetingOf(demand: Demand, { facts, answering }: Confronted): NodePath | undefined {
  const meant = new Set(answering(demand).map(({ meeting }) => meeting));
  const index = (facts.plan.meetings ?? []).findIndex(({ id }) => meant.has(id));
  return index < 0 ? undefined : ['meetings', index, 'id'];
}
