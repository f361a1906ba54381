import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/project.ts';

/** Enough for every place of the signature on a page, line by line. */
const lengths = 40;

/** Writes plans that differ in length by a line each, and gives their folder. */
export function sweep(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const plan = readFileSync(join(root, 'examples/first-plan/plan.yaml'), 'utf8');
  for (let length = 0; length < lengths; length += 1) {
    const tasks = Array.from({ length }, (_line, index) => `      - Việc thứ ${index + 1}.\n`).join('');
    const more = length === 0 ? '' : `  - unit: Các thôn\n    items:\n${tasks}`;
    writeFileSync(join(folder, `them-${String(length).padStart(2, '0')}.yaml`), `${plan.trimEnd()}\n${more}`);
  }
  return folder;
}
