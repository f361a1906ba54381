import type { Say } from '../say.ts';
import type { Agreement, Expression } from './expression.ts';
import { quoted } from './reading.ts';

export const agreeing: Agreement = { agrees: true };

export function differing(says: Say | undefined, vi: string, en: string): Agreement {
  return { agrees: false, says, why: { vi, en } };
}

/** The words cannot be read: the reader's own reason is the difference. */
export function unreadable(why: Say): Agreement {
  return { agrees: false, says: undefined, why };
}

type Comparing<T extends { readonly written: string }> = Pick<Expression<T>, 'read' | 'describe'>;

/** The usual agreement: read the words as the same type, then let `same` judge; both values are named when they differ. */
export function agreeByReading<T extends { readonly written: string }>(
  expression: Comparing<T>,
  fact: T,
  words: string,
  same: (fact: T, said: T) => boolean,
): Agreement {
  const reading = expression.read(words);
  if (!reading.ok) return unreadable(reading.why);
  if (same(fact, reading.value)) return agreeing;
  const says = expression.describe(reading.value);
  const truth = expression.describe(fact);
  return differing(
    says,
    `lời văn ghi ${quoted(words)} là ${says.vi}, số liệu đã khai là ${truth.vi}`,
    `the words ${quoted(words)} say ${says.en}, the stated fact is ${truth.en}`,
  );
}
