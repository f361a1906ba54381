import { codeKey } from '../expressions/code.ts';
import { pathFrom } from '../paths.ts';
import type { CitedAbove, PlanCard } from '../repository.ts';
import type { RosterCard } from '../rosters/card.ts';

/**
 * Every plan whose facts the judged files need, in the order of `cards`: those above a judged plan at any height, and
 * those whose delegates a judged roster lists, with the plans above these. By path or number alone: which of two plans with one number is meant,
 * rules tell.
 */
export function plansNeeded(
  cards: readonly PlanCard[],
  rosters: readonly RosterCard[],
  isJudged: (path: string) => boolean,
): PlanCard[] {
  const find = finderIn(cards);
  const listed = rosters.flatMap(({ path, meeting }) => (isJudged(path) ? find(path, meeting) : []));
  const above = new Set<PlanCard>();
  const waiting = [...cards.filter(({ path }) => isJudged(path)), ...listed];
  for (let card = waiting.pop(); card; card = waiting.pop()) {
    const { path, superiors } = card;
    for (const next of superiors.flatMap((cited) => find(path, cited))) {
      if (!above.has(next)) waiting.push(next);
      above.add(next);
    }
  }
  const needed = new Set([...above, ...listed]);
  return cards.filter((card) => needed.has(card));
}

/** The plans that a citation in the file at a path may mean. */
function finderIn(cards: readonly PlanCard[]): (path: string, cited: CitedAbove) => readonly PlanCard[] {
  const byCode = new Map<string, PlanCard[]>();
  const byPath = new Map(cards.map((card) => [card.path, card]));
  for (const card of cards) {
    if (!card.code) continue;
    const same = byCode.get(codeKey(card.code)) ?? [];
    byCode.set(codeKey(card.code), same);
    same.push(card);
  }
  return (path, { file, code }) => {
    const found = file === undefined ? undefined : byPath.get(pathFrom(path, file));
    if (file !== undefined) return found ? [found] : [];
    return code ? (byCode.get(codeKey(code)) ?? []) : [];
  };
}
