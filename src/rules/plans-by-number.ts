import { type Code, codeKey } from '../model/expressions/code.ts';
import type { PlanCard, Repository } from '../model/repository.ts';

/** Made once a repository: every plan holds its number and its citations against all others. */
const byCode = new WeakMap<Repository, ReadonlyMap<string, readonly PlanCard[]>>();

/** The plans of this number and notation, in the order of their paths. */
export function plansNumbered(repository: Repository, code: Code | undefined): readonly PlanCard[] {
  const cards = byCode.get(repository) ?? cardsByCode(repository);
  byCode.set(repository, cards);
  return code === undefined ? [] : (cards.get(codeKey(code)) ?? []);
}

function cardsByCode({ plans }: Repository): ReadonlyMap<string, readonly PlanCard[]> {
  const cards = new Map<string, PlanCard[]>();
  for (const card of plans) {
    if (card.code === undefined) continue;
    const same = cards.get(codeKey(card.code)) ?? [];
    cards.set(codeKey(card.code), same);
    same.push(card);
  }
  return cards;
}
