import { dirname, resolve } from 'node:path';
import type { Templates } from '../model/document.ts';
import type { CivilDate } from '../model/expressions/civil-date.ts';
import type { Finding } from '../model/finding.ts';
import { emptyRepository, type Repository } from '../model/repository.ts';
import { type Candidate, candidatesFor, repositoryOf } from './candidates.ts';
import { type Config, noConfig, raisedBy, readConfig } from './config.ts';
import { ignoredByGit } from './git.ts';
import { fitsGlob } from './globs.ts';
import { byCodePoint, nameFrom } from './names.ts';
import { readRegular } from './read.ts';
import { configName, type Root, rootOf } from './root.ts';
import { repositoryInside, unreadInRepository } from './trouble.ts';
import { walk } from './walk.ts';

/** Absolute paths of the files a run judges, and what was read of them. */
export type AskedFiles = ReadonlyMap<string, Uint8Array | undefined>;

export interface Repositories {
  /** The one a file (absolute path) belongs to. */
  of(path: string): Repository;
  /** The folder (absolute) where its repository begins, of a file that may be gone too. */
  folderOf(path: string): string;
  /** Was the file issued after the day up to which the run looks? */
  isLater(path: string): boolean;
  /** Files nobody asked for whose facts are not known. */
  readonly findings: readonly Finding[];
}

/**
 * The repositories around these files. A repository is what lies below the nearest `tdkt.yaml`, else in the git work
 * tree; files that stand in neither have only each other. Never throws.
 */
export async function readRepositories(
  asked: AskedFiles,
  cwd: string,
  templates: Templates,
  until?: CivilDate,
): Promise<Repositories> {
  const roots = new Map([...asked.keys()].map((path) => [path, rootAbove(dirname(path), cwd)]));
  const read = new Map<string, ReadRepository>();
  for (const root of roots.values()) {
    if (read.has(root.folder)) continue;
    const own = new Map([...asked].filter(([path]) => roots.get(path)?.folder === root.folder));
    read.set(root.folder, await readRepository(root, own, cwd, templates, until));
  }
  return {
    folderOf: (path) => roots.get(path)?.folder ?? rootAbove(dirname(path), cwd).folder,
    of: (path) => read.get(roots.get(path)?.folder ?? '')?.repository ?? emptyRepository,
    isLater: (path) => [...read.values()].some(({ later }) => later.has(path)),
    findings: [...read.values()].flatMap(({ findings }) => findings),
  };
}

function rootAbove(folder: string, cwd: string): Root {
  const root = rootOf(folder);
  return root.config === undefined && root.git === undefined ? { folder: cwd } : root;
}

interface ReadRepository {
  readonly repository: Repository;
  readonly later: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

async function readRepository(
  root: Root,
  asked: AskedFiles,
  cwd: string,
  templates: Templates,
  until: CivilDate | undefined,
): Promise<ReadRepository> {
  const shown = ({ path }: Pick<Candidate, 'path'>): string => nameFrom(cwd, path);
  const isMarked = root.config !== undefined;
  const config = root.config === undefined ? noConfig : readConfig(root.config);
  const below = pathsBelow(root, config);
  const candidates = await candidatesIn(root, asked, below.paths);
  const isAsked = (name: string): boolean => asked.has(resolve(root.folder, name));
  const { repository, unread, later } = repositoryOf({ candidates, isMarked, isAsked, shown, templates, until });
  // A git work tree holds files of all sorts; only a `tdkt.yaml` says that what lies there ought to be readable.
  const told = isMarked ? unread.filter(({ path }) => !asked.has(path)) : [];
  const inside = isMarked ? below.nested.map((path) => repositoryInside(nameFrom(cwd, path))) : [];
  return {
    repository: { ...repository, severities: raisedBy(config) },
    later: new Set(later.map(({ path }) => path)),
    findings: [...inside, ...told.map((candidate) => unreadInRepository(shown(candidate)))],
  };
}

async function candidatesIn(root: Root, asked: AskedFiles, below: readonly string[]): Promise<Candidate[]> {
  const paths = new Set([...asked.keys(), ...below]);
  const found = [...paths].flatMap((path) => candidateAt(path, root, asked.get(path)));
  const others = found.filter(({ path }) => !asked.has(path)).map(({ name }) => name);
  // Git is a program of its own: it is only asked about files that matter.
  const ignored = root.git === undefined ? new Set<string>() : await ignoredByGit(root.folder, others);
  return found
    .filter(({ path, name }) => asked.has(path) || !ignored.has(name))
    .sort((a, b) => byCodePoint(a.name, b.name));
}

interface Below {
  readonly paths: readonly string[];
  /** What marks other repositories inside this one. */
  readonly nested: readonly string[];
}

/** Every file of the repository; a folder with a `tdkt.yaml` of its own is another one. */
function pathsBelow({ folder, config, git }: Root, { ignore = [] }: Config): Below {
  if (config === undefined && git === undefined) return { paths: [], nested: [] };
  const isIgnored = (name: string): boolean => ignore.some((glob) => fitsGlob(glob, name));
  const { files } = walk(folder, isIgnored, (name) => name);
  const marks = files.filter((name) => name.endsWith(`/${configName}`));
  const nested = marks.map((name) => `${dirname(name)}/`);
  const own = files.filter((name) => !nested.some((other) => name.startsWith(other)));
  const absolute = (name: string): string => resolve(folder, name);
  return { paths: own.map(absolute), nested: marks.map(absolute) };
}

/** A file that cannot be opened is no trouble of a run that did not ask for it. */
function candidateAt(path: string, root: Root, known: Uint8Array | undefined): Candidate[] {
  const read = known ? { bytes: known } : readRegular(path, path);
  return 'bytes' in read ? candidatesFor(path, nameFrom(root.folder, path), read.bytes) : [];
}
