import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkspace } from '../../src/workspace/workspace.ts';
import { scratch } from './scratch.ts';

const isWindows = process.platform === 'win32';

/** Names of what was read, and `code place` of what was found. */
async function seen(cwd: string, ...paths: string[]) {
  const { files, findings, hasInput } = await readWorkspace(paths, cwd);
  return {
    files: files.filter(({ bytes }) => bytes).map(({ file }) => file),
    findings: findings.map(({ code, place }) => `${code} ${place.file}`),
    hasInput,
  };
}

test('a folder gives every YAML file below, by code point, without dot folders and node_modules', async () => {
  const cwd = scratch({
    'b.yaml': '',
    'a.yml': '',
    'Z.YAML': '',
    'đ.yaml': '',
    'sâu/hơn/plan.yaml': '',
    'notes.txt': '',
    '.git-not/x.yaml': '',
    'node_modules/p/x.yaml': '',
  });
  expect(await seen(cwd, '.')).toEqual({
    files: ['Z.YAML', 'a.yml', 'b.yaml', 'sâu/hơn/plan.yaml', 'đ.yaml'],
    findings: [],
    hasInput: true,
  });
});

test('a path may name a file of any ending, and none is read twice', async () => {
  const cwd = scratch({ 'x/plan.txt': 'a', 'x/b.yaml': 'b' });
  expect((await seen(cwd, 'x/plan.txt', 'x', './x/b.yaml', 'x/')).files).toEqual(['x/b.yaml', 'x/plan.txt']);
});

test('names outside the current folder lead there', async () => {
  const cwd = scratch({ 'a/plan.yaml': '', 'b/.keep': '' });
  expect((await seen(join(cwd, 'b'), '../a')).files).toEqual(['../a/plan.yaml']);
});

describe('tdkt.yaml', () => {
  test('leaves out what it ignores, counted from its own folder', async () => {
    const cwd = scratch({
      'tdkt.yaml': 'ignore: [tinh/cu, "**/nhap-*"]\n',
      'tinh/cu/a.yaml': '',
      'tinh/b.yaml': '',
      'tinh/nhap-1.yaml': '',
    });
    expect((await seen(join(cwd, 'tinh'), '.')).files).toEqual(['../tdkt.yaml', 'b.yaml']);
  });

  test('what it ignores is read when named', async () => {
    const cwd = scratch({ 'tdkt.yaml': 'ignore: [a.yaml]\n', 'a.yaml': '' });
    expect((await seen(cwd, 'a.yaml')).files).toEqual(['a.yaml', 'tdkt.yaml']);
  });

  test('a key with a mistake counts as not said, the others hold', async () => {
    const cwd = scratch({ 'tdkt.yaml': 'lang: fr\nignore: [a.yaml]\n', 'a.yaml': '', 'b.yaml': '' });
    const { config, files } = await readWorkspace(['.'], cwd);
    expect(config).toEqual({ unusable: false, ignore: ['a.yaml'] });
    expect(files.map(({ file, kind }) => [file, kind])).toEqual([
      ['b.yaml', 'plan'],
      ['tdkt.yaml', 'tdkt'],
    ]);
  });

  test('that is no YAML at all is unusable', async () => {
    const cwd = scratch({ 'tdkt.yaml': '- lang: vi\n', 'b.yaml': '' });
    expect((await readWorkspace(['.'], cwd)).config).toEqual({ unusable: true });
  });
});

