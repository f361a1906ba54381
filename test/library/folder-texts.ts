import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanText } from '../../src/library/index.ts';

/** Every YAML file below a folder as a text in memory, in no particular order. */
export function textsIn(folder: string): PlanText[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[^.].*\.ya?ml$/.test(name),
  );
  return entries
    .reverse()
    .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}
