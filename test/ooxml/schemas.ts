import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, 'schemas');

/** One schema file as the validator takes it: in one flat folder, its imports named alike. */
export interface SchemaFile {
  readonly fileName: string;
  readonly contents: string;
}

const imported = /schemaLocation="([^"]*)"/g;
/** An import that leaves it to the validator to know the attributes of XML itself (`xml:lang`). */
const importOfXml = /(<xs:import id="xml" namespace="[^"]*")\/>/;

/** Every schema file; what imports another finds it by its bare name. */
export const schemaFiles: readonly SchemaFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xsd'))
  .map((name) => ({
    fileName: basename(name),
    contents: readFileSync(join(folder, name), 'utf8')
      .replace(importOfXml, '$1 schemaLocation="xml.xsd"/>')
      .replace(imported, (_all, location: string) => `schemaLocation="${basename(location)}"`),
  }));

/** The schema of each part, by the part's name; undefined for what has none (pictures). */
export function schemaOf(part: string): string | undefined {
  if (part === '[Content_Types].xml') return 'opc-contentTypes.xsd';
  if (part.endsWith('.rels')) return 'opc-relationships.xsd';
  if (part === 'docProps/core.xml') return 'opc-coreProperties.xsd';
  if (part === 'docProps/app.xml') return 'shared-documentPropertiesExtended.xsd';
  if (part === 'docProps/custom.xml') return 'shared-documentPropertiesCustom.xsd';
  if (part.startsWith('word/theme/')) return 'dml-main.xsd';
  return part.startsWith('word/') && part.endsWith('.xml') ? 'wml.xsd' : undefined;
}
