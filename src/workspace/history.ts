import { resolve } from 'node:path';
import { maximumBytes } from '../source/decode.ts';
import { type GitAnswer, git, partsOf } from './git.ts';
import {
  HistoryError,
  noCommit,
  noCommonCommit,
  noGit,
  notOwned,
  notRead,
  noWorkTree,
  unknownRef,
} from './history-error.ts';

/** An earlier state of a work tree, with which what stands in it now is compared. */
export interface Base {
  /** Absolute path of the work tree. */
  readonly top: string;
  /** As it was asked for. */
  readonly ref: string;
  /** Object name of the commit: where the history of now and that of `ref` part. */
  readonly commit: string;
}

/** What differs between a base and the files of now, those included that git does not know yet. */
export interface Changes {
  /** From the top, with `/`; a renamed file by both of its names. */
  readonly paths: ReadonlySet<string>;
  /** Names of before by those of now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * The base a name stands for, in the work tree around a folder. On a branch that is where it left the other one, so that
 * what others did since then counts as nobody's change. Throws HistoryError.
 */
export async function baseAt(folder: string, ref: string): Promise<Base> {
  const up = await git(folder, ['rev-parse', '--is-inside-work-tree', '--show-cdup']);
  const [isInside, wayUp = ''] = up.stdout.toString('utf8').split('\n');
  if (up.code !== 0 || isInside !== 'true') throw new HistoryError(troubleOf(up));
  const top = resolve(folder, wayUp);
  const head = await commitAt(top, 'HEAD');
  if (head === undefined) throw new HistoryError(noCommit);
  const other = ref === 'HEAD' ? head : await commitAt(top, ref);
  if (other === undefined) throw new HistoryError(unknownRef(ref, await isShallow(top)));
  const common = await git(top, ['merge-base', other, head]);
  const [commit = ''] = common.stdout.toString('utf8').split('\n');
  if (common.code !== 0 || commit === '') throw new HistoryError(noCommonCommit(ref, await isShallow(top)));
  return { top, ref, commit };
}

function troubleOf({ code, stderr }: GitAnswer) {
  if (code === undefined) return noGit;
  return stderr.includes('dubious ownership') ? notOwned : noWorkTree;
}

/** The object name of a commit; what reads as an option or a path is no name of one. */
async function commitAt(top: string, ref: string): Promise<string | undefined> {
  if (!/^[^-\s:\p{Cc}][^\s:\p{Cc}]*$/u.test(ref)) return undefined;
  const found = await git(top, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return found.code === 0 ? found.stdout.toString('utf8').trim() : undefined;
}

async function isShallow(top: string): Promise<boolean> {
  const answer = await git(top, ['rev-parse', '--is-shallow-repository']);
  return answer.stdout.toString('utf8').trim() === 'true';
}

/** Throws HistoryError. */
export async function changesSince(base: Base): Promise<Changes> {
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const differing = partsOf(await asked(base, ['diff', '--name-status', '-z', '-M', ...plain, base.commit, '--']));
  const others = partsOf(await asked(base, ['ls-files', '-z', '--others', '--exclude-standard']));
  const paths = new Set(others);
  const renamed = new Map<string, string>();
  for (let at = 0; at < differing.length; ) {
    const [status = '', first = '', second = ''] = differing.slice(at, at + 3);
    paths.add(first);
    if (/^[RC]/.test(status)) {
      paths.add(second);
      renamed.set(second, first);
    }
    at += /^[RC]/.test(status) ? 3 : 2;
  }
  return { paths, renamed };
}

/** The files of a base whose paths are wanted, as they were stored; what no run could read, links and giants, is left out. */
export async function filesAt(
  base: Base,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = partsOf(await asked(base, ['ls-tree', '-r', '-l', '-z', '--full-tree', base.commit]));
  const wanted = entries.flatMap((entry) => {
    const [, object, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/su.exec(entry) ?? [];
    return object && path !== undefined && Number(size) <= maximumBytes && isWanted(path) ? [{ object, path }] : [];
  });
  const input = wanted.map(({ object }) => `${object}\n`).join('');
  const contents = blobsIn((await asked(base, ['cat-file', '--batch'], input)).stdout);
  if (contents.length !== wanted.length) throw new HistoryError(notRead(base.ref, await isShallow(base.top)));
  return new Map(wanted.map(({ path }, index) => [path, contents[index] as Uint8Array]));
}

/** `<object> blob <size>`, a line break, the bytes, a line break; again and again. */
function blobsIn(stdout: Buffer): Uint8Array[] {
  const blobs: Uint8Array[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(stdout.toString('latin1', at, end))?.[1];
    if (size === undefined) break;
    blobs.push(stdout.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return blobs;
}

async function asked(base: Base, args: readonly string[], input?: string): Promise<GitAnswer> {
  const answer = await git(base.top, args, input);
  if (answer.code === 0) return answer;
  throw new HistoryError(notRead(base.ref, await isShallow(base.top)));
}
