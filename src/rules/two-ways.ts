import { officialCount } from '../model/expressions/plain-number.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from './rule.ts';

/** One of two ways in which a document writes the same: where it first stands, and how often. */
export interface Way {
  readonly text: string;
  readonly place: Place;
  readonly count: number;
}

/** The rarer way is told, the usual one is the other end. */
export const writtenBothWays = (odd: Way, usual: Way): Problem => ({
  place: odd.place,
  message: {
    vi: `Văn bản viết lẫn “${odd.text}” (${officialCount(odd.count)} chỗ) và “${usual.text}” (${officialCount(usual.count)} chỗ).`,
    en: `The document writes both “${odd.text}” (${odd.count}) and “${usual.text}” (${usual.count}).`,
  },
  help: { vi: 'Viết theo một cách trong cả văn bản.', en: 'Write it one way throughout.' },
  related: [{ place: usual.place, message: { vi: 'cách viết kia ở đây', en: 'the other way is here' } }],
  actual: odd.text,
  expected: usual.text,
});
