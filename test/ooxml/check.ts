import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { breakages } from './breakages.ts';
import { faultsIn, type Part, partsOf } from './validate.ts';

// Every part of every plan's .docx against the schemas of ISO/IEC 29500-4, and parts broken on purpose, which must
// fail: a validator that never speaks proves nothing. Run by `npm run check:ooxml`.
const root = join(import.meta.dirname, '../..');
const plans = ['examples', 'test/corpus'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('plan.yaml'))
    .sort()
    .map((name) => `${folder}/${name.split(sep).join('/')}`),
);

function rendered(): Part[] {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-ooxml-'));
  try {
    return plans.flatMap((plan) => {
      const docx = join(folder, 'plan.docx');
      try {
        execFileSync(process.execPath, ['bin/tdkt.js', 'render', plan, '-o', docx, '--force'], {
          cwd: root,
          stdio: 'pipe',
        });
      } catch (error) {
        // 1 is "written, and the plan has errors": the corpus keeps the slips of the signed documents.
        if ((error as { status?: number }).status !== 1) throw error;
      }
      return partsOf(plan, readFileSync(docx));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parts = rendered();
const faults = await faultsIn(parts);
for (const fault of faults) console.log(`FAULT ${fault}`);
let unseen = 0;
for (const { what, edit } of breakages) {
  const broken = parts
    .slice(
      0,
      parts.findIndex(({ document }) => document !== parts[0]?.document),
    )
    .map(edit);
  const isSeen = (await faultsIn(broken)).length > 0;
  if (!isSeen) {
    unseen += 1;
    console.log(`FAULT not seen: ${what}`);
  }
}
console.log(
  `${plans.length} documents, ${parts.length} parts: ${faults.length} faults; ${breakages.length - unseen} of ${breakages.length} broken parts seen`,
);
process.exitCode = faults.length + unseen === 0 ? 0 : 1;
