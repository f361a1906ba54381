import { expect, test } from 'vitest';
import { readSchemas, withoutKeywords } from '../../src/build/schemas.ts';

test('takes out keywords at every depth, and leaves properties and values of the same name', () => {
  const schema = {
    title: 'Kế hoạch',
    properties: {
      title: { title: 'Tiêu đề', type: 'string' },
      kind: { enum: [{ title: 'x' }], allOf: [{ title: 'y', required: ['title'] }] },
    },
    definitions: { title: { items: { title: 'z', $ref: '#' } } },
  };
  expect(withoutKeywords(schema, ['title'])).toEqual({
    properties: {
      title: { type: 'string' },
      kind: { enum: [{ title: 'x' }], allOf: [{ required: ['title'] }] },
    },
    definitions: { title: { items: { $ref: '#' } } },
  });
});

test.each(readSchemas().map(({ name, schema }) => [name, schema] as const))('%s is draft-07', (_name, schema) => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
});
