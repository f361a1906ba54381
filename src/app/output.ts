import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Say } from '../model/say.ts';
import type { RenderFormat } from '../render/formats.ts';
import {
  changedByHand,
  folderAsOutput,
  foreignFile,
  isLink,
  noFolder,
  notAFile,
  notWritten,
  openElsewhere,
  samePlan,
  textPresent,
} from './output-troubles.ts';

export interface Output {
  /** Absolute. */
  readonly path: string;
  /** The plan it is made from, absolute; undefined where it came by standard input. */
  readonly plan: string | undefined;
  readonly format: RenderFormat;
  readonly force: boolean;
}

/** No document that tdkt writes is this big; such a file is somebody else's. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Why the document may not be written there, or undefined. What somebody else wrote or changed is only replaced by
 * force; a folder, a device or the plan itself never.
 */
export async function objectionTo({ path, plan, format, force }: Output): Promise<Say | undefined> {
  try {
    if (!isFolder(dirname(path))) return noFolder(dirname(path));
    const present = lstatSync(path, { throwIfNoEntry: false });
    if (!present) return undefined;
    if (present.isDirectory()) return folderAsOutput(path);
    if (plan !== undefined && isSameFile(path, plan)) return samePlan(path);
    if (present.isSymbolicLink()) return force ? undefined : isLink(path);
    if (!present.isFile()) return notAFile(path);
    if (force) return undefined;
    const owner = ownerFileOf(path);
    return owner === undefined ? await objectionToContent(path, present, format) : openElsewhere(path, owner);
  } catch (error) {
    return notWritten(path, error);
  }
}

/**
 * The file by which an office program says that it has a document open. On Windows the system guards such a document
 * too; elsewhere only this file does. Word drops up to two letters of a longer name.
 */
function ownerFileOf(path: string): string | undefined {
  const name = basename(path);
  const letters = name.length - extname(name).length;
  const dropped = Math.min(2, Math.max(0, letters - 6));
  const owners = [`~$${name.slice(dropped)}`, `.~lock.${name}#`].map((owner) => join(dirname(path), owner));
  return owners.find((owner) => existsSync(owner));
}

async function objectionToContent(path: string, { size }: Stats, format: RenderFormat): Promise<Say | undefined> {
  if (format === 'text') return textPresent(path);
  if (size > mostBytes) return foreignFile(path);
  const { digestIn } = await import('../render/digests.ts');
  const digest = digestIn(format, readFileSync(path));
  if (digest === 'ours-untouched') return undefined;
  return digest === 'changed' ? changedByHand(path) : foreignFile(path);
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** A link that leads nowhere is nobody's plan. */
function isSameFile(path: string, plan: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })) return false;
  return realpathSync(path) === realpathSync(plan);
}
