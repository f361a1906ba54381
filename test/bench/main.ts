// `npm run bench -- start scale --large --pairs 31 --seed 1`: all sections, or those that are named.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.ts';
import { importCosts } from './imports.ts';
import { renderAgainstPeer } from './render.ts';
import { scale } from './scale.ts';
import { againstSchemaPrograms } from './schemas.ts';
import type { Bench } from './section.ts';

interface Section {
  readonly title: string;
  run(bench: Bench): void | Promise<void>;
}

const sections: Readonly<Record<string, Section>> = {
  start: { title: 'Cold start against node on an empty file', run: coldStart },
  render: { title: 'A document against docxtemplater', run: renderAgainstPeer },
  imports: { title: 'What each library costs', run: importCosts },
  scale: { title: '`tdkt validate` over generated repositories', run: scale },
  schemas: { title: 'Generated plans against schemas/plan.schema.json', run: againstSchemaPrograms },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '31' },
    seed: { type: 'string', default: '1' },
  },
});

async function main(): Promise<void> {
  const names = positionals.length > 0 ? positionals : Object.keys(sections);
  const unknown = names.find((name) => !Object.hasOwn(sections, name));
  const [pairs, seed] = [Number(values.pairs), Number(values.seed)];
  if (unknown !== undefined || !(pairs >= 1) || !Number.isInteger(seed)) {
    console.error(`npm run bench -- [${Object.keys(sections).join('] [')}] [--large] [--pairs 31] [--seed 1]`);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-bench-'));
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model}), load ${load}; ` +
      `${pairs} alternating pairs, seed ${seed}. Medians; quartiles of the pairs' ratios in brackets.`,
  );
  try {
    for (const name of names) {
      console.log(`\n${name}: ${sections[name]?.title}`);
      await sections[name]?.run({ folder, empty, pairs, seed, sizes: values.large ? [20, 200, 2000] : [20, 200] });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
