import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { commitAll, edit, exampleRepository, git } from '../history/git-repository.ts';
import { scratch } from '../workspace/scratch.ts';
import { repositoryOnPlatform, runScript, runWorkflow, type Workflow, yamlIn } from './platform.ts';

const examples = ['lang-son', 'hai-cap-2025', 'doanh-nghiep'];
const xa = 'xa-hoa-sen/plan.yaml';

describe('files for platforms', () => {
  test.each([
    ['action.yml', 'github-action.json'],
    ['templates/ci/github.yml', 'github-workflow.json'],
    ['.pre-commit-hooks.yaml', 'pre-commit-hooks.json'],
  ])('%s fits %s', (file, schema) => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const fits = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8')));
    expect(fits(yamlIn(join(root, file))), ajv.errorsText(fits.errors)).toBe(true);
  });

  test.each(examples)('%s carries the workflow of the package, which reads and does nothing else', (example) => {
    const text = readFileSync(join(root, 'examples', example, '.github/workflows/tdkt.yml'), 'utf8');
    expect(text).toBe(readFileSync(join(root, 'templates/ci/github.yml'), 'utf8'));
    const { on, permissions } = yamlIn<Workflow>(join(root, 'templates/ci/github.yml'));
    expect({ on, permissions }).toEqual({ on: { pull_request: null }, permissions: { contents: 'read' } });
    for (const [, action] of text.matchAll(/uses: (.*)/g)) expect(action).toMatch(/^\.\/|@[0-9a-f]{40} # v[\d.]+$/);
  });

  test('no script holds an expression that the platform fills in', () => {
    const { runs } = yamlIn<{ runs: { steps: { run: string }[] } }>(join(root, 'action.yml'));
    for (const { run } of runs.steps) expect(run).not.toContain('${{');
  });
});

describe('a pull request on GitHub', () => {
  test('that changes plans and rosters: what is new is told beside its lines, and the check fails', () => {
    const repository = repositoryOnPlatform('hai-cap-2025', '.github/tdkt');
    git(repository, 'checkout', '-q', '-b', 'xa');
    edit(repository, xa, 'total: 180 đại biểu', 'total: 201 đại biểu');
    edit(repository, xa, 'count: 120 đại biểu', 'count: 141 đại biểu');
    edit(repository, 'xa-hoa-sen/danh-sach.yaml', 'name: Nguyễn Thị An Mẫu', 'name: Nguyễn Thị An Thử');
    renameSync(join(repository, 'so-y-te'), join(repository, 'so-y-te, 2025'));
    commitAll(repository, 'Xã: kế hoạch và danh sách');
    const { code, out, err, summary } = runWorkflow({ repository, branch: 'xa', base: 'main' });
    expect(err).toBe('');
    expect(code).toBe(1);
    const commands = out.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.map((line) => line.replace(/,col.*/, ''))).toEqual([
      '::error file=xa-hoa-sen/danh-sach.yaml,line=9',
      '::error file=xa-hoa-sen/plan.yaml,line=31',
    ]);
    expect(out).toContain('Không nêu 2 chỗ đã có từ “origin/main”');
    expect(summary).toContain('### <code>xa-hoa-sen/plan.yaml</code>');
    expect(summary.match(/^\| ❌ /gmu)).toHaveLength(2);
  });

  test.each(examples)('that brings nothing wrong into %s: the check passes', (example) => {
    const repository = repositoryOnPlatform(example, '.github/tdkt');
    git(repository, 'checkout', '-q', '-b', 'sach');
    writeFileSync(join(repository, 'units.yaml'), `${readFileSync(join(repository, 'units.yaml'), 'utf8')}# xem lại\n`);
    commitAll(repository, 'Danh bạ');
    const { code, out, err } = runWorkflow({ repository, branch: 'sach', base: 'main' });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/^::/m);
  });

  test.each(['a;>lo', '$(>lo)', '`>lo`', 'a\'b"c', '-x'].filter(isBranch))(
    'a branch called %s is a name and no command',
    (base) => {
      const repository = repositoryOnPlatform('doanh-nghiep', '.github/tdkt');
      git(repository, 'branch', '-m', 'main', base);
      git(repository, 'branch', 'khac');
      const { code, err, clone } = runWorkflow({ repository, branch: 'khac', base });
      expect({ code, err, isThere: existsSync(join(clone, 'lo')) }).toEqual({ code: 0, err: '', isThere: false });
    },
  );

  test('files named like commands stay files', () => {
    const repository = repositoryOnPlatform('doanh-nghiep', '.github/tdkt');
    git(repository, 'checkout', '-q', '-b', 'xau');
    const name = 'x\n::error file=tdkt.yaml::gia\r%0A::warning::b.yaml';
    writeFileSync(join(repository, name), 'kind: plan\n');
    commitAll(repository, 'tên xấu');
    const { code, out } = runWorkflow({ repository, branch: 'xau', base: 'main' });
    expect(code).toBe(1);
    for (const line of out.split(/[\r\n]/).filter((each) => each.startsWith('::')))
      expect(line).toMatch(/^::(?:error|warning|notice) file=x/);
  });
});

