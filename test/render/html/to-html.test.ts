import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { renderAs } from '../../../src/render/formats.ts';
import { readHtmlDigest } from '../../../src/render/html-digest.ts';
import { renderDocument } from '../../../src/render/render-document.ts';
import { readDocx } from '../../decree/reader.ts';
import { longView, paragraph, shortView } from '../sample-views.ts';

const htmlOf = async (view: unknown): Promise<string> =>
  new TextDecoder().decode(await renderAs('html', 'ke-hoach', view));
const textOf = async (view: unknown): Promise<string> =>
  new TextDecoder().decode(await renderAs('text', 'ke-hoach', view));

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_all, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&');
const words = (text: string): string[] => text.split(/[\s\u00a0|]+/).filter((word) => word !== '');

/** The words a reader of the page sees, in order. */
const wordsOfHtml = (html: string): string[] =>
  words(
    unescaped(
      (html.split('<body>')[1] ?? '')
        .replace(/<(?:\/?(?:p|td|th|div|section|h\d)|br)[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, ''),
    ),
  );

const wordsOfDocx = (view: unknown): string[] =>
  readDocx(renderDocument('ke-hoach', view)).paragraphs.flatMap(({ text }) => words(text));

describe.each([
  ['a short document', shortView],
  ['a long one with tables and annexes', longView],
])('%s', (_name, view) => {
  test('has the words of the .docx in their order, as a page and as a text', async () => {
    // Line breaks inside a title have no character of their own in the .docx.
    const joined = (list: readonly string[]): string => list.join('');
    expect(joined(wordsOfHtml(await htmlOf(view)))).toBe(joined(wordsOfDocx(view)));
    expect(joined(words(await textOf(view)))).toBe(joined(wordsOfDocx(view)));
  });

  test('needs nothing from outside and runs nothing', async () => {
    const html = await htmlOf(view);
    expect(html).not.toMatch(/https?:|<script|<link|<img|url\(|@import|\son\w+=|\sstyle=/i);
  });

  test('its policy allows its own stylesheet and nothing else', async () => {
    const html = await htmlOf(view);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  test('is known again until somebody edits it', async () => {
    const html = await htmlOf(view);
    const digest = (text: string) => readHtmlDigest(new TextEncoder().encode(text));
    expect(digest(html)).toBe('ours-untouched');
    expect(digest(html.replace('KẾ HOẠCH', 'KẾ HOẠCH KHÁC'))).toBe('changed');
    expect(digest('<html></html>')).toBe('foreign');
  });
});

test('names of classes are all in the stylesheet', async () => {
  const html = await htmlOf(longView);
  const [head = '', body = ''] = html.split('<body>');
  const used = new Set([...body.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((name) => !head.includes(`.${name}`))).toEqual([]);
});

test('data never becomes markup', async () => {
  const hostile = '</p><script>alert(1)</script><style>*{}</style> "x" onload=1 & \u0000 \ud800';
  const view = { ...shortView, body: [paragraph(hostile)], properties: { ...shortView.properties, title: hostile } };
  const html = await htmlOf(view);
  expect(html).not.toContain('<script');
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html).toContain('&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(html).not.toMatch(/\u0000|\ud800/);
});

test('the rows of a table are lines with bars in a text', async () => {
  expect(await textOf(longView)).toContain('\nTT | Nội dung | Đơn vị thực hiện\n');
});
