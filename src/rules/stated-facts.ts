import { isHeader } from '../model/compose/header.ts';
import type { PlanDocument } from '../model/document.ts';
import type { Ordinal } from '../model/expressions/ordinal.ts';
import type { Period } from '../model/expressions/period.ts';
import type { Quantity } from '../model/expressions/quantity.ts';
import type { NodePath } from '../model/place.ts';
import { type Fact, factsOf } from '../model/plan/facts.ts';
import { isMap, nodeAt, pathKey } from '../model/plan/read.ts';
import { resolve } from '../model/references/resolve.ts';
import { ownMeeting, scopeAt } from '../model/references/scope.ts';
import { countKey, factLikeWords, peopleKey, placeKey, yearsKey } from './fact-like.ts';
import { groupsOf } from './groups.ts';

/** A fact of the plan, and what a reference would name for it: the citation for its number, the series for its ordinal. */
export interface StatedFact {
  readonly path: NodePath;
  readonly target: NodePath;
}

/** The facts of the plan by the keys of the words that say them. */
export function statedFacts(document: PlanDocument): ReadonlyMap<string, readonly StatedFact[]> {
  const facts = new Map<string, StatedFact[]>();
  const add = (key: string, fact: StatedFact): void => {
    const known = facts.get(key);
    if (!known) facts.set(key, [fact]);
    else if (known.length < 4) known.push(fact);
  };
  for (const fact of factsOf(document)) {
    const { path, shape } = fact;
    if (!shape.expression || isHeader(path) || isCellOfTable(path)) continue;
    const named = shape.expression === 'code' || shape.expression === 'ordinal' ? path.slice(0, -1) : path;
    for (const key of keysOf(document, fact)) add(key, { path, target: named });
  }
  for (const { group, path } of groupsOf(document)) {
    const counted = { path: [...path, 'entries'], target: [...path, 'count'] };
    if (group.entries && !group.count) add(countKey(group.entries.length).key, counted);
  }
  return facts;
}

/** What one unit is allocated is a number among many, which words elsewhere rarely mean. */
const isCellOfTable = (path: NodePath): boolean =>
  path.includes('counts') || (path[0] === 'allocation' && path.at(-1) === 'sum');

function keysOf(document: PlanDocument, { path, shape, raw }: Fact): Set<string> {
  const keys = new Set(typeof raw === 'string' ? factLikeWords(raw).map(({ key }) => key) : []);
  const value = nodeAt(document.plan, path);
  // The shape names the expression that read the value.
  if (shape.expression === 'period') for (const { key } of periodKeys(value as Period | undefined)) keys.add(key);
  if (shape.expression === 'ordinal' && value) keys.add(placeKey((value as Ordinal).value).key);
  if (shape.expression === 'quantity') for (const { key } of quantityKeys(value as Quantity | undefined)) keys.add(key);
  return keys;
}

const periodKeys = (period: Period | undefined) =>
  period?.from !== undefined && period.to !== undefined ? [yearsKey(period.from, period.to)] : [];

/** Without a noun the number may count people, or stand in brackets behind a title. */
function quantityKeys(quantity: Quantity | undefined) {
  if (quantity?.noun !== '') return [];
  const count = quantity.high === Infinity ? quantity.low : quantity.high;
  return [peopleKey(count), countKey(count)];
}

/** The shortest path that leads to the fact from words at `from`; undefined where no name leads there. */
export function referenceTo(document: PlanDocument, { target }: StatedFact, from: NodePath): string | undefined {
  const scope = scopeAt(document.raw, from);
  for (const steps of waysTo(document, target)) {
    const found = resolve(document, document.norm, steps, scope);
    if (found.ok && pathKey(pathOf(found.target)) === pathKey(target)) return steps.join('.');
  }
  return undefined;
}

type Found = Extract<ReturnType<typeof resolve>, { ok: true }>['target'];

const pathOf = (target: Found): NodePath => (target.kind === 'node' ? target.path : [...target.owner, target.name]);

/** Names from the nearest to the whole path: `held`, `meeting.held`, `meetings.hoi-nghi.held`. */
function waysTo({ raw }: PlanDocument, path: NodePath): string[][] {
  const names = path.map((step, index) => (typeof step === 'string' ? step : idAt(raw, path.slice(0, index + 1))));
  const ways = names.map((_name, index) => names.slice(index));
  const own = ownMeeting(raw);
  if (own?.every((step, index) => path[index] === step)) ways.push(['meeting', ...names.slice(own.length)]);
  return ways
    .filter((way): way is string[] => way.every((name) => name !== undefined))
    .sort((a, b) => a.length - b.length);
}

function idAt(raw: unknown, path: NodePath): string | undefined {
  const node = nodeAt(raw, path);
  return isMap(node) && typeof node.id === 'string' ? node.id : undefined;
}
