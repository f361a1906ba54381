import { camelCase, readSchemas, type Schema } from './schemas.ts';

/** What sentences about a property need of its schema; `undefined` keys are left out. */
interface Title {
  title?: unknown;
  example?: unknown;
  ref?: string;
  label?: true;
  fields?: Readonly<Record<string, Title>>;
  items?: Title;
}

const judging = new Set(['plan', 'roster', 'tdkt', 'units']);

/** The `tdkt:titles` module: per schema its own tree under its name, and its definitions under theirs. */
export function titlesModule(): string {
  const schemas = readSchemas().filter(({ name }) => judging.has(name));
  const trees = schemas.map(({ name, schema }) => [camelCase(name), treeOf(schema)]);
  // A string of JSON is read several times faster than the same object as code.
  return `export const titles = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(trees)))});`;
}

function treeOf(schema: Schema): Readonly<Record<string, Title>> {
  const definitions = (schema.definitions ?? {}) as Readonly<Record<string, Schema>>;
  const named = Object.entries(definitions).map(([name, node]) => [name, titleOf(node)]);
  return Object.fromEntries([['', titleOf(schema)], ...named]);
}

function titleOf(schema: Schema): Title {
  const { title, label, properties, items } = schema;
  const example = (schema.examples as readonly unknown[] | undefined)?.[0];
  const ref = refOf(schema);
  return {
    ...(title !== undefined && { title }),
    ...(example !== undefined && { example }),
    ...(ref !== undefined && { ref }),
    ...(label === true && { label }),
    ...(properties !== undefined && { fields: fieldsOf(properties as Readonly<Record<string, Schema>>) }),
    ...(items !== undefined && { items: titleOf(items as Schema) }),
  };
}

const fieldsOf = (properties: Readonly<Record<string, Schema>>): Readonly<Record<string, Title>> =>
  Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, titleOf(node)]));

function refOf(schema: Schema): string | undefined {
  const all = schema.allOf as readonly Schema[] | undefined;
  const pointer = (schema.$ref ?? all?.[0]?.$ref) as string | undefined;
  return pointer?.replace('#/definitions/', '');
}
