import { expect, test } from 'vitest';
import { metadataOf, type SourceCode, sourceCodes } from '../../src/source/codes.ts';

test('codes are unique, in order, and all of structure', () => {
  const codes = sourceCodes.map(({ code }) => code);
  expect(codes).toEqual(Array.from({ length: 18 }, (_, index) => `TD1${String(index + 1).padStart(2, '0')}`));
  expect(new Set(sourceCodes.map(({ slug }) => slug)).size).toBe(18);
});

test('each code is explained in whole sentences in both languages', () => {
  for (const { title, why, basis, since, slug } of sourceCodes) {
    expect(since).toBe('0.1.0');
    expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const say of [title, why, basis]) expect(say.vi).not.toBe(say.en);
    for (const text of [why.vi, why.en]) expect(text).toMatch(/\.$/);
    for (const text of [title.vi, title.en, why.vi, why.en]) expect(text).toMatch(/^\p{Lu}/u);
  }
});

test('an unknown code is a mistake of ours', () => {
  expect(metadataOf('TD101').slug).toBe('not-yaml');
  expect(() => metadataOf('TD999' as SourceCode)).toThrow('TD999');
});
