import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { computedImportsOf, importsOf } from './imports.ts';
import { type Layer, layers, outside } from './layer-table.ts';

const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
const files = entries
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
  .filter((file) => !['.md', '.json'].includes(extname(file)))
  .map((path) => ({ path, folder: path.split('/')[1] ?? '', text: readFileSync(join(root, path), 'utf8') }));
const layered = Object.entries(layers).map(([name, layer]) => ({
  name,
  layer,
  own: files.filter((file) => file.folder === name),
}));

/** Why this layer may not import that, or undefined when it may. */
function objection(name: string, layer: Layer, path: string, specifier: string): string | undefined {
  const from = `${path} imports ${specifier}`;
  if (specifier.startsWith('node:')) {
    return layer.node === 'all' || layer.node.includes(specifier) ? undefined : `${from}: not open to ${name}`;
  }
  if (!specifier.startsWith('.')) {
    return layer.packages.includes(specifier) ? undefined : `${from}: not a package of ${name}`;
  }
  const [top = '', folder = ''] = posix.join(posix.dirname(path), specifier).split('/');
  if (top !== 'src') return layer.assets?.includes(top) ? undefined : `${from}: ${name} takes nothing of ${top}/`;
  return folder === name || layer.imports.includes(folder) ? undefined : `${from}: ${name} may not know ${folder}`;
}

test('every file of src belongs to a folder of the table', () => {
  const known = [...Object.keys(layers), ...outside];
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter(({ folder }) => !known.includes(folder)).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ path }) => extname(path) !== '.ts').map(({ path }) => path)).toEqual([]);
});

const present = layered.filter(({ own }) => own.length > 0).map((row) => [row.name, row] as const);

describe.each(present)('%s', (name, { layer, own }) => {
  test('imports only what its row allows', () => {
    const found = own.flatMap((file) => importsOf(file.text).map((specifier) => ({ file, specifier })));
    if (own.length > 1) expect(found.length, `no import seen in src/${name}: is the search broken?`).toBeGreaterThan(0);
    expect(found.flatMap(({ file, specifier }) => objection(name, layer, file.path, specifier) ?? [])).toEqual([]);
  });

  test('imports nothing by a computed name', () => {
    expect(own.flatMap(({ path, text }) => computedImportsOf(text).map((call) => `${path}: ${call}`))).toEqual([]);
  });

  if (layer.node === 'all') return;
  test('sees no clock, chance, network or environment', () => {
    const world = /\b(?:process\.|Date\.now\(|new Date\(\)|Math\.random\(|fetch\(|setTimeout\(|performance\.)/g;
    expect(own.flatMap(({ path, text }) => [...text.matchAll(world)].map(([use]) => `${path}: ${use}`))).toEqual([]);
  });
});

describe('the search sees', () => {
  test.each([
    ['a value import', "import { a } from './a.ts';"],
    ['one over several lines', "import {\n  a,\n  type B,\n} from './a.ts';"],
    ['a type-only import', "import type { A } from './a.ts';"],
    ['a name in quotes', "import { 'x-y' as a } from './a.ts';"],
    ['a namespace import', 'import * as a from "./a.ts";'],
    ['an import for its effects', "import './a.ts';"],
    ['a re-export', "export { a } from './a.ts';"],
    ['a type-only re-export', "export type { A } from './a.ts';"],
    ['a re-export of everything', "export * from './a.ts';"],
    ['a dynamic import', "const a = await import('./a.ts');"],
    ['a dynamic import over lines', 'await import(\n  `./a.ts`\n);'],
    ['an import() type', "type A = import('./a.ts').A;"],
    ['an import attribute', "import a from './a.ts' with { type: 'json' };"],
    ['a require', "const a = require('./a.ts');"],
    ['a reference', '/// <reference path="./a.ts" />'],
  ])('%s', (_form, text) => expect(importsOf(`const before = 1;\n${text}\n`)).toEqual(['./a.ts']));

  test.each([
    ['export interface A { b: string }\n\n/** Steps from `base` and from "that". */', 0],
    ["throw new Error('differs from \"' + x + '\"');", 0],
    ['export const say = (a: string) => `differs from "$' + '{a}"`;', 0],
    ['await import(`./commands/$' + '{name}.ts`)', 1],
    ['await import(name)', 1],
    ["await import('./a.ts')", 0],
  ])('in %s %d computed imports', (text, count) => {
    expect(computedImportsOf(text)).toHaveLength(count);
    expect(importsOf(text).filter((specifier) => specifier !== './a.ts')).toEqual([]);
  });
});

test.each([
  ['rules', 'src/rules/a.ts', '../source/parse.ts', 'may not know source'],
  ['model', 'src/model/a.ts', 'yaml', 'not a package'],
  ['model', 'src/model/expressions/a.ts', '../../build/project.ts', 'may not know build'],
  ['report', 'src/report/a.ts', 'node:fs', 'not open'],
  ['model', 'src/model/a.ts', '../../templates/a.yaml', 'takes nothing of templates'],
  ['rules', 'src/rules/nested/a.ts', '../rule.ts', undefined],
  ['render', 'src/render/a.ts', '../../templates/plan.hbs', undefined],
])('%s: from %s to %s: %s', (name, path, specifier, reason) => {
  const layer = layers[name] as Layer;
  const said = objection(name, layer, path, specifier);
  if (reason === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(reason);
});
