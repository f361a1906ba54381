import type { NamedSchema, Schema } from './schemas.ts';

const annotations = ['expression', 'prose', 'part', 'unprinted', 'label', 'list', 'names', 'dashIsNone'] as const;

/** The annotations of a schema as data the model walks by; `undefined` where a schema says nothing. */
function shapeOf(schema: Schema, nameOf: NameOf): Record<string, unknown> {
  const shape: Record<string, unknown> = {};
  const reference = refOf(schema);
  if (reference) shape.ref = nameOf(reference);
  for (const key of annotations) if (schema[key] !== undefined) shape[key] = schema[key];
  // An expression's map is its machine form: read whole, never walked.
  if (schema.expression !== undefined) return shape;
  const properties = schema.properties as Record<string, Schema> | undefined;
  if (properties) {
    shape.fields = Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, shapeOf(node, nameOf)]));
  }
  if (schema.items !== undefined) shape.items = shapeOf(schema.items as Schema, nameOf);
  return shape;
}

function refOf(schema: Schema): string | undefined {
  const all = schema.allOf as readonly Schema[] | undefined;
  const pointer = (schema.$ref ?? all?.[0]?.$ref) as string | undefined;
  return pointer?.replace('#/definitions/', '');
}

/** A definition's name in the one list of shapes: a plan's stand under their own, others behind that of their schema. */
type NameOf = (definition: string) => string;

function shapesOf({ name, schema }: NamedSchema): (readonly [string, unknown])[] {
  const nameOf: NameOf = (definition) => (name === 'plan' ? definition : `${name}.${definition}`);
  const definitions = Object.entries(schema.definitions as Record<string, Schema>);
  return [
    [name, shapeOf(schema, nameOf)],
    ...definitions.map(([definition, node]) => [nameOf(definition), shapeOf(node, nameOf)] as const),
  ];
}

const modelled = new Set(['plan', 'roster', 'units']);

/** The text of `src/model/generated/shapes.ts`. */
export function shapesModule(schemas: readonly NamedSchema[]): string {
  const shapes = Object.fromEntries(schemas.filter(({ name }) => modelled.has(name)).flatMap(shapesOf));
  return [
    '// Generated from schemas/ by `npm run generate`; do not edit.',
    "import type { Shape } from '../shape.ts';",
    '',
    `export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(shapes, null, 2)};`,
    '',
  ].join('\n');
}