/** What git takes as the name of a branch. */
function isBranch(name: string): boolean {
  return spawnSync('git', ['check-ref-format', '--branch', name]).status === 0;
}

test('a merge request on GitLab: the script of the template writes its reports and fails', () => {
  const folder = repositoryOnPlatform('hai-cap-2025', '.gitlab/tdkt');
  const base = git(folder, 'rev-parse', 'HEAD').trim();
  edit(folder, xa, 'total: 180 đại biểu', 'total: 201 đại biểu');
  commitAll(folder, 'Xã: 201 đại biểu');
  const { tdkt } = yamlIn<{ tdkt: { script: string[]; variables: Record<string, string> } }>(
    join(folder, '.gitlab/tdkt/templates/ci/gitlab.yml'),
  );
  const env = { ...tdkt.variables, CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_PROJECT_DIR: folder };
  const { code, out, err } = runScript(folder, ['sh', '-ec', tdkt.script.join('\n')], env);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('lỗi[TD421]');
  const issues = JSON.parse(readFileSync(join(folder, 'tdkt-code-quality.json'), 'utf8'));
  expect(issues.map(({ location }: { location: { path: string } }) => location.path)).toEqual(Array(3).fill(xa));
  expect(readFileSync(join(folder, 'tdkt-junit.xml'), 'utf8')).toContain('failures="1"');
  expect(existsSync(join(folder, 'tdkt.html'))).toBe(true);
});

describe('the hook of git', () => {
  const hook = join(root, 'templates/hooks/pre-commit');

  function withHook(folder: string): string {
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    copyFileSync(hook, join(folder, '.git/hooks/pre-commit'));
    return folder;
  }

  test('lets what is right pass, the first commit too, and stops what is wrong', () => {
    const folder = withHook(repositoryOnPlatform('hai-cap-2025', '.github/tdkt'));
    writeFileSync(join(folder, xa), `${readFileSync(join(folder, xa), 'utf8')}# xem lại\n`);
    commitAll(folder, 'Xã: ghi chú');
    edit(folder, xa, 'total: 180 đại biểu', 'total: 201 đại biểu');
    expect(() => commitAll(folder, 'Xã: 201 đại biểu')).toThrow(/TD421/);
    git(folder, 'checkout', '-q', 'HEAD', '--', xa);
    git(folder, 'checkout', '-q', '--orphan', 'moi');
    commitAll(folder, 'Khởi đầu');
    expect(git(folder, 'rev-list', '--count', 'HEAD').trim()).toBe('1');
  });

  test('says so where there is no tdkt', () => {
    const folder = withHook(exampleRepository('doanh-nghiep'));
    const ran = runScript(folder, ['sh', '.git/hooks/pre-commit'], { PATH: pathWithout('tdkt') });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('không tìm thấy tdkt');
  });
});

/** A folder with `git` alone in it. */
function pathWithout(_program: string): string {
  const folder = scratch();
  const found = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nexec ${found} "$@"\n`, { mode: 0o755 });
  return `${folder}:/bin`;
}
