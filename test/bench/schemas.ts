import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';
import { bundled } from './bundles.ts';
import { duel, type Program, rowOf } from './measure.ts';
import { writeRepository } from './plans.ts';
import { runsFor } from './scale.ts';
import { type Bench, bin, havePeers, peers } from './section.ts';

const schema = join(root, 'schemas/plan.schema.json');

const honestly = `These programs see one file at a time and only its shape: keys, types, choices, patterns. They know no date, no sum, no
reference, no other plan and no decree. tdkt is measured twice: its own reader and schema alone, and \`tdkt validate\`
with everything. Dates of plans are day/month/year, which every YAML reader takes for text, quoted or not.`;

/** The generated plans against the schema, by tdkt and by programs that know schemas only. */
export async function againstSchemaPrograms(bench: Bench): Promise<void> {
  if (!havePeers()) return;
  console.log(honestly);
  const shapes = await bundled('check-shapes.ts', bench.folder);
  const ruleset = join(bench.folder, 'ruleset.json');
  writeFileSync(ruleset, JSON.stringify(spectralRules()));
  for (const size of bench.sizes) {
    const folder = join(bench.folder, `schemas-${size}`);
    const plans = writeRepository(folder, size, bench.seed);
    const glob = join(folder, 'don-vi-*/plan.yaml');
    const whole = { argv: [bin, 'validate', folder, '--quiet'] };
    const reader = { argv: [shapes, ...plans] };
    const others = { 'ajv-cli': ajv(glob), spectral: spectral(glob, ruleset) };
    const pairs = Math.max(3, Math.ceil(runsFor(bench.pairs, size) / 3));
    const rows = Object.entries(others).flatMap(([name, other]) => [
      row(`schema alone : ${name}`, reader, other, pairs),
      row(`validate : ${name}`, whole, other, pairs),
    ]);
    console.log(`${size} plans, ${pairs} pairs`);
    console.table(rows);
  }
}

/** Throws where a program that only knows shapes refuses a plan: they all fit the schema. */
function row(name: string, own: Program, other: Program, pairs: number): Record<string, string> {
  const fight = duel(own, other, pairs);
  const refused = fight.other.find(({ code }) => code !== 0);
  if (refused) throw new Error(`${name}: exit code ${refused.code}\n${refused.stdout.slice(0, 2000)}`);
  return { 'tdkt : other': name, ...rowOf(fight) };
}

const ajv = (glob: string): Program => ({
  argv: [join(peers, 'ajv-cli/dist/index.js'), 'validate', '--strict=false', '--all-errors', '-s', schema, '-d', glob],
});

const spectral = (glob: string, ruleset: string): Program => ({
  argv: [join(peers, '@stoplight/spectral-cli/dist/index.js'), 'lint', glob, '-r', ruleset, '--ignore-unknown-format'],
});

function spectralRules(): unknown {
  const functionOptions = { schema: JSON.parse(readFileSync(schema, 'utf8')), allErrors: true };
  const check = ['then', { function: 'schema', functionOptions }] as const;
  const shape = Object.fromEntries([['given', '$'], ['severity', 'error'], ['message', '{{error}}'], check]);
  return { rules: { shape } };
}
