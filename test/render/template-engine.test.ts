import { expect, test } from 'vitest';
import { parseMarkup } from '../../src/render/markup.ts';
import { templateEngine } from '../../src/render/template-engine.ts';
import { TemplateError } from '../../src/render/template-error.ts';
import { templates } from '../../src/render/templates.ts';
import { longView, paragraph, shortView } from './sample-views.ts';

/** What goes wrong when these templates stand in for ours, as `file:line: sentence`. */
function failure(changed: Record<string, string>, view: unknown = shortView): TemplateError {
  try {
    parseMarkup(templateEngine({ ...templates, ...changed }).renderMarkup('ke-hoach', view));
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

const changed = (name: string, from: string, to: string): Record<string, string> => {
  const text = templates[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
  return { [name]: text.replace(from, () => to) };
};

test.each([
  ['a field the view lacks', changed('sheet', '{{typeName}}', '{{typName}}'), 'sheet.hbs:3', 'no field "typName"'],
  ['a list the view lacks', changed('sheet', '#each legalBases', '#each legalBasis'), 'sheet.hbs:14', 'no such list'],
  ['a field lacking in a part', changed('header', '{{motto}}', '{{mottoes}}'), 'header.hbs:12', 'no field "mottoes"'],
  ['a field lacking in a loop', changed('inlines', '{{text}}', '{{txt}}'), 'inlines.hbs:1', 'no field "txt"'],
  ['an unknown part', changed('sheet', '{{> header}}', '{{> heder}}'), 'sheet.hbs:1', 'no part "heder"'],
  [
    'an unknown helper',
    changed('sheet', '{{typeName}}', '{{upper typeName}}'),
    'sheet.hbs:3',
    'no template helper "upper"',
  ],
  ['a block not closed', changed('annex', '{{/each}}', ''), 'annex.hbs:16', 'not closed'],
  [
    'a block closed by another',
    changed('annex', '{{/each}}', '{{/if}}'),
    'annex.hbs:13',
    '{{#each}} is closed by {{/if}}',
  ],
  ['a mustache not closed', changed('header', '{{nation}}', '{{nation'), 'header.hbs:11', 'not written correctly'],
  ['three braces', changed('item', '{{> inlines inlines}}', '{{{inlines}}}'), 'item.hbs:1', '{{{...}}}'],
  ['an ampersand', changed('header', '{{nation}}', '{{&nation}}'), 'header.hbs:11', '{{{...}}}'],
  ['a decorator', changed('header', '{{nation}}', '{{* log}}'), 'header.hbs:11', 'decorators'],
])('%s is named with its line', (_case, templatesInstead, place, sentence) => {
  const { file, line, say, message } = failure(templatesInstead, longView);
  expect(`${file}:${line}`).toBe(place);
  expect(say.en).toContain(sentence);
  expect(message).toBe(`${place}: ${say.en}`);
  expect(say.vi).not.toMatch(/\b(?:the|not|field|block|undefined)\b/);
});

test.each([
  [
    'an unknown element',
    changed('sheet', '<p class="type-name">', '<blink/><p class="type-name">'),
    'sheet.hbs:3',
    '<blink> is not allowed',
  ],
  [
    'one in a loop in a part',
    changed('item', '{{> inlines inlines}}', '<script>1</script>'),
    'item.hbs:1',
    '<script> is not allowed',
  ],
  [
    'a known element out of place',
    changed('header', '<p class="motto">', '<td><p class="motto">'),
    'header.hbs:12',
    '<td> may not stand in <td>',
  ],
  [
    'a paragraph straight in a table',
    changed('table', '<tbody>', '<p class="body"></p><tbody>'),
    'table.hbs:14',
    '<p> may not stand in <table>, which takes only <col>, <thead>, <tbody>',
  ],
  ['an unknown class', changed('sheet', 'class="subject"', 'class="subjects"'), 'sheet.hbs:4', 'no class "subjects"'],
  [
    'a class made of data',
    changed('heading', 'heading-{{level}}', 'title-{{level}}'),
    'heading.hbs:1',
    'no class "title-1"',
  ],
  ['no class', changed('sheet', '<p class="subject">', '<p>'), 'sheet.hbs:4', '<p> needs a class'],
  [
    'a class where none is',
    changed('inlines', '<strong>', '<strong class="red">'),
    'inlines.hbs:1',
    '<strong> has no attribute "class"',
  ],
  [
    'an unknown attribute',
    changed('sheet', '<p class="type-name">', '<p style="color:red" class="type-name">'),
    'sheet.hbs:3',
    'no attribute "style"',
  ],
  ['a missing attribute', changed('ke-hoach', 'norm="{{norm}}" ', ''), 'ke-hoach.hbs:1', 'lacks its attribute "norm"'],
  [
    'an attribute of the wrong form',
    changed('table', '{{this}}%', '{{this}}'),
    'table.hbs:3',
    '"8" is not a value for "width"',
  ],
  [
    'an attribute without quotes',
    changed('sheet', 'class="type-name"', 'class=type-name'),
    'sheet.hbs:3',
    'quoted values',
  ],
  [
    'stray text',
    changed('sheet', '{{> signature}}', 'Thay mặt {{> signature}}'),
    'sheet.hbs:24',
    '"Thay mặt" stands directly in <section>',
  ],
  ['text in a table row', changed('signature', '<td>', 'x<td>'), 'signature.hbs:3', '"x" stands directly in <tr>'],
  [
    'stray data',
    changed('sheet', '{{> signature}}', '{{signerName}}'),
    'sheet.hbs:1',
    '"Dương Xuân Huyền" stands directly in <section>',
  ],
  [
    'text around the root',
    changed('ke-hoach', '</article>', '</article> x'),
    'ke-hoach.hbs:10',
    'must stand in one <article>',
  ],
  [
    'crossed tags',
    changed('inlines', '{{#if italic}}</em>{{/if}}{{#if bold}}</strong>{{/if}}', '{{#if bold}}</strong>{{/if}}'),
    'inlines.hbs:1',
    '<em>, opened here, is not closed before </strong>',
  ],
  [
    'an end tag too many',
    changed('item', '</p>', '</p></p>'),
    'sheet.hbs:1',
    '<section>, opened here, is not closed before </p>',
  ],
  [
    'a tag never closed',
    changed('ke-hoach', '</article>', ''),
    'ke-hoach.hbs:1',
    '<article>, opened here, is never closed',
  ],
  [
    'two roots',
    changed('ke-hoach', '</article>', '</article><article/>'),
    'ke-hoach.hbs:1',
    'must stand in one <article>',
  ],
  [
    'a comment of markup',
    changed('sheet', '{{> header}}', '<!-- x -->{{> header}}'),
    'sheet.hbs:1',
    '<!-- ... --> is not allowed',
  ],
  [
    'character data',
    changed('sheet', '{{typeName}}', '<![CDATA[x]]>'),
    'sheet.hbs:3',
    '<![CDATA[ ... ]]> is not allowed',
  ],
  ['an unknown entity', changed('sheet', '{{typeName}}', '&foo;'), 'sheet.hbs:3', '&amp; and &lt;'],
  [
    'a line under nothing',
    changed('sheet', '<hr class="subject"/>', '<hr class="motto"/>'),
    'sheet.hbs:9',
    'must follow <p class="motto">',
  ],
  [
    'one column too many',
    changed('table', '            <td>\n', '            <td></td><td>\n'),
    'table.hbs:16',
    'this row has 6 columns, the table has 3',
  ],
  [
    'three columns beside each other',
    changed('signature', '<td>', '<td></td><td>'),
    'signature.hbs:2',
    'exactly two <td>',
  ],
  ['a table without widths', { ...changed('table', '<col width="{{this}}%"/>', ' ') }, 'table.hbs:1', 'lacks its <col'],
])('%s is named with its line', (_case, templatesInstead, place, sentence) => {
  const view = { ...longView, body: [paragraph({ text: 'a', bold: true, italic: true }), ...longView.body] };
  const { file, line, say } = failure(templatesInstead, view);
  expect(say.en).toContain(sentence);
  expect(`${file}:${line}`).toBe(place);
  expect(say.vi).not.toBe(say.en);
});

test('every template of the folder is in the list and compiles', () => {
  const engine = templateEngine(templates);
  expect(engine.renderMarkup('ke-hoach', longView).length).toBeGreaterThan(10_000);
});

test('parts that multiply without a loop end with a sentence, soon', () => {
  const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
  const texts = Object.fromEntries(
    names.map((name, index) => [name, index === 11 ? '' : `{{> p${index + 1}}}`.repeat(10)]),
  );
  expect(() => templateEngine(texts).renderMarkup('p0', {})).toThrow('the templates loop or call parts too often');
  const long = { ...texts, p11: 'x'.repeat(1000) };
  expect(() => templateEngine(long).renderMarkup('p0', {})).toThrow('the templates loop or call parts too often');
});
