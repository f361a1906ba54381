import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundled, unbundled } from './bundles.ts';
import { type Duel, duel, type Program, rowOf, run, type Sample } from './measure.ts';
import { type Bench, bin, havePeers, peers } from './section.ts';
import { templateOf, wordsOf } from './template.ts';

const plans = ['examples/first-plan/plan.yaml', 'examples/lang-son/dai-hoi-thi-dua-v/plan.yaml'];
const warmRenders = 200;

/** The scripts of `sides/`, ready to run. */
interface Sides {
  readonly view: string;
  readonly plan: string;
  readonly print: string;
  readonly fill: string;
  readonly fillInstalled: string;
}

/** The same document by tdkt and by docxtemplater, which fills a template made of it. */
export async function renderAgainstPeer(bench: Bench): Promise<void> {
  if (!havePeers()) return;
  const { folder } = bench;
  const sides = {
    view: await bundled('view-of-plan.ts', folder),
    plan: await bundled('print-plan.ts', folder),
    print: await bundled('print-view.ts', folder),
    fill: await bundled('fill-template.cjs', folder),
    fillInstalled: await unbundled('fill-template.cjs', folder),
  };
  for (const plan of plans) contest(plan, sides, bench);
}

function contest(plan: string, sides: Sides, bench: Bench): void {
  const base = join(bench.folder, basename(dirname(plan)));
  prepare(plan, base, sides);
  const printView = [sides.print, `${base}.view.json`, `${base}.docx`];
  const printPlan = [sides.plan, plan, `${base}.docx`];
  const whole = { argv: [bin, 'render', plan, '--force', '--quiet', '-o', `${base}.docx`] };
  const fill = [sides.fill, base, `${base}.filled.docx`];
  const installed = { argv: [sides.fillInstalled, base, `${base}.filled.docx`], env: { NODE_PATH: peers } };
  const cold = (own: Program, other: Program): Duel => duel(own, other, bench.pairs);
  const warm = (own: readonly string[]): Duel => warmDuel(own, fill, Math.ceil(bench.pairs / 4));
  console.table([
    { 'tdkt : docxtemplater': 'cold, from the view : bundled', ...rowOf(cold({ argv: printView }, { argv: fill })) },
    { 'tdkt : docxtemplater': 'cold, from the view : as installed', ...rowOf(cold({ argv: printView }, installed)) },
    { 'tdkt : docxtemplater': 'cold, `tdkt render` : as installed', ...rowOf(cold(whole, installed)) },
    { 'tdkt : docxtemplater': `one of ${warmRenders}, from the view : bundled`, ...rowOf(warm(printView), 1) },
    { 'tdkt : docxtemplater': `one of ${warmRenders}, library render() : bundled`, ...rowOf(warm(printPlan), 1) },
  ]);
}

/** Makes the view, the document, the template of it and its data; throws unless both sides print the same words. */
function prepare(plan: string, base: string, sides: Sides): void {
  run({ argv: [sides.view, plan, base] });
  run({ argv: [sides.print, `${base}.view.json`, `${base}.docx`] });
  run({ argv: [bin, 'render', plan, '--force', '--quiet', '-o', `${base}.whole.docx`] });
  const docx = readFileSync(`${base}.docx`);
  if (!docx.equals(readFileSync(`${base}.whole.docx`))) throw new Error(`${plan}: the view alone prints otherwise`);
  const facts = JSON.parse(readFileSync(`${base}.facts.json`, 'utf8')) as string[];
  const template = templateOf(docx, facts);
  writeFileSync(`${base}.template.docx`, template.docx);
  writeFileSync(`${base}.data.json`, JSON.stringify(template.data));
  run({ argv: [sides.fill, base, `${base}.filled.docx`] });
  const words = wordsOf(docx);
  if (wordsOf(readFileSync(`${base}.filled.docx`)) !== words) throw new Error(`${plan}: the two print different words`);
  if (wordsOf(template.docx) === words) throw new Error(`${plan}: the template has no facts to fill`);
  const size = words.split(/\s+/).length;
  console.log(`${plan}: ${size} words, the same from both; the template has ${template.tags} tags.`);
}

function warmDuel(own: readonly string[], other: readonly string[], pairs: number): Duel {
  const many = (argv: readonly string[]): Program => ({ argv: [...argv, String(warmRenders)] });
  const ofOne = (sample: Sample): Sample => ({ ...sample, ...(JSON.parse(sample.stdout) as Partial<Sample>) });
  const fight = duel(many(own), many(other), pairs);
  return { own: fight.own.map(ofOne), other: fight.other.map(ofOne) };
}
