import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { root } from './project.ts';

const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
  'BlueOak-1.0.0',
  '0BSD',
  'WTFPL',
]);

/** The licences of every package with at least one byte in the bundle, and the notices its code carries. */
export function thirdPartyLicences(metafile: Metafile, notices: readonly string[]): string {
  const folders = new Set(bundledFiles(metafile).flatMap((file) => packageFolder(file) ?? []));
  const entries = [...folders].map(licenceEntry).sort((a, b) => (a < b ? -1 : 1));
  const carried = [...new Set(notices)].sort();
  const tail = carried.length > 0 ? ['Notices in the code of the packages above', ...carried] : [];
  return `${['tdkt contains the packages below.', ...entries, ...tail].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function bundledFiles({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

/** `node_modules/a/node_modules/@b/c/x.js` belongs to the folder of `@b/c`. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
}

function licenceEntry(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!allowed.has(license))
    throw new Error(`${name} ${version}: licence "${license}" is not on the list of allowed ones`);
  const files = readdirSync(join(root, folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => normalized(readFileSync(join(root, folder, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

const normalized = (text: string): string => text.replaceAll('\r\n', '\n').trim();
