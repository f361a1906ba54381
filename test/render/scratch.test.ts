import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { renderMarkup } from '../../src/render/template-engine.ts';
import { parseMarkup } from '../../src/render/markup.ts';
import { toDocx } from '../../src/render/docx/to-docx.ts';
import { readDigest } from '../../src/render/digest.ts';
import { longView, shortView } from './sample-views.ts';
import { norms } from '../../src/render/norms.ts';
test('x', () => {
  mkdirSync('/tmp/w/out', { recursive: true });
  for (const [name, view] of Object.entries({ short: shortView, long: longView })) {
    const norm = norms.find((n) => n.id === view.norm)!;
    console.time(name);
    const bytes = toDocx(parseMarkup(renderMarkup('ke-hoach', view)), norm);
    console.timeEnd(name);
    console.log(bytes.length, readDigest(bytes));
    writeFileSync(`/tmp/w/out/${name}.docx`, bytes);
  }
});
