import type { PlanDocument } from '../../model/document.ts';
import { plainCount } from '../../model/expressions/plain-number.ts';
import { contains, type Quantity } from '../../model/expressions/quantity.ts';
import { folded } from '../../model/expressions/reading.ts';
import type { NodePath } from '../../model/place.ts';
import { awardsOf, type PlacedAward, recipients } from '../awards.ts';
import { exactCount } from '../groups.ts';
import { defineRule, type Problem } from '../rule.ts';

export const awardMoney = defineRule({
  code: 'TD228',
  slug: 'award-money',
  severity: 'error',
  since: '0.1.0',
  basis: {
    vi: 'Kinh phí bằng số lượng nhân mức thưởng; mức thưởng không quá mức trần',
    en: 'The money is the number of awards times their amount; no amount is above the ceiling',
  },
  title: {
    vi: 'Tiền thưởng phải khớp với số lượng, mức thưởng và mức trần',
    en: 'Prize money must fit the numbers, amounts and ceiling',
  },
  why: {
    vi: 'Dự toán thiếu thì không đủ tiền thưởng; mức thưởng vượt trần thì không được quyết toán.',
    en: 'With too small a budget there is no money for the prizes; an amount above the ceiling is not refunded.',
  },
  *check({ document }) {
    const { file, plan } = document;
    const { ceiling, budget } = plan.awards ?? {};
    for (const placed of awardsOf(document)) {
      if (ceiling) yield* overCeiling(file, placed, ceiling);
      const problem = budgetProblem(document, placed.award.budget, [...placed.path, 'budget'], costOf(placed));
      if (problem) yield problem;
    }
    const costs = awardsOf(document).map((placed) => costOf(placed) ?? statedCost(placed));
    const problem = budgetProblem(document, budget, ['awards', 'budget'], addedCost(costs));
    if (problem) yield problem;
  },
});

/** Money that is certain, and how it comes about. */
interface Cost {
  readonly amount: number;
  readonly working: string;
}

/** Only đồng can be multiplied and added; `1,5 lần mức lương cơ sở` is left to its words. */
const inDong = (quantity: Quantity | undefined): number | undefined =>
  quantity && folded(quantity.noun) === 'đồng' ? exactCount(quantity) : undefined;

/** Undefined where the number or amount of some recipients is open. */
function costOf({ award }: PlacedAward): Cost | undefined {
  const stated = recipients.filter(({ key }) => award[key]);
  const parts = stated.map(({ key, amount }) => [exactCount(award[key]), inDong(award[amount] ?? award.amount)]);
  if (parts.length === 0) parts.push([exactCount(award.total), inDong(award.amount)]);
  let sum = 0;
  for (const [count, amount] of parts) {
    if (count === undefined || amount === undefined) return undefined;
    sum += count * amount;
  }
  const working = parts.map(([count = 0, amount = 0]) => `${plainCount(count)} × ${plainCount(amount)}`).join(' + ');
  return { amount: sum, working };
}

function statedCost({ award }: PlacedAward): Cost | undefined {
  const amount = inDong(award.budget);
  return amount === undefined ? undefined : { amount, working: plainCount(amount) };
}

function addedCost(costs: readonly (Cost | undefined)[]): Cost | undefined {
  const known = costs.flatMap((cost) => cost ?? []);
  if (known.length === 0 || known.length < costs.length) return undefined;
  return {
    amount: known.reduce((all, { amount }) => all + amount, 0),
    working: known.map(({ working }) => working).join(' + '),
  };
}

function budgetProblem(
  { file, norm }: PlanDocument,
  budget: Quantity | undefined,
  path: NodePath,
  cost: Cost | undefined,
): Problem | undefined {
  if (!budget || !cost || folded(budget.noun) !== 'đồng') return undefined;
  if (contains(budget, cost.amount, norm.tolerances.aboutQuantity / 100) !== 'no') return undefined;
  const total = plainCount(cost.amount);
  const working = cost.working === total ? total : `${cost.working} = ${total}`;
  return {
    place: { file, path },
    message: {
      vi: `Kinh phí ghi “${budget.written}”, nhưng tiền thưởng cộng lại là ${working} đồng.`,
      en: `The budget says “${budget.written}”, but the prizes come to ${working} dong.`,
    },
    help: { vi: 'Sửa kinh phí, số lượng hoặc mức thưởng.', en: 'Correct the budget, the numbers or the amounts.' },
    actual: budget.written,
    expected: `${total} đồng`,
    working,
  };
}

function* overCeiling(file: string, { award, path }: PlacedAward, ceiling: Quantity): Generator<Problem> {
  for (const key of ['amount', ...recipients.map(({ amount }) => amount)] as const) {
    const amount = award[key];
    if (!amount || folded(amount.noun) !== folded(ceiling.noun) || amount.low <= ceiling.high) continue;
    yield {
      place: { file, path: [...path, key] },
      message: {
        vi: `Mức thưởng “${amount.written}” cao hơn mức trần “${ceiling.written}”.`,
        en: `The amount “${amount.written}” is above the ceiling “${ceiling.written}”.`,
      },
      help: { vi: 'Hạ mức thưởng, hoặc sửa mức trần.', en: 'Lower the amount, or correct the ceiling.' },
      related: [{ place: { file, path: ['awards', 'ceiling'] }, message: { vi: 'mức trần', en: 'the ceiling' } }],
      actual: amount.written,
      expected: ceiling.written,
    };
  }
}
