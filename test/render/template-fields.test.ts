import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { templates } from '../../src/render/templates.ts';
import { longView } from './sample-views.ts';

const helpers = ['each', 'if', 'unless', 'lookup', 'cellStyle'];

/** Every name a template asks for; Handlebars' strict mode does not look into `{{#if typo}}`. */
function fieldsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(fieldsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, data, parts, name } = node as {
    type?: string;
    data?: boolean;
    parts?: string[];
    name?: { type: string };
  };
  if (type === 'PathExpression') return data ? [] : (parts ?? []);
  const isPart = type === 'PartialStatement' && name?.type === 'PathExpression';
  return Object.entries(node).flatMap(([key, inner]) => (isPart && key === 'name' ? [] : fieldsOf(inner)));
}

/** Every key of the view, at any depth; optional ones are keys too. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return ['length', ...value.flatMap(keysOf)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

test.each(Object.entries(templates))('%s asks only for fields of the view', (_name, text) => {
  const known = new Set([
    ...helpers,
    ...keysOf({ ...longView, superiorOrganName: '', enacting: { decidedBy: '', decides: '' } }),
  ]);
  expect(fieldsOf(Handlebars.parse(text)).filter((field) => !known.has(field))).toEqual([]);
});

test('every template file is in the list', () => {
  const files = readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' });
  const names = files.filter((file) => file.endsWith('.hbs')).map((file) => file.replace(/^.*[\\/]|\.hbs$/g, ''));
  expect(names.sort()).toEqual(Object.keys(templates).sort());
});
