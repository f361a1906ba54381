import { join } from 'node:path';
import { medianOf, type Program, run, type Sample } from './measure.ts';
import { writeRepository } from './plans.ts';
import { type Bench, bin } from './section.ts';

/** Whole repositories of so many pairs of plan and roster, and one plan in each. */
export function scale(bench: Bench): void {
  const sizes = bench.sizes.map((size) => {
    const folder = join(bench.folder, `scale-${size}`);
    const [plan = ''] = writeRepository(folder, size, bench.seed);
    return { size, all: several(folder, bench, size), one: several(plan, bench, size) };
  });
  console.table(
    sizes.map(({ size, all, one }, index) => {
      const before = sizes[index - 1];
      return {
        pairs: size,
        runs: all.length,
        ...figures(all),
        'CPU ms a pair': (medianOf(all, 'cpu') / size).toFixed(1),
        growth: before && grown(medianOf(before.all, 'cpu'), medianOf(all, 'cpu'), size / before.size),
        findings: findingsIn(all[0]),
        'one plan of it: CPU ms': medianOf(one, 'cpu').toFixed(0),
        'its wall ms': medianOf(one, 'wall').toFixed(0),
        'its peak MiB': medianOf(one, 'peak').toFixed(0),
        'its growth': before && grown(medianOf(before.one, 'cpu'), medianOf(one, 'cpu'), size / before.size),
      };
    }),
  );
}

/** The more plans the fewer runs: what is long varies less. */
export const runsFor = (pairs: number, size: number): number =>
  Math.max(1, Math.min(pairs, Math.round(200 / size) * 5));

function several(path: string, { pairs }: Bench, size: number): Sample[] {
  const program: Program = { argv: [bin, 'validate', path, '--format', 'json', '--lang', 'en'] };
  return Array.from({ length: runsFor(pairs, size) }, () => run(program));
}

const figures = (samples: readonly Sample[]): Record<string, string> => ({
  'CPU ms': medianOf(samples, 'cpu').toFixed(0),
  'wall ms': medianOf(samples, 'wall').toFixed(0),
  'peak MiB': medianOf(samples, 'peak').toFixed(0),
});

/** What the CPU time grew by where the plans grew by `by`: `7.2 of 10`. */
const grown = (before: number, after: number, by: number): string => `${(after / before).toFixed(1)} of ${by}`;

function findingsIn(sample: Sample | undefined): number {
  const { findings } = JSON.parse(sample?.stdout ?? '') as { findings: readonly unknown[] };
  return findings.length;
}
