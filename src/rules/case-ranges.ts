import type { Quantity } from '../model/expressions/quantity.ts';
import type { Case, For } from '../model/generated/plan.ts';

/** First and last whole number of staff that a case is for. */
export interface StaffRange {
  readonly first: number;
  readonly last: number;
}

export const staffRange = ({ low, high, lowStrict, highStrict }: Quantity): StaffRange => ({
  first: lowStrict ? Math.floor(low) + 1 : Math.ceil(low),
  last: highStrict ? Math.ceil(high) - 1 : Math.floor(high),
});

/** Equal for cases of the same units by all that selects them but their size. */
export const guardKey = ({ for: whom }: Case): string => JSON.stringify([sorted(whom?.kinds), narrowingKey(whom)]);

/** Equal where the same is asked of the units beside their kind. */
export const narrowingKey = (whom: For | undefined): string =>
  JSON.stringify([whom?.pilot, ...lists.map((list) => sorted(whom?.[list]))]);

const lists = ['attributes', 'clusters', 'sectors', 'units', 'under'] as const;

const sorted = (names: readonly string[] | undefined): string[] => [...(names ?? [])].sort();
