import type { Person } from '../expressions/person.ts';
import type { NodePath } from '../place.ts';
import { nodeAt } from '../plan/read.ts';
import type { Compute } from './computed.ts';

/** A fact and the words before it: those that part it from the fact before, and its own. */
interface Piece {
  readonly key: string;
  readonly join?: string;
  readonly before?: string;
}

/** The stated ones of some facts in a row; nothing where none is stated. */
const inRow =
  (pieces: readonly Piece[]): Compute =>
  (_model, _norm, owner, node) => {
    const stated = pieces.filter(({ key }) => node[key] !== undefined);
    const parts = stated.flatMap(({ key, join = ', ', before = '' }, index): (string | NodePath)[] => [
      `${index === 0 ? '' : join}${before}`,
      [...owner, key],
    ]);
    const through = stated.map(({ key }) => [...owner, key]);
    return stated.length === 0 ? undefined : { words: undefined, parts, through };
  };

const counts = inRow([{ key: 'collectives' }, { key: 'households' }, { key: 'individuals' }]);

/** `22 tập thể, 42 cá nhân`. */
export const awardsWords: Readonly<Record<string, Compute>> = { counts };

/**
 * `mỗi tập thể 2.000.000 đồng, mỗi cá nhân 1.000.000 đồng`. Names of its own, because a number that one form does not
 * state would otherwise be looked up in the sum of all forms around it.
 */
export const awardWords: Readonly<Record<string, Compute>> = {
  ownCounts: counts,
  ownTotal: inRow([{ key: 'total' }]),
  ownBudget: inRow([{ key: 'budget' }]),
  prizes: inRow([
    { key: 'amount' },
    { key: 'collectiveAmount', before: 'mỗi tập thể ' },
    { key: 'householdAmount', before: 'mỗi hộ gia đình ' },
    { key: 'individualAmount', before: 'mỗi cá nhân ' },
  ]),
};

/** `14h00 ngày 14/5/2026, 01 buổi, tại Hội trường UBND tỉnh`. */
export const sessionWords: Readonly<Record<string, Compute>> = {
  when: inRow([{ key: 'start' }, { key: 'held', join: ' ' }, { key: 'duration' }, { key: 'venue', before: 'tại ' }]),
};

/** What head and deputies of a body are called, by the first words of its name. */
const roles: readonly (readonly [RegExp, string, string])[] = [
  [/^tiểu ban/iu, 'Trưởng tiểu ban', 'Phó Trưởng tiểu ban'],
  [/^tổ(?: |$)/iu, 'Tổ trưởng', 'Tổ phó'],
  [/^hội đồng/iu, 'Chủ tịch Hội đồng', 'Phó Chủ tịch Hội đồng'],
  [/^/u, 'Trưởng ban', 'Phó Trưởng ban'],
];

const roleOf = (name: unknown, place: 1 | 2): string =>
  roles.find(([body]) => body.test(String(name).trim()))?.[place] ?? '';

export const committeeWords: Readonly<Record<string, Compute>> = {
  headRole: (model, _norm, owner, node) => {
    const head = nodeAt(model.plan, [...owner, 'head']) as Person | undefined;
    return { words: head && head.role !== '' ? head.role : roleOf(node.name, 1), through: [] };
  },
  deputyRole: (_model, _norm, _owner, node) => ({ words: roleOf(node.name, 2), through: [] }),
};
