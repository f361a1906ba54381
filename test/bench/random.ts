/** The same numbers for the same seed on every machine (mulberry32). */
export interface Random {
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  /** Some members in their order, at least `least`. */
  some<T>(list: readonly T[], least: number): T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    some(list, least) {
      const wanted = between(least, list.length);
      const order = list.map((member, index) => ({ member, index, rank: next() }));
      const chosen = order.sort((a, b) => a.rank - b.rank).slice(0, wanted);
      return chosen.sort((a, b) => a.index - b.index).map(({ member }) => member);
    },
  };
}
