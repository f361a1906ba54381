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
  [
    'a field the view lacks',
    changed('ke-hoach', '{{typeName}}', '{{typName}}'),
    'ke-hoach.hbs:5',
    'no field "typName"',
  ],
  [
    'a list the view lacks',
    changed('ke-hoach', '#each legalBases', '#each legalBasis'),
    'ke-hoach.hbs:8',
    'no such list',
  ],
  ['a field lacking in a part', changed('header', '{{motto}}', '{{mottoes}}'), 'header.hbs:12', 'no field "mottoes"'],
  ['a field lacking in a loop', changed('inlines', '{{text}}', '{{txt}}'), 'inlines.hbs:1', 'no field "txt"'],
  ['an unknown part', changed('ke-hoach', '{{> header}}', '{{> heder}}'), 'ke-hoach.hbs:1', 'no part "heder"'],
  [
    'an unknown helper',
    changed('ke-hoach', '{{typeName}}', '{{upper typeName}}'),
    'ke-hoach.hbs:5',
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
    changed('ke-hoach', '<p class="type-name">', '<blink/><p class="type-name">'),
    'ke-hoach.hbs:5',
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
  [
    'an unknown class',
    changed('ke-hoach', 'class="subject"', 'class="subjects"'),
    'ke-hoach.hbs:6',
    'no class "subjects"',
  ],
  [
    'a class made of data',
    changed('heading', 'heading-{{level}}', 'title-{{level}}'),
    'heading.hbs:1',
    'no class "title-1"',
  ],
  ['no class', changed('ke-hoach', '<p class="subject">', '<p>'), 'ke-hoach.hbs:6', '<p> needs a class'],
  [
    'a class where none is',
    changed('inlines', '<strong>', '<strong class="red">'),
    'inlines.hbs:1',
    '<strong> has no attribute "class"',
  ],
  [
    'an unknown attribute',
    changed('ke-hoach', '<p class="type-name">', '<p style="color:red" class="type-name">'),
    'ke-hoach.hbs:5',
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
    changed('ke-hoach', 'class="type-name"', 'class=type-name'),
    'ke-hoach.hbs:5',
    'quoted values',
  ],
  [
    'stray text',
    changed('ke-hoach', '{{> signature}}', 'Thay mặt {{> signature}}'),
    'ke-hoach.hbs:14',
    '"Thay mặt" stands directly in <section>',
  ],
  ['text in a table row', changed('signature', '<td>', 'x<td>'), 'signature.hbs:3', '"x" stands directly in <tr>'],
  [
    'stray data',
    changed('ke-hoach', '{{> signature}}', '{{signerName}}'),
    'ke-hoach.hbs:3',
    '"Dương Xuân Huyền" stands directly in <section>',
  ],
  [
    'text around the root',
    changed('ke-hoach', '</article>', '</article> x'),
    'ke-hoach.hbs:19',
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
    'ke-hoach.hbs:3',
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
    changed('ke-hoach', '{{> header}}', '<!-- x -->{{> header}}'),
    'ke-hoach.hbs:3',
    '<!-- ... --> is not allowed',
  ],
  [
    'character data',
    changed('ke-hoach', '{{typeName}}', '<![CDATA[x]]>'),
    'ke-hoach.hbs:5',
    '<![CDATA[ ... ]]> is not allowed',
  ],
  ['an unknown entity', changed('ke-hoach', '{{typeName}}', '&foo;'), 'ke-hoach.hbs:5', '&amp; and &lt;'],
  [
    'a line under nothing',
    changed('ke-hoach', '<hr class="subject"/>', '<hr class="motto"/>'),
    'ke-hoach.hbs:7',
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
