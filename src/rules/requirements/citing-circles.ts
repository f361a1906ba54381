import { compareDates } from '../../model/expressions/civil-date.ts';
import type { PlanCard } from '../../model/repository.ts';
import type { CitedPlan } from '../cited-plans.ts';

/** A citation marked `superior`, from the plan it stands in to the one it cites. */
export interface Citing {
  readonly from: PlanCard;
  readonly cited: CitedPlan;
}

/** A citation that closes a circle, and the citations that lead from the plan it cites back to its own. */
export interface Circle {
  readonly wrong: Citing;
  readonly way: readonly Citing[];
}

/**
 * One wrong citation for each circle: where a plan carries out one that was issued after it, else the first by path. The
 * same wherever one begins to look, as long as all that is above is at hand.
 */
export function circlesOf(all: readonly Citing[]): Circle[] {
  const circles: Circle[] = [];
  let left = all;
  for (;;) {
    const around = withinCircles(left);
    const [wrong] = around.filter((each) => wayBack(each, around)).toSorted(mostWrongFirst);
    if (!wrong) return circles;
    left = left.filter((each) => each !== wrong);
    circles.push({ wrong, way: wayBack(wrong, around) ?? [] });
  }
}

/** What neither starts nor ends outside: plans that cite nobody, or nobody cites, are on no circle. Most are on none. */
function withinCircles(all: readonly Citing[]): readonly Citing[] {
  for (let outer = all; ; ) {
    const [from, to] = [
      new Set(outer.map((each) => each.from.path)),
      new Set(outer.map((each) => each.cited.card.path)),
    ];
    const inner = outer.filter((each) => from.has(each.cited.card.path) && to.has(each.from.path));
    if (inner.length === outer.length) return inner;
    outer = inner;
  }
}

/** The shortest way from the plan a citation cites back to the plan it stands in. */
function wayBack(first: Citing, all: readonly Citing[]): readonly Citing[] | undefined {
  const seen = new Set<string>();
  let level: { readonly at: string; readonly way: readonly Citing[] }[] = [{ at: first.cited.card.path, way: [] }];
  while (level.length > 0) {
    const home = level.find(({ at }) => at === first.from.path);
    if (home) return home.way;
    for (const { at } of level) seen.add(at);
    level = level.flatMap(({ at, way }) =>
      all
        .filter(({ from, cited }) => from.path === at && !seen.has(cited.card.path))
        .map((next) => ({ at: next.cited.card.path, way: [...way, next] })),
    );
  }
  return undefined;
}

const mostWrongFirst = (a: Citing, b: Citing): number =>
  Number(isOfLater(b)) - Number(isOfLater(a)) || (a.from.path < b.from.path ? -1 : Number(a.from.path > b.from.path));

function isOfLater({ from, cited }: Citing): boolean {
  const [own, other] = [from.issuedDate?.window.to, cited.card.issuedDate?.window.from];
  return own !== undefined && other !== undefined && compareDates(other, own) > 0;
}
