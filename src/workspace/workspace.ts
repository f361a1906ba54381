import { basename, dirname, resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { FileKind } from '../schema/property.ts';
import { type Config, noConfig, readConfig } from './config.ts';
import { ignoredByGit } from './git.ts';
import { fitsGlob } from './globs.ts';
import { byCodePoint, nameFrom } from './names.ts';
import { readRegular, statOf } from './read.ts';
import { configName, type Root, rootOf } from './root.ts';
import { noPlanIn } from './trouble.ts';
import { walk } from './walk.ts';

/** One file to judge; `file` is relative to the current folder, with `/`. */
export interface WorkspaceFile {
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly kind: FileKind;
  /** Undefined where a finding says why it was not read. */
  readonly bytes: Uint8Array | undefined;
  /** By its own path, not found in a folder. */
  readonly named: boolean;
}

export interface Workspace {
  /** In code point order of their names, none twice. */
  readonly files: readonly WorkspaceFile[];
  readonly findings: readonly Finding[];
  /** The paths led to at least one file, readable or not. */
  readonly hasInput: boolean;
  /** What the first path's `tdkt.yaml` asks for. */
  readonly config: Config;
}

interface Target {
  readonly path: string;
  readonly isFolder: boolean;
  readonly root: Root;
  readonly config: Config;
}

/** Finds and reads what the paths name: files as they are, folders with every YAML file below. Never throws. */
export async function readWorkspace(paths: readonly string[], cwd: string): Promise<Workspace> {
  const shown = (path: string): string => nameFrom(cwd, path);
  const findings: Finding[] = [];
  const targets = paths.flatMap((path) => targetAt(resolve(cwd, path), shown, findings));
  const found = new Set<string>();
  for (const target of targets) {
    for (const path of target.isFolder ? await filesBelow(target, shown, findings) : [target.path]) found.add(path);
  }
  const hasInput = found.size > 0;
  for (const { root } of targets) if (root.config !== undefined) found.add(root.config);
  const named = new Set(targets.filter(({ isFolder }) => !isFolder).map(({ path }) => path));
  const files = [...found].map((path) => ({ ...readFile(path, shown(path), findings), path, named: named.has(path) }));
  return {
    files: files.sort((a, b) => byCodePoint(a.file, b.file)),
    findings,
    hasInput,
    config: targets[0]?.config ?? noConfig,
  };
}

function targetAt(path: string, shown: (path: string) => string, findings: Finding[]): Target[] {
  const found = statOf(path, shown(path));
  if ('finding' in found) {
    findings.push(found.finding);
    return [];
  }
  const isFolder = found.stats.isDirectory();
  const root = rootOf(isFolder ? path : dirname(path));
  return [{ path, isFolder, root, config: root.config === undefined ? noConfig : readConfig(root.config) }];
}

/** Absolute paths. */
async function filesBelow(target: Target, shown: (path: string) => string, findings: Finding[]): Promise<string[]> {
  const { path: folder, root, config } = target;
  const absolute = (path: string): string => resolve(folder, path);
  const isIgnored = (path: string): boolean =>
    (config.ignore ?? []).some((glob) => fitsGlob(glob, nameFrom(root.folder, absolute(path))));
  const walked = walk(folder, isIgnored, (path) => shown(absolute(path)));
  const ignored = root.git === undefined ? new Set<string>() : await ignoredByGit(folder, walked.files);
  const files = walked.files.filter((path) => !ignored.has(path));
  findings.push(...walked.findings);
  const isEmpty = files.every(isConfig) && walked.findings.length === 0;
  if (isEmpty) findings.push(noPlanIn(shown(folder)));
  return files.map(absolute);
}

const isConfig = (path: string): boolean => basename(path) === configName;

function readFile(path: string, file: string, findings: Finding[]): Omit<WorkspaceFile, 'named' | 'path'> {
  const kind = isConfig(path) ? 'tdkt' : 'plan';
  const read = readRegular(path, file);
  if ('bytes' in read) return { file, kind, bytes: read.bytes };
  findings.push(read.finding);
  return { file, kind, bytes: undefined };
}
