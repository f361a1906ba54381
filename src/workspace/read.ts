import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import type { Finding } from '../model/finding.ts';
import { maximumBytes } from '../source/decode.ts';
import { brokenLink, missingPath, notRegular, tooLarge, unreadable } from './trouble.ts';

/** A file as read, or why it was not. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly finding: Finding };

/** Reads one regular file of at most 16 MB, links followed; `shown` is its name in findings. Never blocks, never throws. */
export function readRegular(path: string, shown: string): FileRead {
  const found = statOf(path, shown);
  if ('finding' in found) return found;
  const { stats } = found;
  if (!stats.isFile()) return { finding: notRegular(shown) };
  if (stats.size > maximumBytes) return { finding: tooLarge(shown, stats.size) };
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { finding: unreadable(shown, error) };
  }
}

/** What stands at a path, links followed. */
export function statOf(path: string, shown: string): { readonly stats: Stats } | { readonly finding: Finding } {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats) return { stats };
    return { finding: isLink(path) ? brokenLink(shown) : missingPath(shown) };
  } catch (error) {
    return { finding: unreadable(shown, error) };
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
