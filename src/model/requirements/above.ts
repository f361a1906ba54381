import { codeKey } from '../expressions/code.ts';
import type { Unit } from '../generated/units.ts';
import { pathFrom } from '../paths.ts';
import type { CitedFile, PlanCard } from '../repository.ts';
import type { RosterCard } from '../rosters/card.ts';
import { comparable } from '../text.ts';
import { membershipsOf } from '../units/memberships.ts';
import { namesOf, type Register, type Registered, unitsByName } from '../units/register.ts';

/** What stands around the judged files. */
export interface Around {
  /** In the order of their paths. */
  readonly cards: readonly PlanCard[];
  readonly rosters: readonly RosterCard[];
  readonly register: Register;
}

/**
 * Every plan whose facts the judged files need, in the order of `cards`: those above a judged plan at any height, and
 * those whose delegates a judged roster lists, with the plans above these; and where a judged plan marks none as above it,
 * those of the units above its own. By path, number or name alone: which plan is meant, rules tell.
 */
export function plansNeeded(around: Around, isJudged: (path: string) => boolean): PlanCard[] {
  const { cards, rosters } = around;
  const judged = [...cards, ...rosters].filter(({ path }) => isJudged(path));
  const needed = neededIn(around)(judged);
  return cards.filter((card) => needed.has(card));
}

/** The same of any judged plans and rosters, for whoever asks often. */
export function neededIn({
  cards,
  register,
}: Around): (judged: readonly (PlanCard | RosterCard)[]) => ReadonlySet<PlanCard> {
  const find = finderIn(cards);
  const plansAbove = plansAboveIn(cards, register);
  return (judged) => {
    const listed = judged.flatMap((card) => ('meeting' in card ? find(card.path, card.meeting) : []));
    const plans = judged.flatMap((card) => ('meeting' in card ? [] : card));
    const alone = plans.filter(({ superiors }) => superiors.length === 0);
    const above = new Set<PlanCard>();
    const waiting = [...plans, ...listed];
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const { path, superiors } = card;
      for (const next of superiors.flatMap((cited) => find(path, cited))) {
        if (!above.has(next)) waiting.push(next);
        above.add(next);
      }
    }
    return new Set([...above, ...listed, ...alone.flatMap(plansAbove)]);
  };
}

/** The plans of all units that have ever stood above the issuer of one, by the names the register has. */
function plansAboveIn(cards: readonly PlanCard[], register: Register): (card: PlanCard) => readonly PlanCard[] {
  const named = unitsByName(register, comparable);
  const byId = groupedBy(register.units, ({ id }) => id);
  const byIssuer = groupedBy(cards, ({ organName }) => organName && comparable(organName));
  return ({ organName }) => {
    const above = new Set<Registered<Unit>>();
    const waiting = [...((organName && named.get(comparable(organName))) || [])];
    for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
      for (const next of membershipsOf(unit).flatMap(({ parent }) => byId.get(parent) ?? [])) {
        if (!above.has(next)) waiting.push(next);
        above.add(next);
      }
    }
    const names = new Set([...above].flatMap((unit) => namesOf(unit).map(comparable)));
    return [...names].flatMap((name) => byIssuer.get(name) ?? []);
  };
}

/** What has no key is left out. */
function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return groups;
}

/** The plans that a citation in the file at a path may mean. */
export function finderIn(
  cards: readonly PlanCard[],
): (path: string, cited: Pick<CitedFile, 'file' | 'code'>) => readonly PlanCard[] {
  const byCode = groupedBy(cards, ({ code }) => code && codeKey(code));
  const byPath = new Map(cards.map((card) => [card.path, card]));
  return (path, { file, code }) => {
    const found = file === undefined ? undefined : byPath.get(pathFrom(path, file));
    // Where the path leads nowhere, or back to the file itself, rules go by the number.
    if (found && found.path !== path) return [found];
    return code ? (byCode.get(codeKey(code)) ?? []) : [];
  };
}
