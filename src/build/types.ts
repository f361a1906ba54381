import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { root } from './project.ts';
import { camelCase, type NamedSchema, readSchemas, schemaFolder, withoutKeywords } from './schemas.ts';
import { vocabulary } from './vocabulary.ts';

export const generatedFolder = join(root, 'src/model/generated');

/** What `src/model/generated/` should hold: file name to text. */
export async function generatedTypes(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const named of readSchemas()) files.set(`${named.name}.ts`, await typesOf(named));
  return files;
}

function typesOf({ name, schema }: NamedSchema): Promise<string> {
  const rootName = camelCase(`-${name}`);
  // A title or an id would name the type, and ours are Vietnamese words and file names.
  const anonymous = withoutKeywords(schema, ['title', '$id', '$schema', ...vocabulary]);
  return compile(anonymous, rootName, {
    bannerComment: `// Generated from schemas/${name}.schema.json by \`npm run generate\`; do not edit.`,
    cwd: `${schemaFolder}/`,
    enableConstEnums: false,
    strictIndexSignatures: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120, endOfLine: 'lf' },
  });
}

async function generate(): Promise<void> {
  const files = await generatedTypes();
  mkdirSync(generatedFolder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(generatedFolder, name), text);
  for (const name of readdirSync(generatedFolder)) if (!files.has(name)) rmSync(join(generatedFolder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate();
