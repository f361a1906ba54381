import fc from 'fast-check';
import { test } from 'vitest';
import { apply, planLines, slip } from './slips.ts';
import { survives } from './survives.ts';

const runs = Number(process.env.TDKT_FUZZ_RUNS);
const seed = Number(process.env.TDKT_FUZZ_SEED);

/** The shortest plans come most often: a slip there costs a fraction of the time and says as much. */
const plans = [...planLines].sort(([, a], [, b]) => a.length - b.length);
const chosen = fc
  .nat({ max: 2 ** 20 - 1 })
  .map((n) => plans[Math.floor((n / 2 ** 20) ** 4 * plans.length)] ?? plans[0]);

test(`${runs} plans with slips of the hand, seed ${seed}`, async () => {
  let done = 0;
  const step = Math.max(1, Math.floor(runs / 10));
  await fc.assert(
    fc.asyncProperty(chosen, fc.array(slip, { minLength: 1, maxLength: 6 }), async (plan, slips) => {
      await survives(slips.reduce<readonly string[]>(apply, plan?.[1] ?? []).join('\n'));
      done += 1;
      if (done % step === 0) console.log(`${done} of ${runs}`);
    }),
    { numRuns: runs, seed },
  );
}, 0);
