import { readFileSync, writeFileSync } from 'node:fs';
import { judge } from '../../../src/app/judge.ts';
import { planView } from '../../../src/documents/plan.ts';
import { emptyRepository } from '../../../src/model/repository.ts';

/** Every text and number of the plan's data. */
function factsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(factsIn);
  return typeof value === 'string' ? [value] : [];
}

// A plan's view, as its template is given it, and the facts its author wrote.
const [plan = '', output = ''] = process.argv.slice(2);
const around = { today: '2026-05-01', repository: emptyRepository };
const { document, source } = judge('plan.yaml', readFileSync(plan), 'plan', around);
if (!document) throw new Error(`${plan} has no view`);
writeFileSync(`${output}.view.json`, JSON.stringify(planView(document)));
writeFileSync(`${output}.facts.json`, JSON.stringify(factsIn(source.value)));
