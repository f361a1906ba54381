import { expect, test } from 'vitest';
import { readSchemas, type Schema, withoutKeywords } from '../../src/build/schemas.ts';
import { vocabulary } from '../../src/build/vocabulary.ts';
import { keywords } from '../../src/schema/keywords.ts';
import { forms } from '../../src/schema/patterns.ts';

// These build a schema and refuse nothing themselves; `patternProperties` only says which keys are labels.
const schemas = ['$schema', '$id', '$ref', 'definitions', 'properties', 'patternProperties', 'items', 'allOf'];
const building = [...schemas, 'if', 'else'];
const named = new Set(['properties', 'patternProperties', 'definitions']);

function* keywordsIn(schema: Schema): Generator<readonly [string, unknown]> {
  for (const [keyword, value] of Object.entries(schema)) {
    yield [keyword, value];
    const nodes = named.has(keyword) ? Object.values(value as Schema) : [value].flat();
    for (const node of nodes) if (isSchema(node) && keyword !== 'enum') yield* keywordsIn(node);
  }
}

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null && !Array.isArray(node);

const judging = readSchemas().filter(({ name }) => ['plan', 'roster', 'tdkt', 'units'].includes(name));
const used = judging.flatMap(({ schema }) => [
  ...keywordsIn(withoutKeywords(schema, ['title', 'description', ...vocabulary])),
]);

test('every keyword that can refuse a value has its sentence, and no sentence is left over', () => {
  expect(judging).toHaveLength(4);
  const refusing = new Set(used.map(([keyword]) => keyword).filter((keyword) => !building.includes(keyword)));
  expect([...refusing].sort()).toEqual(Object.keys(keywords).sort());
});

test('every pattern says in words what it demands, and no words are left over', () => {
  const patterns = used.filter(([keyword]) => keyword === 'pattern').map(([, pattern]) => String(pattern));
  expect([...new Set(patterns)].sort()).toEqual(Object.keys(forms).sort());
});
