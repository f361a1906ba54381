import { type DocumentLayout, layoutDocument } from 'docx/layout';
import { describe, expect, test } from 'vitest';
import { documentTree } from '../../../src/render/document-tree.ts';
import { wordDocument } from '../../../src/render/docx/to-docx.ts';
import { norms } from '../../../src/render/norms.ts';
import type { BlockView, View } from '../plan-view.ts';
import { item, longView, paragraph, sentence, shortView } from '../sample-views.ts';

function laidOut(view: View): DocumentLayout['pages'] {
  const tree = documentTree('ke-hoach', view);
  const norm = norms.find(({ id }) => id === tree.norm);
  if (!norm) throw new Error(tree.norm);
  const { pages, stoppedAt } = layoutDocument(wordDocument(tree, norm));
  expect(stoppedAt).toBeUndefined();
  return pages;
}

type Page = DocumentLayout['pages'][number];
const isTable = (block: Page['body'][number]) => block.type === 'table';

/** Lines of text above the last table of a page. */
function linesBefore({ body }: Page): number {
  const above = body.slice(0, body.findLastIndex(isTable));
  const lines = above.flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
  return lines.filter(({ text }) => text.trim() !== '').length;
}

describe.each<[string, BlockView, number, number]>([
  ['a short paragraph', paragraph('Kế hoạch này được triển khai ngay./.'), 0, 40],
  ['a long paragraph', paragraph(`${sentence} ${sentence}`), 4, 12],
])('before the signature %s', (_case, last, least, lengths) => {
  test('whatever the length, the signature stands on a page with two lines of text or more', () => {
    const found = Array.from({ length: lengths }, (_, more) => {
      const count = least + more;
      const filling = Array.from({ length: count }, (_line, index) => item(`- Nội dung thứ ${index}.`));
      const view = { ...shortView, recipients: longView.recipients, body: [...shortView.body, ...filling, last] };
      const pages = laidOut(view);
      const signed = pages.findLastIndex(({ body }) => body.some(isTable));
      expect(signed).toBe(pages.length - 1);
      return linesBefore(pages[signed] as Page);
    });
    expect(found.filter((lines) => lines < 2)).toEqual([]);
    expect(Math.min(...found)).toBeLessThan(8);
  });
});

test('a table before the signature gives its last rows to its page', () => {
  const table = longView.body.find(({ type }) => type === 'table');
  if (!table) throw new Error('no table');
  const found = Array.from({ length: 6 }, (_, count) => {
    const filling = Array.from({ length: 4 * count }, (_line, index) => item(`- Nội dung thứ ${index}.`));
    const pages = laidOut({ ...shortView, body: [...filling, table] });
    const { body } = pages.at(-1) as Page;
    return body.filter(isTable).length;
  });
  expect(Math.min(...found)).toBeGreaterThanOrEqual(2);
});

describe('the long plan', () => {
  const pages = laidOut(longView);

  test('ends with two annexes, each on pages of its own that count from 1', () =>
    expect(pages.map(({ section, pageNumber }) => `${section}:${pageNumber}`)).toEqual([
      '0:1',
      '0:2',
      '0:3',
      '0:4',
      '0:5',
      '1:1',
      '1:2',
      '2:1',
      '2:2',
    ]));

  test('has no page without words', () => {
    const words = pages.map(({ body }) =>
      body.filter((block) => isTable(block) || ('lines' in block && block.lines.length > 0)),
    );
    expect(words.every((blocks) => blocks.length > 1)).toBe(true);
  });

  test('holds the national name and the motto on one line each', () => {
    const header = pages[0]?.body.find(isTable);
    expect(header?.type === 'table' && header.rows[0]?.height).toBeLessThan(50);
  });
});
