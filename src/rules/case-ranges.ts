import type { Quantity } from '../model/expressions/quantity.ts';
import type { Case } from '../model/generated/plan.ts';

/** First and last whole number of staff that a case is for. */
export interface StaffRange {
  readonly first: number;
  readonly last: number;
}

export const staffRange = ({ low, high, lowStrict, highStrict }: Quantity): StaffRange => ({
  first: lowStrict ? Math.floor(low) + 1 : Math.ceil(low),
  last: highStrict ? Math.ceil(high) - 1 : Math.floor(high),
});

/** Equal for cases of the same units by kinds and attributes. */
export const guardKey = ({ for: whom }: Case): string =>
  JSON.stringify([[...(whom?.kinds ?? [])].sort(), [...(whom?.attributes ?? [])].sort()]);
