import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCitation } from '../../../src/model/expressions/citation.ts';
import type { ExpressionName } from '../../../src/model/expressions/expression.ts';
import { expressionNamed, expressions } from '../../../src/model/expressions/index.ts';
import { findOrdinal } from '../../../src/model/expressions/ordinal.ts';
import { cpuTime } from '../../cpu-time.ts';
import { accepted } from './wordings.ts';

const names = Object.keys(expressions) as ExpressionName[];
const size = 100_000;
const pieces = Object.values(accepted).flatMap((pairs) => pairs.flatMap(([text]) => text.split(/(?<= )/)));
/** Words of real phrases in any order: nearer to a reader's edges than any random text. */
const shuffled = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('-', '/', ',', '.', '(', ')', '%', '0', '9999')), {
    maxLength: 12,
  })
  .map((words) => words.join(''));
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  shuffled,
);

describe.each(names)('%s', (name) => {
  const expression = expressionNamed(name);
  const [sample] = accepted[name];
  const fact = expression.read(sample?.[0] ?? '');

  test('any text is read or refused, with its words kept and a normal form that reads back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = expression.read(text);
        if (fact.ok) expect(typeof expression.agree(fact.value as never, text).agrees).toBe('boolean');
        if (!reading.ok) {
          expect(reading.why.vi.length * reading.why.en.length).toBeGreaterThan(0);
          return;
        }
        const value = reading.value as never;
        expect(expression.phrase(value)).toBe(text);
        const again = expression.read(expression.normal(value));
        expect(
          again.ok && expression.equal(again.value as never, value),
          `${JSON.stringify(text)} -> ${expression.normal(value)}`,
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    'a',
    '5',
    ' ',
    '.',
    '-',
    '/',
    'ngày ',
    '5 ',
    '5.',
    '1.100 ',
    'lần thứ ',
    'từ 5 đến ',
    'năm ',
    '\u00a0',
    '%',
    'trước ',
    '16/01/2020 ',
  ])('a hundred thousand %j are refused at once', (unit) => {
    const text = unit.repeat(size / unit.length);
    const hostile = [
      text,
      `${text}!`,
      `không quá ${text}`,
      `ngày ${text}x`,
      text.slice(0, 399),
      `từ ${text.slice(0, 390)}x`,
    ];
    const taken = cpuTime(() => {
      for (const words of hostile) {
        expect(expression.read(words).ok).toBe(false);
        if (fact.ok) expect(expression.agree(fact.value as never, words).agrees).toBe(false);
      }
      findOrdinal(text);
      readCitation(text);
    });
    expect(taken).toBeLessThan(2000);
  });
});

test('the readers of longer words never throw', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(typeof readCitation(text).rest).toBe('string');
      const found = findOrdinal(text);
      if (found) expect(text.slice(found.start, found.end)).toBe(found.ordinal.written);
    }),
    { numRuns: 3000 },
  );
});
