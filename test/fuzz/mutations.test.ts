import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/app/judge.ts';
import { emptyRepository } from '../../src/model/repository.ts';
import { apply, planLines, slip } from './slips.ts';
import { survives } from './survives.ts';

// A first helping; `npm run fuzz` runs as many as one likes.
describe.each(planLines)('%s after slips of the hand', (_name, lines) => {
  test('is judged and printed without a failure', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) =>
        survives(slips.reduce<readonly string[]>(apply, lines).join('\n')),
      ),
      { numRuns: 30 },
    );
  });
});

test('any bytes at all are judged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(judge('a.yaml', bytes, 'plan', { today: '2026-01-05', repository: emptyRepository }).failures).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
