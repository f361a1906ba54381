import { strFromU8, unzipSync } from 'fflate';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { schemaFiles, schemaOf } from './schemas.ts';

/** Parts of one or more .docx files as text, by a name of the file and the part's own. */
export interface Part {
  readonly document: string;
  readonly name: string;
  readonly xml: string;
}

export function partsOf(document: string, docx: Uint8Array): Part[] {
  return Object.entries(unzipSync(docx)).map(([name, bytes]) => ({ document, name, xml: strFromU8(bytes) }));
}

/** Each fault as `document, part: what is wrong`; a part that no schema knows is a fault too. */
export async function faultsIn(parts: readonly Part[]): Promise<string[]> {
  const unknown = parts.filter(({ name }) => schemaOf(name) === undefined);
  const faults = unknown.map(({ document, name }) => `${document}, ${name}: no schema for this part`);
  const schemas = new Set(parts.flatMap(({ name }) => schemaOf(name) ?? []));
  for (const schema of schemas) {
    faults.push(
      ...(await faultsAgainst(
        schema,
        parts.filter(({ name }) => schemaOf(name) === schema),
      )),
    );
  }
  return faults;
}

async function faultsAgainst(schema: string, parts: readonly Part[]): Promise<string[]> {
  const files: XMLFileInfo[] = parts.map(({ xml }, index) => ({
    fileName: `part-${index}.xml`,
    contents: withoutIgnorable(xml),
  }));
  const root = schemaFiles.find(({ fileName }) => fileName === schema);
  if (!root) throw new Error(`schema missing: ${schema}`);
  const { valid, errors } = await validateXML({
    xml: files,
    schema: root,
    preload: schemaFiles.filter((file) => file !== root),
    initialMemoryPages: 1024,
    maxMemoryPages: 16384,
  });
  const faults = errors.map(({ message, rawMessage, loc }) => {
    const part = parts[files.findIndex(({ fileName }) => fileName === loc?.fileName)];
    return part ? `${part.document}, ${part.name}:${loc?.lineNumber}: ${message}` : rawMessage;
  });
  return valid || faults.length > 0 ? faults : [`${schema}: the validator refused the parts without a word`];
}

/** Markup that `mc:Ignorable` names may be skipped by any reader, and no schema here knows it (ISO/IEC 29500-3, 10). */
function withoutIgnorable(xml: string): string {
  const prefixes = /\bmc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  return prefixes.reduce(
    (text, prefix) => text.replace(new RegExp(`\\s(?:xmlns:${prefix}|${prefix}:\\w+)="[^"]*"`, 'g'), ''),
    xml.replace(/\smc:Ignorable="[^"]*"/, ''),
  );
}
