import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
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
 * Throws what the system answers; nothing is left behind then. Ctrl+C waits until the file stands.
 */
export function replaceFile(path: string, bytes: Uint8Array, disk: Disk = ownDisk): void {
  for (const signal of stops) process.on(signal, hold);
  try {
    removeStale(dirname(path));
    putInPlace(path, bytes, disk);
  } finally {
    for (const signal of stops) process.off(signal, hold);
  }
}

const stops = ['SIGINT', 'SIGTERM'] as const;

const hold = (): void => {};

function putInPlace(path: string, bytes: Uint8Array, disk: Disk): void {
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

const hour = 60 * 60 * 1000;

/** What a run left behind that was killed or lost its power; a younger one may belong to a run still at work. */
function removeStale(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!/^\.tdkt-[0-9a-f]{16}\.tmp$/.test(name)) continue;
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > hour) rmSync(path, { force: true });
    }
  } catch {
    // Tidying up is no reason to refuse the document; a folder that cannot be used is told when the file is put there.
  }
}
