import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { camelCase, readSchemas, withoutKeywords } from './schemas.ts';
import { vocabulary } from './vocabulary.ts';

// Ajv embeds whole schemas in its output, so words for people would be carried twice. Only known ones are taken
// out: a misspelt keyword is still there when strict mode looks.
const words = ['title', 'description', ...vocabulary];

/** Source of an ES module that exports one validator per schema; it still asks ajv for small runtime parts. */
export function validatorsSource(): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    verbose: false,
    // The sentences are our own (`src/schema/`).
    messages: false,
    allowUnionTypes: true,
    // A definition is one function, not written out again at each use: a third less to load.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const ids: Record<string, string> = {};
  for (const { name, schema } of readSchemas()) {
    const id = typeof schema.$id === 'string' ? schema.$id : `${name}.schema.json`;
    ajv.addSchema(withoutKeywords(schema, words), id);
    ids[camelCase(name)] = id;
  }
  for (const [name, id] of Object.entries(ids)) compile(ajv, name, id);
  return standalone.default(ajv, ids);
}

// Ajv says what is wrong with a schema, but not in which file.
function compile(ajv: Ajv, name: string, id: string): void {
  try {
    ajv.getSchema(id);
  } catch (error) {
    throw new Error(`schemas/${name}.schema.json: ${(error as Error).message}`, { cause: error });
  }
}
