import { gunzipSync } from 'node:zlib';

export interface PackedFile {
  /** Below `package/`, with `/`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

const block = 512;

/** The regular files of an npm tarball (ustar, short names), in its order. Throws at any other kind of entry. */
export function unpack(tarball: Uint8Array): PackedFile[] {
  const bytes = gunzipSync(tarball);
  const files: PackedFile[] = [];
  for (let at = 0; bytes[at] !== 0; ) {
    const field = (from: number, length: number): string =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const [name, prefix, type] = [field(0, 100), field(345, 155), field(156, 1)];
    if (type !== '0') throw new Error(`${name}: an entry of kind ${type} in the tarball`);
    const size = Number.parseInt(field(124, 12), 8);
    files.push({ name: `${prefix === '' ? '' : `${prefix}/`}${name}`.replace(/^package\//, ''), size });
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
