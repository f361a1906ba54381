import { expect, test } from 'vitest';
import { checkTemplates } from '../../src/render/check-templates.ts';
import { templates } from '../../src/render/templates.ts';

/** `code name:line` of each problem. */
const found = (own: Readonly<Record<string, string>>): string[] =>
  checkTemplates(own).map(({ code, name, start }) => `${code} ${name}:${start.line}`);

test('copies of our own templates have nothing against them', () => {
  expect(found(templates)).toEqual([]);
});

test.each([
  // Braces.
  ['{{{typeName}}}', ['TD953 header:1']],
  ['<p>\n{{&typeName}}</p>', ['TD953 header:2']],
  // Commands.
  ['{{log typeName}}', ['TD954 header:1']],
  ['{{#eval typeName}}x{{/eval}}', ['TD954 header:1']],
  ['{{lookup . "constructor"}}', []],
  ['{{*decorate}}', ['TD954 header:1']],
  ['{{#*inline "x"}}a{{/inline}}', ['TD954 header:1']],
  ['{{#each body as |x|}}{{x}}{{/each}}', ['TD954 header:1', 'TD956 header:1']],
  // Parts.
  ['{{> khong-co}}', ['TD955 header:1']],
  ['{{> (lookup . "text")}}', ['TD955 header:1']],
  ['{{#each body}}{{> (lookup . "type")}}{{/each}}', []],
  // Fields.
  ['{{typeNam}}', ['TD956 header:1']],
  ['{{#if properties.titel}}x{{/if}}', ['TD956 header:1']],
  ['{{constructor.constructor}}', ['TD956 header:1']],
  ['{{@root.typeName}}', ['TD956 header:1']],
  ['{{#each body}}{{@index}}{{@first}}{{this.text}}{{/each}}', []],
  // Loops.
  ['{{#each body}}{{#each ../body}}x{{/each}}{{/each}}', ['TD957 header:1']],
  ['{{#each body}}{{#with ..}}{{#each body}}x{{/each}}{{/with}}{{/each}}', ['TD957 header:1']],
  ['{{#each (lookup . "body")}}x{{/each}}', ['TD957 header:1']],
  ['{{> header}}', ['TD957 header:1']],
  ['{{#if typeName}}\n{{> header}}{{/if}}', ['TD957 header:2']],
  ['{{#each body}}{{> header ..}}{{/each}}', ['TD957 header:1']],
  ['{{#each body}}{{> header}}{{/each}}', []],
  [`${'{{#each body}}'.repeat(5)}x${'{{/each}}'.repeat(5)}`, ['TD957 header:1']],
  [`${'{{#each body}}'.repeat(4)}x${'{{/each}}'.repeat(4)}`, []],
  // Syntax.
  ['{{#if typeName}}', ['TD952 header:1']],
  ['<p>{{typeName}</p>\n', ['TD952 header:1']],
])('%j', (text, expected) => {
  expect(found({ header: text })).toEqual(expected);
});

test('templates that call each other in place never end; in a loop they do', () => {
  expect(found({ header: '{{> lines}}', lines: '{{> header}}' })).toEqual(['TD957 header:1', 'TD957 lines:1']);
  expect(found({ header: '{{> lines}}', lines: '{{#each body}}{{> header}}{{/each}}' })).toEqual([]);
});

test('a new part is one that is called; a name that nothing calls is told', () => {
  expect(found({ header: '{{> quoc-hieu}}', 'quoc-hieu': '<p>x</p>' })).toEqual([]);
  expect(found({ haeder: '<p>x</p>' })).toEqual(['TD958 haeder:1']);
});
