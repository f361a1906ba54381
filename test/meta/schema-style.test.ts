import { describe, expect, test } from 'vitest';
import { readSchemas, type Schema } from '../../src/build/schemas.ts';

interface Property {
  readonly where: string;
  readonly schema: Schema;
}

/** Every property of every object in the schema, definitions included. */
function* propertiesIn(node: unknown, where: string): Generator<Property> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      for (const [name, schema] of Object.entries(value as Record<string, Schema>)) {
        yield { where: `${where}.${name}`, schema };
        yield* propertiesIn(schema, `${where}.${name}`);
      }
    } else if (key === 'definitions') {
      for (const [name, schema] of Object.entries(value as Record<string, Schema>)) {
        yield { where: `#${name}`, schema };
        yield* propertiesIn(schema, `#${name}`);
      }
    } else if (key === 'items' || key === 'allOf') yield* propertiesIn(value, where);
  }
}

/** What an editor shows of a bare reference is its definition. */
const isBareReference = (schema: Schema): boolean => Object.keys(schema).length === 1 && '$ref' in schema;

describe.each(readSchemas().map(({ name, schema }) => [name, schema] as const))('%s', (name, schema) => {
  const properties = [...propertiesIn(schema, name)].filter((property) => !isBareReference(property.schema));

  test('every property has a title, a description with an example in words, and examples', () => {
    expect(properties.length).toBeGreaterThan(1);
    const lacking = properties.filter(
      ({ schema: { title, description, examples } }) =>
        typeof title !== 'string' ||
        !/Ví dụ: ./.test(String(description)) ||
        !Array.isArray(examples) ||
        examples.length === 0,
    );
    expect(lacking.map(({ where }) => where)).toEqual([]);
  });

  test('one mistake can only be one finding: no oneOf, no anyOf', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"(oneOf|anyOf)":/);
  });

  test('unknown keys are refused everywhere', () => {
    const open = properties.filter(({ schema: node }) => 'properties' in node && node.additionalProperties !== false);
    expect(open.map(({ where }) => where)).toEqual([]);
  });

  test('speaks draft-07', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(JSON.stringify(schema)).not.toMatch(/"(\$defs|unevaluatedProperties|prefixItems|dependentRequired)":/);
  });
});