describe('git', () => {
  const git = (cwd: string, ...args: string[]) => spawnSync('git', args, { cwd, encoding: 'utf8' });

  test('what it ignores is left out, in folders below and with strange names too', async () => {
    const cwd = scratch({
      '.gitignore': 'ra/\n*.tam.yaml\n',
      'ra/a.yaml': '',
      'đơn vị/x.tam.yaml': '',
      'đơn vị/kế hoạch.yaml': '',
      'b.yaml': '',
      ':(glob)*.yaml': '',
    });
    git(cwd, 'init', '-q');
    expect((await seen(cwd, '.')).files).toEqual([':(glob)*.yaml', 'b.yaml', 'đơn vị/kế hoạch.yaml']);
    expect((await seen(join(cwd, 'đơn vị'), '.')).files).toEqual(['kế hoạch.yaml']);
    expect((await seen(cwd, 'ra/a.yaml')).files).toEqual(['ra/a.yaml']);
  });

  test('a broken repository ignores nothing', async () => {
    const cwd = scratch({ '.git': 'gitdir: nowhere\n', '.gitignore': 'a.yaml\n', 'a.yaml': '' });
    expect(await seen(cwd, '.')).toEqual({ files: ['a.yaml'], findings: [], hasInput: true });
  });

  test('the variables of a hook do not lead elsewhere', async () => {
    const cwd = scratch({ '.gitignore': 'a.yaml\n', 'a.yaml': '', 'b.yaml': '' });
    git(cwd, 'init', '-q');
    process.env['GIT_DIR'] = '/nowhere';
    const { files } = await seen(cwd, '.').finally(() => delete process.env['GIT_DIR']);
    expect(files).toEqual(['b.yaml']);
  });
});

describe('what is no plan', () => {
  test('a missing path', async () => {
    expect(await seen(scratch(), 'không-có.yaml')).toEqual({
      files: [],
      findings: ['TD004 không-có.yaml'],
      hasInput: false,
    });
  });

  test('a folder without YAML files is a note', async () => {
    const cwd = scratch({ 'a.txt': '' });
    const { findings, hasInput } = await readWorkspace(['.'], cwd);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['TD003', 'info']]);
    expect(hasInput).toBe(false);
  });

  test('a file of 100 MB is not read', async () => {
    const cwd = scratch({ 'big.yaml': '' });
    truncateSync(join(cwd, 'big.yaml'), 100 * 1024 * 1024);
    expect(await seen(cwd, '.')).toEqual({ files: [], findings: ['TD107 big.yaml'], hasInput: true });
  });

  test.skipIf(isWindows)(
    'a link to a file is read, one to a folder is not followed, one to nothing is told',
    async () => {
      const cwd = scratch({ 'thật/plan.yaml': '' });
      symlinkSync('thật/plan.yaml', join(cwd, 'link.yaml'));
      symlinkSync('..', join(cwd, 'thật/vòng'));
      symlinkSync('..', join(cwd, 'thật/vòng.yaml'));
      symlinkSync('mất.yaml', join(cwd, 'hỏng.yaml'));
      expect(await seen(cwd, '.')).toEqual({
        files: ['link.yaml', 'thật/plan.yaml'],
        findings: ['TD005 hỏng.yaml'],
        hasInput: true,
      });
    },
  );

  test.skipIf(isWindows)('links in a circle', async () => {
    const cwd = scratch();
    symlinkSync('b.yaml', join(cwd, 'a.yaml'));
    symlinkSync('a.yaml', join(cwd, 'b.yaml'));
    expect((await seen(cwd, 'a.yaml')).findings).toEqual(['TD001 a.yaml']);
    expect((await seen(cwd, '.')).findings).toHaveLength(2);
  });

  test.skipIf(isWindows)('a pipe and a device are not opened', async () => {
    const cwd = scratch();
    spawnSync('mkfifo', [join(cwd, 'a.yaml')]);
    expect((await seen(cwd, '.')).findings).toEqual(['TD002 a.yaml']);
    expect((await seen(cwd, '/dev/zero')).findings).toEqual([expect.stringMatching(/^TD002 .*dev\/zero$/)]);
  });

  test('a name below a file', async () => {
    const cwd = scratch({ a: '' });
    const { findings } = await seen(cwd, 'a/b.yaml');
    expect(findings).toEqual([expect.stringMatching(/^TD00[14] a\/b.yaml$/)]);
  });

  test('a name too long for the system', async () => {
    const { findings } = await seen(scratch(), `${'a'.repeat(5000)}.yaml`);
    expect(findings).toEqual([expect.stringMatching(/^TD00[14] a+/)]);
  });

  test.skipIf(isWindows || process.getuid?.() === 0)(
    'a file without the right to read it (skipped for root)',
    async () => {
      const cwd = scratch();
      writeFileSync(join(cwd, 'a.yaml'), '', { mode: 0o000 });
      mkdirSync(join(cwd, 'kín'), { mode: 0o000 });
      expect((await seen(cwd, '.')).findings.sort()).toEqual(['TD001 a.yaml', 'TD001 kín']);
    },
  );
});
