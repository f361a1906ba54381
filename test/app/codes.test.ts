import { expect, test } from 'vitest';
import { codes } from '../../src/app/codes.ts';

test('no code and no slug is used twice', () => {
  expect(codes.length).toBeGreaterThan(30);
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  expect(new Set(codes.map(({ slug }) => slug)).size).toBe(codes.length);
});

test.each(codes.map((metadata) => [metadata.code, metadata] as const))(
  '%s is whole in both languages',
  (_code, known) => {
    const { code, slug, since, title, why, basis } = known;
    expect(code).toMatch(/^TD\d{3}$/);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
    for (const say of [title, why, basis]) for (const words of [say.vi, say.en]) expect(words.trim()).not.toBe('');
    for (const words of [title.vi, title.en]) expect(words).not.toMatch(/[.\n]$/);
    for (const words of [why.vi, why.en]) expect(words).toMatch(/\.$/);
  },
);
