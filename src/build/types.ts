import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { root } from './project.ts';
import { camelCase, type NamedSchema, readSchemas, type Schema, schemaFolder, withoutKeywords } from './schemas.ts';
import { shapesModule } from './shapes.ts';
import { vocabulary } from './vocabulary.ts';

export const generatedFolder = join(root, 'src/model/generated');

/** What `src/model/generated/` should hold: file name to text. */
export async function generatedTypes(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const schemas = readSchemas();
  for (const named of schemas) files.set(`${named.name}.ts`, await typesOf(named));
  files.set('shapes.ts', shapesModule(schemas));
  return files;
}

function typesOf({ name, schema }: NamedSchema): Promise<string> {
  const rootName = camelCase(`-${name}`);
  // A title or an id would name the type, and ours are Vietnamese words and file names.
  const anonymous = withoutKeywords(asRead(schema), ['title', '$id', '$schema', 'patternProperties', ...vocabulary]);
  const source = `// Generated from schemas/${name}.schema.json by \`npm run generate\`; do not edit.`;
  const usesPhrases = JSON.stringify(anonymous).includes('ValueOf<');
  return compile(anonymous, rootName, {
    bannerComment: usesPhrases ? `${source}\nimport type { ValueOf } from '../expressions/index.ts';` : source,
    cwd: `${schemaFolder}/`,
    enableConstEnums: false,
    strictIndexSignatures: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120, endOfLine: 'lf' },
  });
}

/** The schema of the value as the model reads it: a phrase is its typed value, prose is text. */
function asRead(node: Schema): Schema {
  if (typeof node.expression === 'string')
    return { description: node.description, tsType: `ValueOf<'${node.expression}'>` };
  const isText = node.prose !== undefined && !node.properties && !node.items;
  if (isText) return { description: node.description, tsType: 'string' };
  // The source layer reads every number as the text it was written as.
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.filter((type) => type !== 'number' || !value.includes('string')).map(read);
    return typeof value === 'object' && value !== null ? asRead(value as Schema) : value;
  };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, read(value)]));
}

async function generate(): Promise<void> {
  const files = await generatedTypes();
  mkdirSync(generatedFolder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(generatedFolder, name), text);
  for (const name of readdirSync(generatedFolder)) if (!files.has(name)) rmSync(join(generatedFolder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
