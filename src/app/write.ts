import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The system calls a replacement needs; a test gives others, to play a file that Word holds open. */
export interface Disk {
  open(path: string): number;
  write(file: number, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
}

const ownDisk: Disk = {
  open: (path) => openSync(path, 'wx'),
  write(file, bytes) {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    fsyncSync(file);
  },
  rename: renameSync,
};

/**
 * Puts `bytes` at an absolute path, wholly or not at all: a new file in the same folder takes the place of the old one.
 * Throws what the system answers; nothing is left behind then.
 */
export function replaceFile(path: string, bytes: Uint8Array, disk: Disk = ownDisk): void {
  const fresh = join(dirname(path), `.tdkt-${randomBytes(8).toString('hex')}.tmp`);
  const file = disk.open(fresh);
  try {
    try {
      disk.write(file, bytes);
    } finally {
      closeSync(file);
    }
    disk.rename(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
