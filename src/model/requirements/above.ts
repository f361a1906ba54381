import { codeKey } from '../expressions/code.ts';
import { pathFrom } from '../paths.ts';
import type { PlanCard } from '../repository.ts';

/**
 * Every plan that may stand above the judged ones, at any height, in the order of `cards`. By path or number alone:
 * which of two plans with one number is meant, rules tell.
 */
export function plansAbove(cards: readonly PlanCard[], isJudged: (path: string) => boolean): PlanCard[] {
  const byCode = new Map<string, PlanCard[]>();
  const byPath = new Map(cards.map((card) => [card.path, card]));
  for (const card of cards) {
    if (!card.code) continue;
    const same = byCode.get(codeKey(card.code)) ?? [];
    byCode.set(codeKey(card.code), same);
    same.push(card);
  }
  const above = new Set<PlanCard>();
  const waiting = cards.filter(({ path }) => isJudged(path));
  for (let card = waiting.pop(); card; card = waiting.pop()) {
    for (const next of superiorsOf(card, byPath, byCode)) {
      if (above.has(next)) continue;
      above.add(next);
      waiting.push(next);
    }
  }
  return cards.filter((card) => above.has(card));
}

function superiorsOf(
  { path, superiors }: PlanCard,
  byPath: ReadonlyMap<string, PlanCard>,
  byCode: ReadonlyMap<string, readonly PlanCard[]>,
): PlanCard[] {
  return superiors.flatMap(({ file, code }) => {
    if (file !== undefined) return byPath.get(pathFrom(path, file)) ?? [];
    return code ? (byCode.get(codeKey(code)) ?? []) : [];
  });
}
