import { basename, resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../report/report.ts';
import { factKindOf } from '../workspace/facts.ts';
import { nameFrom } from '../workspace/names.ts';
import { statOf } from '../workspace/read.ts';
import { type Repositories, readRepositories } from '../workspace/repository.ts';
import { nothingToPrint } from '../workspace/trouble.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { otherFile, reportOn } from './report-on.ts';
import { stdinName } from './stdin.ts';
import { templates } from './templates.ts';

/** A plan to print. */
export interface PlanToPrint {
  /** Relative to `cwd`. */
  readonly path: string;
  /** What its file is called inside a folder of documents: below the folder it was found in, without ending. */
  readonly name: string;
  /** What came by standard input; other plans are read when they are printed. */
  readonly bytes?: Uint8Array;
}

export interface PlansIn {
  readonly plans: readonly PlanToPrint[];
  /** What was found about folders as such, and about files nobody asked for. */
  readonly report: Report;
  /** The repositories of all of them, each read once. */
  readonly around: Repositories;
}

/** The plans that paths lead to: files as they are named, folders with every plan below. */
export async function plansIn(paths: readonly string[], cwd: string): Promise<PlansIn> {
  const plans: PlanToPrint[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const found = statOf(absolute, nameFrom(cwd, absolute));
    if ('finding' in found || !found.stats.isDirectory()) {
      plans.push({ path, name: withoutEnding(basename(path)) });
      continue;
    }
    const workspace = await readWorkspace([path], cwd);
    const inside = workspace.files.filter(({ bytes }) => bytes && isPlan(bytes));
    const isTold = workspace.findings.length > 0;
    findings.push(
      ...workspace.findings,
      ...(inside.length > 0 || isTold ? [] : [nothingToPrint(nameFrom(cwd, absolute))]),
    );
    const nameOf = (file: string): string => withoutEnding(nameFrom(absolute, resolve(cwd, file)));
    plans.push(...inside.map(({ file }) => ({ path: file, name: nameOf(file) })));
  }
  return withRepositories(plans, findings, cwd);
}

/** The one plan that came by standard input; it belongs to the repository of `cwd`. */
export const planFromInput = (bytes: Uint8Array, cwd: string): Promise<PlansIn> =>
  withRepositories([{ path: stdinName, name: stdinName, bytes }], [], cwd);

async function withRepositories(
  plans: readonly PlanToPrint[],
  findings: readonly Finding[],
  cwd: string,
): Promise<PlansIn> {
  const around = await readRepositories(
    new Map(plans.map(({ path, bytes }) => [resolve(cwd, path), bytes])),
    cwd,
    templates,
  );
  return { plans, around, report: reportOn([], [...findings, ...around.findings], otherFile(cwd)) };
}

const withoutEnding = (name: string): string => name.replace(/\.ya?ml$/i, '');

/** Files of other kinds in a folder are not printed; whether they are in order is for `validate` to say. */
const isPlan = (bytes: Uint8Array): boolean => factKindOf(new TextDecoder().decode(bytes)) === 'plan';
