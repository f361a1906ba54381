import { relative, sep } from 'node:path';

/** Relative and with `/` on every system; the folder itself is `.`. */
export function nameFrom(folder: string, path: string): string {
  const name = relative(folder, path);
  return name === '' ? '.' : name.split(sep).join('/');
}

/** The order of UTF-8 bytes is the order of code points. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
