import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { layoutDocument } from 'docx/layout';
import { renderMarkup } from '../../src/render/template-engine.ts';
import { parseMarkup } from '../../src/render/markup.ts';
import { toDocx, wordDocument } from '../../src/render/docx/to-docx.ts';
import { item, paragraph, longView, shortView } from './sample-views.ts';
import { norms } from '../../src/render/norms.ts';
test('x', () => {
  mkdirSync('/tmp/w/sweep', { recursive: true });
  for (let n = 0; n < 44; n++) {
    for (const [kind, last] of [['p', paragraph('Kế hoạch này được triển khai ngay./.')], ['l', shortView.body[2]!]] as const) {
    const view = { ...shortView, recipients: longView.recipients, body: [...shortView.body.slice(0, -1), ...Array.from({ length: n }, (_, k) => item(`- dòng ${k}`)), last] };
    const norm = norms[0]!;
    const tree = parseMarkup(renderMarkup('ke-hoach', view));
    writeFileSync(`/tmp/w/sweep/${kind}${n}.docx`, toDocx(tree, norm));
    const { pages, stoppedAt } = layoutDocument(wordDocument(tree, norm));
    const lastPage = pages.findIndex((p) => p.body.some((b) => b.type === 'table') && p !== pages[0]) ;
    const page = pages[lastPage === -1 ? 0 : lastPage]!;
    const lines = page.body.filter((b) => b.type === 'paragraph').reduce((s, b) => s + (b as any).lines.filter((l: any) => l.text.trim() !== '').length, 0);
    console.log(kind, n, pages.length, lastPage, lines, stoppedAt ?? '');
    }
  }
});
