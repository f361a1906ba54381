import { basename, dirname, join } from 'node:path';
import { fileVersion } from '../../workspace/candidates.ts';
import { type Base, type Changes, filesAt } from '../../workspace/history.ts';
import { nameFrom } from '../../workspace/names.ts';
import { readRegular } from '../../workspace/read.ts';
import type { Repositories } from '../../workspace/repository.ts';
import { configName, rootOf } from '../../workspace/root.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { affectedBy, type ChangedFile } from './affected.ts';

/** What a change touches of the files of a run. */
export interface Affected {
  readonly files: readonly WorkspaceFile[];
  /** How many files that matter differ, those that are gone among them. */
  readonly changed: number;
}

/** Of these files those that changed since a base or depend on what did; what git knows nothing of counts as changed. */
export async function affectedFiles(
  base: Base,
  { paths }: Changes,
  files: readonly WorkspaceFile[],
  around: Repositories,
): Promise<Affected> {
  const changed = [...paths].filter(isYaml);
  const before = await filesAt(base, (path) => isYaml(path) && paths.has(path));
  const roots = groupedByRoot(files, around);
  const kept = [...roots].flatMap(([folder, own]) => {
    const below = changed.filter((path) => around.folderOf(join(base.top, path)) === folder);
    const touched = [...paths].some((path) => settles(path) && isBeside(folder, join(base.top, dirname(path))));
    const repository = around.of(own[0]?.path ?? '');
    const versions = below.map((path) => changedFile(base.top, path, folder, before));
    const affected = touched ? 'all' : affectedBy(repository, versions);
    return own.filter(
      ({ path }) => affected === 'all' || affected.has(nameFrom(folder, path)) || !isKnown(base.top, path),
    );
  });
  return {
    files: files.filter((file) => kept.includes(file)),
    changed: [...paths].filter((path) => isYaml(path) || settles(path)).length,
  };
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** Which files belong to a repository, and how they are judged. */
const settles = (path: string): boolean => [configName, '.gitignore'].includes(basename(path));

/** Files outside the work tree, and those of a repository inside it, have another history or none. */
const isKnown = (top: string, path: string): boolean => rootOf(dirname(path)).git === top;

/** One folder lies in the other, whichever way round. */
const isBeside = (one: string, other: string): boolean => !isOutside(one, other) || !isOutside(other, one);

const isOutside = (folder: string, path: string): boolean => nameFrom(folder, path).split('/')[0] === '..';

function groupedByRoot(files: readonly WorkspaceFile[], { folderOf }: Repositories): Map<string, WorkspaceFile[]> {
  const roots = new Map<string, WorkspaceFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    const own = roots.get(folder) ?? [];
    roots.set(folder, own);
    own.push(file);
  }
  return roots;
}

function changedFile(top: string, path: string, folder: string, before: ReadonlyMap<string, Uint8Array>): ChangedFile {
  const absolute = join(top, path);
  const name = nameFrom(folder, absolute);
  const [old, now] = [before.get(path), readRegular(absolute, name)];
  return {
    path: name,
    before: old && fileVersion(name, old),
    after: 'bytes' in now ? fileVersion(name, now.bytes) : undefined,
  };
}
