import type { Schema } from './schemas.ts';

const annotations = ['expression', 'prose', 'part', 'unprinted', 'label', 'list', 'names'] as const;

/** The annotations of the plan schema as data the model walks by; `undefined` where a schema says nothing. */
function shapeOf(schema: Schema): Record<string, unknown> {
  const shape: Record<string, unknown> = {};
  const reference = refOf(schema);
  if (reference) shape.ref = reference;
  for (const key of annotations) if (schema[key] !== undefined) shape[key] = schema[key];
  // An expression's map is its machine form: read whole, never walked.
  if (schema.expression !== undefined) return shape;
  const properties = schema.properties as Record<string, Schema> | undefined;
  if (properties) {
    shape.fields = Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, shapeOf(node)]));
  }
  if (schema.items !== undefined) shape.items = shapeOf(schema.items as Schema);
  return shape;
}

function refOf(schema: Schema): string | undefined {
  const all = schema.allOf as readonly Schema[] | undefined;
  const pointer = (schema.$ref ?? all?.[0]?.$ref) as string | undefined;
  return pointer?.replace('#/definitions/', '');
}

/** The text of `src/model/generated/shapes.ts`. */
export function shapesModule(plan: Schema): string {
  const definitions = plan.definitions as Record<string, Schema>;
  const shapes = Object.fromEntries([
    ['plan', shapeOf(plan)],
    ...Object.entries(definitions).map(([name, schema]) => [name, shapeOf(schema)]),
  ]);
  return [
    '// Generated from schemas/plan.schema.json by `npm run generate`; do not edit.',
    "import type { Shape } from '../shape.ts';",
    '',
    `export const shapes: Readonly<Record<string, Shape>> = ${JSON.stringify(shapes, null, 2)};`,
    '',
  ].join('\n');
}
