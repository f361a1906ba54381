import { type CivilDate, compareDates } from '../../model/expressions/civil-date.ts';
import type { Unit } from '../../model/generated/units.ts';
import type { PlanFacts } from '../../model/requirements/facts.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import type { Registered } from '../../model/units/register.ts';
import { citationsOfItself, citedPlans, yearOf } from '../cited-plans.ts';
import { factsOf, unitsOfDay } from '../requirements/confrontations.ts';
import { type Demand, demandsOn } from '../requirements/demands.ts';
import { planName } from '../requirements/sentences.ts';
import { ancestorsOf, type UnitsThen, unitNamed, unitsCalled } from '../requirements/unit-tree.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { superiorBasis } from './basis.ts';

export const unmarkedSuperior = defineRule({
  code: 'TD441',
  slug: 'unmarked-superior',
  severity: 'warning',
  since: '0.1.0',
  basis: superiorBasis,
  title: {
    vi: 'Kế hoạch cấp trên có trong kho phải được viện dẫn là của cấp trên',
    en: 'A superior’s plan in the repository is cited as the superior’s',
  },
  why: {
    vi: 'Thiếu “superior: true” thì quy định của kế hoạch cấp trên không được đối chiếu, và không ai biết là chưa đối chiếu.',
    en: 'Without “superior: true” what the superior demands is not compared, and nobody knows that it was not.',
  },
  *check(context) {
    const { document } = context;
    const found = superiorMeant(context);
    if (!found) return;
    const cited = citedPlans(context).find(({ card }) => card.path === found.facts.card.path);
    const { facts, stipulation } = found;
    const [plan, clause] = [planName(facts), stipulation.clause ?? { vi: '', en: '' }];
    yield {
      place: { file: document.file, path: cited ? [...cited.path, 'id'] : ['document', 'organName'] },
      message: cited
        ? {
            vi: `${plan.vi} yêu cầu đơn vị tổ chức hội nghị (${clause.vi}) nhưng ở đây không được đánh dấu là của cấp trên nên quy định của kế hoạch ấy chưa được đối chiếu.`,
            en: `${plan.en} demands a conference of this unit (${clause.en}) but is not marked here as the superior’s, so its demands were not compared.`,
          }
        : {
            vi: `Kế hoạch không viện dẫn ${plan.vi}, trong đó yêu cầu đơn vị tổ chức hội nghị (${clause.vi}), nên quy định của kế hoạch ấy chưa được đối chiếu.`,
            en: `The plan does not cite ${plan.en}, which demands a conference of this unit (${clause.en}), so its demands were not compared.`,
          },
      help: cited
        ? { vi: 'Thêm “superior: true” vào viện dẫn này.', en: 'Add “superior: true” to this citation.' }
        : {
            vi: 'Thêm kế hoạch ấy vào “citations” với “superior: true”, nếu kế hoạch này thực hiện theo nó.',
            en: 'Add that plan to “citations” with “superior: true”, where this plan carries it out.',
          },
      related: [
        {
          place: { file: facts.card.file, path: stipulation.path },
          message: { vi: 'cấp trên yêu cầu tổ chức hội nghị', en: 'the superior demands a conference' },
        },
      ],
      ...(!cited && { severity: 'info' as const }),
    };
  },
});

/** The latest plan of a unit above that asks this one to hold its meeting; nothing where the plan names a superior itself. */
function superiorMeant(context: RuleContext): Demand | undefined {
  const { repository } = context;
  const facts = factsOf(context);
  if (!facts || !repository.isMarked || marksAnother(context) || !holdsItsOwn(context)) return undefined;
  const then = unitsOfDay(context);
  const name = (key: string): string | undefined => facts.names.get(`document/${key}`);
  const unit = unitNamed(then, name('organName') ?? '', name('superiorOrganName'));
  if (unit.state !== 'found') return undefined;
  return repository.plans
    .flatMap((card) => repository.facts.get(card.path) ?? [])
    .filter((other) => other.card.status === 'issued' && isFromAbove(other, unit.unit, then))
    .flatMap((other) => askingNow(other, facts, unit.unit, then))
    .toSorted((a, b) => compareDates(dayOf(a), dayOf(b)))
    .at(-1);
}

/** A plan that is its own superior has none. */
function marksAnother(context: RuleContext): boolean {
  const { citations = [] } = context.document.plan;
  const marked = [...citations.keys()].filter((index) => citations[index]?.superior === true);
  if (marked.length === 0) return false;
  const ofItself = citationsOfItself(context);
  return marked.some((index) => !ofItself.includes(index));
}

/** Only those that say their day are asked. */
const dayOf = ({ facts }: Demand): CivilDate => facts.card.issuedDate?.window.from as CivilDate;

const holdsItsOwn = ({ document: { plan } }: RuleContext): boolean =>
  plan.meetings?.some(({ for: whom }) => whom === undefined) === true;

function isFromAbove({ card, names }: PlanFacts, unit: Registered<Unit>, then: UnitsThen): boolean {
  const above = ancestorsOf(then, unit);
  const issuer = names.get('document/organName') ?? card.organName ?? '';
  return unitsCalled(then, issuer).some(({ id }) => above.has(id));
}

/** That it asks for the meeting, if it is of the same time: issued before, its deadline not over, or both of one year. */
function askingNow(facts: PlanFacts, own: PlanFacts, unit: Registered<Unit>, then: UnitsThen): Demand[] {
  const [asked, made] = [facts.card.issuedDate, own.card.issuedDate];
  const [first, last] = [asked?.window.from, made?.window.to];
  if (!first || !last || compareDates(first, last) > 0) return [];
  const { binding } = demandsOn(unit, [{ facts, distance: 1 }], then);
  const ends = binding
    .map(({ stipulation }) => stipulation)
    .filter(isTime)
    .map(({ value }) => value.window.to);
  const isOpen =
    ends.length === 0 ? yearOf(asked) === yearOf(made) : ends.some((end) => !end || compareDates(end, last) >= 0);
  return isOpen ? binding.filter(({ stipulation }) => stipulation.kind === 'holds') : [];
}

type Timed = Extract<Stipulation, { readonly kind: 'time' }>;

const isTime = (stipulation: Stipulation): stipulation is Timed =>
  stipulation.kind === 'time' && (stipulation.subject === 'finished' || stipulation.subject === 'held');
