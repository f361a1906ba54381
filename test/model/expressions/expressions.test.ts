import { describe, expect, test } from 'vitest';
import type { ExpressionName } from '../../../src/model/expressions/expression.ts';
import { expressionNamed, expressions } from '../../../src/model/expressions/index.ts';
import { accepted, refused } from './wordings.ts';

const names = Object.keys(expressions) as ExpressionName[];

describe.each(names)('%s', (name) => {
  const expression = expressionNamed(name);

  test.each(accepted[name])('reads %j as %j', (text, normal) => {
    const reading = expression.read(text);
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    const { value } = reading;
    expect(expression.phrase(value as never)).toBe(text);
    expect(expression.normal(value as never)).toBe(normal);
  });

  test.each(accepted[name])('%j: the normal form and every form say the same', (text) => {
    const reading = expression.read(text);
    if (!reading.ok) throw new Error(reading.why.en);
    const value = reading.value as never;
    expect(expression.agree(value, text)).toEqual({ agrees: true });
    for (const words of [expression.normal(value), ...Object.values(expression.forms).map((form) => form(value))]) {
      const again = expression.read(words);
      expect(again, words).toMatchObject({ ok: true });
      expect(expression.agree(value, words), words).toEqual({ agrees: true });
      const keepsLengthOnly = name === 'period' && words.endsWith('năm');
      if (again.ok && !keepsLengthOnly) expect(expression.equal(value, again.value as never), words).toBe(true);
    }
    const { vi, en } = expression.describe(value);
    expect([vi, en].filter((say) => say.trim() === '' || /undefined|NaN|Infinity/.test(say))).toEqual([]);
  });

  test.each(accepted[name])('%j in capitals, with wide blanks around, means the same', (text) => {
    const plain = expression.read(text);
    const dressed = expression.read(` \u00a0${text.toUpperCase().replaceAll(' ', '\u00a0  ')}\t`);
    if (!plain.ok) throw new Error(plain.why.en);
    expect(dressed).toMatchObject({ ok: true });
    if (dressed.ok) expect(expression.equal(plain.value as never, dressed.value as never)).toBe(true);
  });

  test.each(refused[name].filter(([, why]) => why !== ''))('refuses %j: %s', (text, why) => {
    const reading = expression.read(text);
    expect(reading).toMatchObject({
      ok: false,
      why: { vi: expect.stringContaining(why), en: expect.stringMatching(/\w/) },
    });
    const agreement = reading.ok ? undefined : reading.why;
    expect(agreement?.vi).not.toMatch(/regex|parse|undefined|null|NaN/);
  });
});
