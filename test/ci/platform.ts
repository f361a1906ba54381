import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { root } from '../../src/build/project.ts';
import { commitAll, exampleRepository, git } from '../history/git-repository.ts';
import { scratch } from '../workspace/scratch.ts';

/** What the package holds, as `npm pack` would put it there; the build has to be done. */
function unpackInto(folder: string): void {
  const { files }: { files: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const file of [...files, 'package.json']) cpSync(join(root, file), join(folder, file), { recursive: true });
}

/** An example repository with its workflow and the unpacked package, as its keeper set it up. */
export function repositoryOnPlatform(example: string, home: string): string {
  const folder = exampleRepository(example);
  unpackInto(join(folder, home));
  commitAll(folder, 'tdkt');
  return folder;
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

export const yamlIn = <Shape>(file: string): Shape => parse(readFileSync(file, 'utf8'));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly summary: string;
  /** The clone it ran in. */
  readonly clone: string;
}

/** A pull request of `branch` into `base`, both of a repository, as its workflow would see it. */
export interface PullRequest {
  readonly repository: string;
  readonly branch: string;
  readonly base: string;
}

/**
 * Carries out the jobs of the workflow in the merged state: the checkout as git does it, local actions from their own
 * files, and each script by the shell it names. Other actions are refused.
 */
export function runWorkflow({ repository, branch, base }: PullRequest): Ran {
  git(repository, 'checkout', '-q', '--detach', base);
  git(repository, 'merge', '-q', '--no-ff', '--no-edit', branch);
  git(repository, 'update-ref', 'refs/pull/1/merge', 'HEAD');
  const clone = join(scratch(), 'kho');
  git(dirname(clone), 'clone', '-q', '--no-checkout', pathToFileURL(repository).href, clone);
  git(clone, 'fetch', '-q', 'origin', 'refs/pull/1/merge');
  git(clone, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  const workflow = yamlIn<Workflow>(join(clone, '.github/workflows/tdkt.yml'));
  const github = { 'github.base_ref': base };
  const runs = Object.values(workflow.jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (step.uses?.startsWith('actions/checkout@')) return [];
      if (!step.uses?.startsWith('./')) throw new Error(`cannot run ${JSON.stringify(step)}`);
      return runAction(clone, step, github);
    }),
  );
  const [ran] = runs;
  if (!ran || runs.length > 1) throw new Error(`${runs.length} scripts ran`);
  return ran;
}

function runAction(clone: string, { uses = '', with: given = {} }: Step, github: Record<string, string>): Ran[] {
  const home = join(clone, uses);
  const { inputs, runs } = yamlIn<Action>(join(home, 'action.yml'));
  const values = Object.entries(inputs).map(([name, { default: usual = '' }]) => {
    const value = given[name];
    return [`inputs.${name}`, value === undefined ? usual : filledIn(String(value), github)] as const;
  });
  return runs.steps.map(({ run = '', shell, env = {} }) => {
    if (shell !== 'bash') throw new Error(`no shell ${shell}`);
    const filled = Object.entries(env).map(([name, value]) => [name, filledIn(value, Object.fromEntries(values))]);
    return runScript(clone, ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      ...Object.fromEntries(filled),
      GITHUB_ACTION_PATH: home,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: clone,
    });
  });
}

/** `${{ name }}` by its value; what is not known fails. */
const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${name} is not known`);
    return value;
  });

/** One script in a clone, with no more of this machine around it than its programs. */
export function runScript(clone: string, [shell = '', ...words]: readonly string[], env: Record<string, string>): Ran {
  const folder = scratch();
  const summary = join(folder, 'summary.md');
  mkdirSync(join(folder, 'home'));
  const around = { PATH: process.env['PATH'] ?? '', HOME: join(folder, 'home'), GITHUB_STEP_SUMMARY: summary };
  const options = { cwd: clone, encoding: 'utf8', env: { ...around, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(shell, words, options);
  return { code: status, out: stdout, err: stderr, summary: textOf(summary), clone };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
