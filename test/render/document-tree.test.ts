import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentTree, Paragraph } from '../../src/model/doc-tree.ts';
import { documentTree } from '../../src/render/document-tree.ts';
import { dumpTree } from '../../src/render/dump-tree.ts';
import { parseMarkup } from '../../src/render/markup.ts';
import { renderMarkup } from '../../src/render/template-engine.ts';
import { item, longView, paragraph, shortView } from './sample-views.ts';

test.each([
  ['short', shortView],
  ['long', longView],
])('the tree of the %s plan', async (name, view) => {
  await expect(dumpTree(documentTree('ke-hoach', view))).toMatchFileSnapshot(`golden/${name}-tree.txt`);
});

const bodyOf = ({ sections }: DocumentTree): Paragraph[] =>
  (sections[0]?.blocks ?? []).filter(
    (block): block is Paragraph => block.kind === 'paragraph' && block.style === 'item',
  );

const printed = (text: string): string =>
  bodyOf(documentTree('ke-hoach', { ...shortView, body: [item(text)] }))
    .flatMap(({ inlines }) => inlines.map((inline) => ('text' in inline ? inline.text : '\n')))
    .join('');

describe('data is text, whatever it looks like', () => {
  test.each([
    ['</p><script>alert(1)</script><p class="body">'],
    ['</section></article>'],
    ['{{typeName}} {{{x}}} {{> header}}'],
    ['a]]>b<![CDATA[c'],
    ['&amp; &lt; &#65; &nbsp;'],
    ['<?at x:1?><!-- y -->'],
    ['" data-s="x:1" class=\'y\' `z` ='],
    ['# * _ | - 1. \\'],
    ['<<path>>'],
  ])('%s', (text) => expect(printed(text)).toBe(text));

  test('any text comes out as it went in, but for white space and control characters', () => {
    const tame = (text: string) =>
      text
        .normalize('NFC')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '')
        .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
        .replace(/^ | $/g, '');
    const same = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printed(text)).toBe(tame(text));
    });
    fc.assert(same);
  });

  test('in an attribute too', () => {
    const title = '"><section class="portrait"><p class="body">x & y';
    const { properties, sections } = documentTree('ke-hoach', {
      ...shortView,
      properties: { ...shortView.properties, title },
    });
    expect(properties.title).toBe(title);
    expect(sections).toHaveLength(1);
  });
});

describe('white space', () => {
  test.each([
    ['of a line break is a space', 'a\nb\tc', 'a b c'],
    ['is one space', 'a   b', 'a b'],
    ['at the ends is none', '  a ', 'a'],
    ['that may not break stays', 'a\u00a0\u00a0b\u00a0', 'a\u00a0\u00a0b\u00a0'],
  ])('%s', (_case, text, expected) => expect(printed(text)).toBe(expected));

  test('between faces is kept once', () => {
    const view = { ...shortView, body: [item('a ', { text: ' b ', bold: true }, ' c', { text: ' ', italic: true })] };
    expect(bodyOf(documentTree('ke-hoach', view))[0]?.inlines).toEqual([
      { text: 'a ' },
      { text: 'b ', bold: true },
      { text: 'c' },
    ]);
  });
});

test('neighbours in one face are one run', () => {
  const words = [
    { text: 'a' },
    { text: 'b', bold: true },
    { text: 'c', bold: true, italic: true },
    { text: 'd', italic: true },
    { text: 'e' },
  ];
  const view = { ...shortView, body: [item(...words, { text: 'f' })] };
  expect(bodyOf(documentTree('ke-hoach', view))[0]?.inlines).toEqual([
    { text: 'a' },
    { text: 'b', bold: true },
    { text: 'c', bold: true, italic: true },
    { text: 'd', italic: true },
    { text: 'ef' },
  ]);
});

test('a paragraph knows the line of the template it comes from', () => {
  const tree = documentTree('ke-hoach', { ...shortView, body: [paragraph('a')] });
  const sources = tree.sections[0]?.blocks.map(({ source }) => source);
  expect(sources).toEqual([
    'header.hbs:1',
    'sheet.hbs:3',
    'sheet.hbs:4',
    'sheet.hbs:9',
    'paragraph.hbs:1',
    'signature.hbs:1',
  ]);
});

test('superscript, and an empty cell', () => {
  const markup = renderMarkup('ke-hoach', { ...shortView, body: [item('13.603 m2')] })
    .replace('m2', 'm<sup>2</sup>')
    .replace(
      /<table data-s="signature.*<\/table>/s,
      '<table><col width="50%"/><col width="50%"/><tbody><tr><td/><td colspan="1"/></tr></tbody></table>',
    );
  expect(dumpTree(parseMarkup(markup))).toContain(
    '  item: 13.603 m[^ 2]\n  table 50% 50%\n    row\n      cell\n        cell:\n      cell\n        cell:\n',
  );
});
