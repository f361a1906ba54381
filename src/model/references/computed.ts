import { documentCode } from '../compose/header.ts';
import { countText } from '../expressions/bounds.ts';
import { wholePeople } from '../expressions/people.ts';
import { officialCount, pad2 } from '../expressions/plain-number.ts';
import type { Quantity } from '../expressions/quantity.ts';
import type { Share } from '../expressions/share.ts';
import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { type AllocationTable, allocationTable, sumOfCounts } from '../plan/allocation.ts';
import { baseOfGroup } from '../plan/counts.ts';
import { isMap, nodeAt, type PlanModel, shapeAt } from '../plan/read.ts';
import { normalizeSpaces } from '../text.ts';
import { awardsWords, awardWords, committeeWords, sessionWords } from './computed-parts.ts';
import { walkIds } from './scope.ts';

/** A value worked out where the plan states none: its words, or the node whose words serve. */
export interface Computed {
  readonly name: string;
  /** The part it belongs to. */
  readonly owner: NodePath;
  readonly words: string | undefined;
  /** Instead of words: facts that print in a row, between literal words. */
  readonly parts?: readonly (string | NodePath)[];
  /** Facts that print through it. */
  readonly through: readonly NodePath[];
}

export type Compute = (
  model: PlanModel,
  norm: Norm,
  owner: NodePath,
  node: Readonly<Record<string, unknown>>,
) => Omit<Computed, 'name' | 'owner'> | undefined;

/** The sums of each table by column, and of all of it by `total`: worked out once, however often they are mentioned. */
const knownSums = new WeakMap<AllocationTable, Map<number | 'total', string | undefined>>();

function allocated(
  model: PlanModel,
  owner: NodePath,
  of: number | 'total',
): Omit<Computed, 'name' | 'owner'> | undefined {
  const table = allocationTable(model, owner);
  if (!table) return undefined;
  const sums = knownSums.get(table) ?? new Map<number | 'total', string | undefined>();
  knownSums.set(table, sums);
  if (!sums.has(of)) {
    const sum = sumOfCounts(table.rows.map((row) => (of === 'total' ? row.sum : row.counts[of])));
    sums.set(of, sum && countText(sum));
  }
  const words = sums.get(of);
  return words === undefined ? undefined : { words, through: [] };
}

const code: Compute = (model, _norm, owner) => ({
  words: documentCode(model, owner[0] === 'document' ? 'document' : 'promulgatedBy'),
  through: [
    [...owner, 'codeNumber'],
    [...owner, 'codeNotation'],
  ],
});

/** What is worked out where a plan states it not, by kind of part and name. */
export const computes: Readonly<Record<string, Readonly<Record<string, Compute>>>> = {
  allocation: {
    total: (model, _norm, owner) => allocated(model, owner, 'total'),
  },
  column: {
    total: (model, _norm, owner) =>
      owner[0] === 'allocation' ? allocated(model, owner.slice(0, 2), Number(owner.at(-1))) : undefined,
  },
  decision: {
    typeName: () => ({ words: 'Quyết định', through: [] }),
    organName: (model) => ({ words: String(nodeAt(model.raw, ['document', 'organName'])), through: [] }),
    code,
  },
  document: {
    typeName: () => ({ words: 'Kế hoạch', through: [] }),
    code,
    endMark: (_model, norm) => ({ words: norm.endMark, through: [] }),
  },
  award: awardWords,
  awards: awardsWords,
  committee: committeeWords,
  session: sessionWords,
  group: {
    count: (model, _norm, owner, node) =>
      Array.isArray(node.entries) ? { words: pad2(node.entries.length), through: [] } : shareOfTotal(model, owner),
  },
  meeting: {
    name: (model, _norm, _owner, node) => {
      const series = walkIds(model.raw, ['series'], [String(node.series)]);
      return series && { words: undefined, through: [series] };
    },
    shortName: (model, _norm, _owner, node) => {
      const series = walkIds(model.raw, ['series'], [String(node.series)]);
      const names = [node.form, node.name, series && nodeAt(model.raw, [...series, 'name'])];
      const form = names.find((name) => typeof name === 'string');
      return form === undefined ? undefined : { words: firstTwoWords(form), through: [] };
    },
  },
};

/** 70% of 120 đại biểu is 84 đại biểu; a share that does not fall on whole people is left to its author. */
function shareOfTotal(model: PlanModel, owner: NodePath): Omit<Computed, 'name' | 'owner'> | undefined {
  const base = baseOfGroup(model.raw, owner);
  const total = base && (nodeAt(model.plan, base) as Quantity | undefined);
  const share = nodeAt(model.plan, [...owner, 'share']) as Share | undefined;
  if (!total || !share || share.mode !== 'exact' || total.about || total.low !== total.high) return undefined;
  const people = wholePeople(share, total.low);
  return people.exact ? { words: `${officialCount(people.nearest)} ${total.noun}`.trim(), through: [] } : undefined;
}

/** "Hội nghị điển hình tiên tiến" is called "Hội nghị" for short, "Đại hội Thi đua yêu nước" "Đại hội". */
const firstTwoWords = (form: string): string => normalizeSpaces(form).split(' ').slice(0, 2).join(' ');

export function computedAt(model: PlanModel, norm: Norm, owner: NodePath, name: string): Computed | undefined {
  const node = nodeAt(model.raw, owner);
  if (!isMap(node)) return undefined;
  const kind = owner.length === 1 && owner[0] === 'document' ? 'document' : shapeAt(owner).part;
  const table = kind === undefined ? undefined : computes[kind];
  const compute = table && Object.hasOwn(table, name) ? table[name] : undefined;
  const computed = compute?.(model, norm, owner, node);
  return computed && { name, owner, ...computed };
}
