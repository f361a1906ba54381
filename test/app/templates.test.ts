import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templates } from '../../src/app/templates.ts';
import { root } from '../../src/build/project.ts';
import { templateData } from '../../src/build/template-data.ts';
import { shapes } from '../../src/model/generated/shapes.ts';
import { readProse } from '../../src/model/prose/grammar.ts';
import { resolveShape, type Shape } from '../../src/model/shape.ts';

interface File {
  readonly name: string;
  readonly kind: string;
  readonly id?: string;
  readonly words: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const folder = join(root, 'templates/outlines');
const files = readdirSync(folder).map((name): File => {
  // Every file of the folder is an outline or the words that outlines share; the first test proves it.
  const data = templateData(readFileSync(join(folder, name), 'utf8'), name) as Omit<File, 'name'>;
  return { name, ...data };
});
const outlines = files.filter(({ kind }) => kind === 'outline');
const [shared, ...others] = files.filter(({ kind }) => kind === 'outline-words');

/** Every key and value below, with the keys that lead to it. */
function* leaves(node: unknown, path: readonly string[] = []): Generator<{ path: readonly string[]; value: unknown }> {
  if (typeof node !== 'object' || node === null) yield { path, value: node };
  else for (const [key, value] of Object.entries(node)) yield* leaves(value, [...path, key]);
}

test('every file of the folder is an outline the plan’s schema offers, or the words they share', () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/plan.schema.json'), 'utf8'));
  expect(outlines.length + 1).toBe(files.length);
  expect(others).toEqual([]);
  const offered = [...schema.properties.outline.enum].sort();
  expect(outlines.map(({ id }) => id).sort()).toEqual(offered);
  expect(templates.outlines.map(({ id }) => id).sort()).toEqual(offered);
  expect(outlines.map(({ id, name }) => `${id}.yaml` === name)).not.toContain(false);
});

test('an outline has the shared words and its own, which stand for the whole part', () => {
  const review = templates.outlines.find(({ id }) => id === 'tong-ket');
  const own = outlines.find(({ id }) => id === 'tong-ket');
  expect(review?.words.annex).toEqual(own?.words.annex);
  expect(review?.words.annex).not.toEqual(shared?.words.annex);
  expect(review?.words.assignment).toEqual(shared?.words.assignment);
});

describe.each(files)('$name', ({ words, body, kind }) => {
  const texts = [...leaves({ words, body })].filter(({ value }) => typeof value === 'string');

  test('words kinds of parts', () => {
    const parts = new Set([...shapesIn({ fields: shapes })].map(({ part }) => String(part)));
    expect(Object.keys(words).filter((part) => !parts.has(part.replace(/OfEntries$/, '')))).toEqual([]);
  });

  test('repeats no word of the others', () => {
    const elsewhere = files.filter((file) => file.words !== words).flatMap((file) => Object.values(file.words));
    expect(Object.values(words).map((own) => elsewhere.some((other) => isSame(own, other)))).not.toContain(true);
  });

  test('has words for every key: a sentence that ends in a colon wants quotes', () => {
    const isEmpty = ({ value }: { value: unknown }): boolean => value === null || value === '';
    expect([...leaves({ words, ...(kind === 'outline' && { body }) })].filter(isEmpty)).toEqual([]);
  });

  test('refers to properties that exist, or its sentences would never print', () => {
    const known = new Set([...shapesIn({ fields: shapes })].flatMap(({ fields }) => Object.keys(fields ?? {})));
    const pieces = texts.flatMap(({ value }) => readProse(String(value), 'paragraphs').flat());
    const steps = pieces.flatMap((piece) => (piece.kind === 'reference' ? piece.path : []));
    expect(pieces.filter(({ kind: piece }) => piece === 'broken')).toEqual([]);
    expect(steps.filter((step) => step !== 'meeting' && !known.has(step))).toEqual([]);
  });

  test('shows parts that exist', () => {
    const known = new Set([...shapesIn({ fields: shapes })].flatMap(({ fields }) => Object.keys(fields ?? {})));
    const shown = texts.filter(({ path }) => ['show', 'about'].includes(path.at(-1) ?? '')).map(({ value }) => value);
    expect(shown.filter((name) => name !== 'meeting' && !known.has(String(name)))).toEqual([]);
  });
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function* shapesIn(shape: Shape): Generator<Shape> {
  yield shape;
  for (const field of Object.values(shape.fields ?? {})) yield* shapesIn(field.ref ? { ...field, fields: {} } : field);
  if (shape.items && !shape.items.ref) yield* shapesIn(resolveShape(shape.items));
}
