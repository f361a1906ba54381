import type { PlanCard, Repository } from '../model/repository.ts';
import type { RosterCard } from '../model/rosters/card.ts';

interface Cards {
  readonly planOfFile: ReadonlyMap<string, PlanCard>;
  readonly planAtPath: ReadonlyMap<string, PlanCard>;
  readonly rosterOfFile: ReadonlyMap<string, RosterCard>;
}

/** Made once a repository: every file looks for its own card and for those it names. */
const known = new WeakMap<Repository, Cards>();

/** The cards of a repository by the file as findings show it, and by the path from its root. */
export function cardsOf(repository: Repository): Cards {
  const before = known.get(repository);
  if (before) return before;
  const { plans, rosters } = repository;
  const cards = {
    planOfFile: new Map(plans.map((card) => [card.file, card])),
    planAtPath: new Map(plans.map((card) => [card.path, card])),
    rosterOfFile: new Map(rosters.map((card) => [card.file, card])),
  };
  known.set(repository, cards);
  return cards;
}
