import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/report/formats.ts';
import { scratch } from '../workspace/scratch.ts';
import { runIn } from './fake-io.ts';

const scriptFor = async (shell: string): Promise<string> => (await runIn('/', ['completion', shell])).out;
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

/** What the shell itself offers after the words of a line; the last word is being written. */
async function offered(shell: 'bash' | 'fish', line: readonly string[], cwd: string): Promise<string[]> {
  const file = join(scratch(), 'completion');
  writeFileSync(file, await scriptFor(shell));
  const words = ['tdkt', ...line].map((word) => `'${word}'`).join(' ');
  const ask = {
    bash: `source '${file}'; COMP_WORDS=(${words}); COMP_CWORD=${line.length}; _tdkt; printf '%s\\n' "\${COMPREPLY[@]}"`,
    fish: `source '${file}'; complete -C "tdkt ${line.join(' ')}"`,
  };
  const { stdout, status } = spawnSync(shell, ['-c', ask[shell]], { encoding: 'utf8', cwd });
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .map((word) => word.split('\t')[0] ?? '')
    .filter((word) => word !== '');
}

const cases: readonly (readonly [line: readonly string[], words: readonly string[]])[] = [
  [['val'], ['validate']],
  [['validate', '--fo'], ['--format']],
  [['validate', '--format', ''], [...formatNames].sort()],
  [
    ['render', 'x.yaml', '--format', ''],
    ['docx', 'html', 'text'],
  ],
  [
    ['render', '--color', 'a'],
    ['always', 'auto'],
  ],
  [
    ['--lang', 'en', 'explain', 'TD12'],
    ['TD120', 'TD121', 'TD122', 'TD123', 'TD124', 'TD125', 'TD126', 'TD127', 'TD128'],
  ],
  [['completion', 'p'], ['powershell']],
  [['validate', 'xa-'], ['xa-hoa-sen.yaml']],
];

describe.each(['bash', 'fish'] as const)('%s', (shell) => {
  test.skipIf(!has(shell)).each(cases)('offers after %j: %j', async (line, words) => {
    const cwd = scratch({ 'xa-hoa-sen.yaml': '' });
    expect((await offered(shell, line, cwd)).sort()).toEqual([...words].sort());
  });
});

test.skipIf(!has('zsh'))('zsh reads its script', async () => {
  const file = join(scratch(), '_tdkt');
  writeFileSync(file, await scriptFor('zsh'));
  const { status, stderr } = spawnSync('zsh', [
    '-c',
    `autoload -Uz compinit; compinit -u -D; source '${file}'; whence _tdkt`,
  ]);
  expect([status, stderr.toString()]).toEqual([0, '']);
});

test('PowerShell gets every command with its words, and no double quotes that would expand', async () => {
  const script = await scriptFor('powershell');
  expect(script).toContain("'validate' = @{ flags = @(");
  expect(script).toContain("'render --format' = @('docx', 'html', 'text')");
  expect(script.match(/[{(]/g)?.length).toBe(script.match(/[})]/g)?.length);
});

test('a shell that is none is a sentence and 2', async () => {
  const { code, err } = await runIn('/', ['completion', 'tcsh']);
  expect([code, err]).toEqual([2, expect.stringContaining('không có phần gợi ý cho “tcsh”; chỉ có bash, zsh, fish')]);
});
