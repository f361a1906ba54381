import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';

/** A part of an OOXML package by its path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export const digestPart = 'docProps/custom.xml';
export const digestProperty = 'tdktDigest';

/** A hash of all parts but the one that carries it. */
export function digestOf(parts: Parts): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name !== digestPart) hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

export type Digest = 'ours-untouched' | 'changed' | 'foreign';

/** Is this a .docx the program wrote, as it wrote it? Whatever cannot be read is foreign. */
export function readDigest(bytes: Uint8Array): Digest {
  const parts = partsOf(bytes);
  const carrier = parts?.get(digestPart);
  if (!parts || !carrier) return 'foreign';
  const property = new RegExp(`name="${digestProperty}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})</vt:lpwstr>`);
  const stated = property.exec(new TextDecoder().decode(carrier))?.[1];
  if (stated === undefined) return 'foreign';
  return stated === digestOf(parts) ? 'ours-untouched' : 'changed';
}

const most = { parts: 500, bytes: 64 * 1024 * 1024 };

// The sizes a zip file states are what fflate makes room for, so they are bounded before anything is inflated.
function partsOf(bytes: Uint8Array): Parts | undefined {
  const names = new Set<string>();
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        if (names.has(name) || names.size >= most.parts || size > most.bytes) throw new RangeError(name);
        names.add(name);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return undefined;
  }
}
