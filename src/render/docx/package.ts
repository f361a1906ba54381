import { type Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { DocumentProperties } from '../../model/doc-tree.ts';
import { digestOf, digestPart, digestProperty, type Parts } from '../digest.ts';
import { printable } from '../printable.ts';

/** The document as a zip file: the same bytes on every machine, day and time zone. */
export function packed(document: Document, properties: DocumentProperties, language: string): Uint8Array {
  const parts = new Map(partsOf(document));
  parts.set('docProps/core.xml', strToU8(coreProperties(properties, language)));
  parts.set(digestPart, strToU8(customProperties(digestOf(parts))));
  // Zip files know local time only; noon keeps clear of a zone that skipped an hour that day.
  return zipSync(Object.fromEntries(typesFirst(parts)), { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

// The order office programs write, by which other tools know a .docx from any zip file.
const typesFirst = (parts: Parts): [string, Uint8Array][] =>
  [...parts].sort(([a], [b]) => Number(b === contentTypes) - Number(a === contentTypes) || (a < b ? -1 : 1));

const contentTypes = '[Content_Types].xml';

/** docx can zip by itself, but with the clock's time; its parts before zipping are not in its type declarations. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

function partsOf(document: Document): Parts {
  const { compiler } = Packer as unknown as { compiler: Compiler };
  const parts = [...compiler.compile(document)];
  return new Map(parts.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// docx would write the clock's time of creation and change; the plan's own date is the only one that means anything.
function coreProperties({ title, subject, creator, created }: DocumentProperties, language: string): string {
  const date =
    created === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>`;
  return `${declaration}<cp:coreProperties${namespaces}><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(creator)}</dc:creator>${date}<dc:language>${language}</dc:language></cp:coreProperties>`;
}

const namespaces = [
  ['cp', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

const customProperties = (digest: string): string =>
  `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${digestProperty}"><vt:lpwstr>${digest}</vt:lpwstr></property></Properties>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => printable(text).replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
