import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fingerprinted } from '../../report/fingerprint.ts';
import type { Report, ReportedFinding, SuppressedFinding } from '../../report/report.ts';
import { type Base, type Changes, filesAt } from '../../workspace/history.ts';
import { nameFrom } from '../../workspace/names.ts';

interface Paths {
  readonly paths: readonly string[];
  readonly cwd: string;
}

/** Judges paths, from a folder, as the run does that asks. */
export type Judging = (paths: Paths) => Promise<Report>;

export interface Asked extends Paths {
  readonly judging: Judging;
}

/**
 * The fingerprints of what would have been told of a base, under the names files have now. What was ignored or exempted
 * then was not told. The base stands in a folder of its own while it is judged.
 */
export async function toldBefore(
  base: Base,
  { renamed }: Changes,
  { paths, cwd, judging }: Asked,
): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-base-'));
  try {
    await layOut(base, folder);
    const there = join(folder, relative(base.top, cwd));
    mkdirSync(there, { recursive: true });
    const moved = paths.map((path) => (isAbsolute(path) ? join(folder, relative(base.top, path)) : path));
    const report = await judging({ paths: moved, cwd: there });
    const names = new Map(
      [...renamed].map(([now, before]) => [shownAs(base.top, before, cwd), shownAs(base.top, now, cwd)]),
    );
    return fingerprintsUnder(names, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const shownAs = (top: string, path: string, cwd: string): string => nameFrom(cwd, join(top, path));

async function layOut(base: Base, folder: string): Promise<void> {
  // As in the work tree, this is where the repository begins; there is nothing in it that git could be asked about.
  mkdirSync(join(folder, '.git'));
  for (const [path, bytes] of await filesAt(base, isWanted)) {
    const to = resolve(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

/** A tree can be made by hand to hold any names. */
const isWanted = (path: string): boolean =>
  /\.ya?ml$/i.test(path) && !/(?:^|[\\/])(?:\.\.|\.git)(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/i.test(path);

function fingerprintsUnder(names: ReadonlyMap<string, string>, { findings, suppressed }: Report): ReadonlySet<string> {
  const named = [...findings, ...suppressed].map((finding) => {
    const { place } = finding;
    return { ...finding, place: { ...place, file: names.get(place.file) ?? place.file } };
  });
  return new Set(fingerprinted(named).flatMap((finding) => (isTold(finding) ? finding.fingerprint : [])));
}

const isTold = (finding: ReportedFinding | SuppressedFinding): boolean => !('suppression' in finding);
