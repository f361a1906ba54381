import { clauseName } from '../compose/clause-name.ts';
import { linesIn } from '../compose/tree.ts';
import type { PlanDocument } from '../document.ts';
import type { Plan } from '../generated/plan.ts';
import type { Norm } from '../norm.ts';
import { isMap, pathKey } from '../plan/read.ts';
import { textOf } from '../references/mention.ts';
import type { PlanCard } from '../repository.ts';
import type { Say } from '../say.ts';
import { isWordKey } from '../shape.ts';
import { normalizeSpaces } from '../text.ts';

const kept = [
  'document',
  'citations',
  'series',
  'period',
  'papers',
  'order',
  'meetings',
  'agenda',
  'presidium',
  'pilots',
  'submissions',
  'allocation',
  'exemptions',
] as const;

type Kept = Pick<Plan, (typeof kept)[number]>;

/** What the plans and rosters below, or beside, need of a plan: its facts and where they print, not its words. */
export interface PlanFacts {
  readonly card: PlanCard;
  /** Phrases read, words left out but for the items of agendas and the titles of columns. */
  readonly plan: Kept;
  /** The clause that prints a fact, by `pathKey`; header, recipients and signature are no clause. */
  readonly clauses: ReadonlyMap<string, Say>;
  /** Names as they print, their references followed, by `pathKey`. */
  readonly names: ReadonlyMap<string, string>;
  readonly norm: Norm;
}

/** The facts of a plan, copied out of it, so that the document need not be kept. */
export function planFactsOf(document: PlanDocument, card: PlanCard): PlanFacts {
  const plan = Object.fromEntries(
    kept.flatMap((key) => (key in document.plan ? [[key, bare(document.plan[key], key)]] : [])),
  );
  // Only keys of the plan's own type were copied.
  return { card, plan: plan as Kept, clauses: clausesOf(document), names: namesOf(document), norm: document.norm };
}

/** Words that say what is compared: by the key above them. */
const keptWords: Readonly<Record<string, string>> = { agenda: 'items', columns: 'title' };

/** The tree without the words of its parts. */
function bare(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item, key));
  // Values have keys of their own, some named like words.
  if (!isMap(node) || typeof node.written === 'string') return node;
  const fields = Object.entries(node).filter(([name]) => !isWordKey(name) || keptWords[key] === name);
  return Object.fromEntries(fields.map(([name, child]) => [name, bare(child, name)]));
}

/** The items of agendas are words; they print where they stand. */
function clausesOf({ composition }: PlanDocument): Map<string, Say> {
  const clauses = new Map<string, Say>();
  for (const { path, clause } of composition.printings) {
    const key = pathKey(path);
    if (clause && isKept(path[0]) && !clauses.has(key)) clauses.set(key, clauseName(clause));
  }
  for (const { place, origin, clause } of linesIn([
    ...composition.body,
    ...composition.annexes.flatMap(({ body }) => body),
  ])) {
    const key = pathKey(place.path);
    if (origin === 'plan' && place.path.includes('agenda') && !clauses.has(key)) clauses.set(key, clauseName(clause));
  }
  return clauses;
}

function namesOf({ prose }: PlanDocument): Map<string, string> {
  const facts = prose.filter(({ path, isKey }) => isKept(path[0]) && !isKey && !path.some((step) => isWord(step)));
  return new Map(
    facts.map(({ path, lines }) => [pathKey(path), normalizeSpaces(lines.map(textOf).join(' '))] as const),
  );
}

const isKept = (top: unknown): boolean => kept.some((key) => key === top);
const isWord = (step: string | number): boolean => typeof step === 'string' && isWordKey(step) && step !== 'items';
