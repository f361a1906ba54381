import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, version } from '../../src/build/project.ts';

const start = (bin: string, ...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: tmpdir() });

test('the built program prints its version', () => {
  const { status, stdout, stderr } = start(join(root, 'bin/tdkt.js'), '--version');
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('the command line loads nothing of the library', () => {
  const dist = join(root, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(names).toContain('index.js');
  const loading = names.filter((name) => /\/index\.js['"]/.test(readFileSync(join(dist, name), 'utf8')));
  expect(loading).toEqual([]);
});

test('without a build it says in both languages how to make one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  cpSync(join(root, 'bin/tdkt.js'), join(folder, 'bin/tdkt.mjs'));
  const { status, stdout, stderr } = start(join(folder, 'bin/tdkt.mjs'), '--version');
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
  expect(stderr).toMatch(/^tdkt chưa được dựng.*npm ci.*tdkt is not built yet.*npm ci.*\n$/);
});

const bin = join(root, 'bin/tdkt.js');
const firstPlan = join(root, 'examples/first-plan');

test('the built program validates and renders an example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  cpSync(firstPlan, folder, { recursive: true });
  const validated = spawnSync(process.execPath, [bin, 'validate'], { encoding: 'utf8', cwd: folder });
  expect([validated.status, validated.stderr]).toEqual([0, '']);
  expect(validated.stdout).toMatch(/^Đã xem 2 tệp với \d+ quy tắc: 0 lỗi, 0 cảnh báo, \d+ lưu ý\.\n$/m);
  const rendered = spawnSync(process.execPath, [bin, 'render', 'plan.yaml'], { encoding: 'utf8', cwd: folder });
  expect([rendered.status, rendered.stdout]).toEqual([0, expect.stringMatching(/^Đã ghi: .*plan\.docx\n$/)]);
  const piped = spawnSync(process.execPath, [bin, 'render', 'plan.yaml', '-o', '-'], { cwd: folder });
  expect(piped.stdout.equals(readFileSync(join(folder, 'plan.docx')))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a reader that goes away early is no failure', async () => {
  const child = spawn(process.execPath, [bin, 'validate', 'test/rules/superior-share', '--format', 'json'], {
    cwd: root,
  });
  child.stdout.destroy();
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([Buffer.concat(chunks).toString(), status]).toEqual(['', expect.any(Number)]);
});

test.skipIf(!existsSync('/dev/full')).each([
  ['validate', 'examples/first-plan'],
  ['render', 'examples/first-plan/plan.yaml', '-o', '-'],
])('output that a full disk cannot take is one sentence: %s', (...args) => {
  const full = openSync('/dev/full', 'w');
  const ran = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect(ran.status).toBe(4);
  expect(ran.stderr.split('\n').filter((line) => line.startsWith('tdkt:'))).toEqual([
    'tdkt: Không ghi được kết quả ra nơi đã chọn: ổ đĩa đã đầy.',
  ]);
  expect(ran.stderr).not.toMatch(/Error|at .*\.js/);
});

test('what every start loads is small: libraries wait in chunks for the command that needs them', () => {
  expect(loadedAtStart(join(root, 'dist/cli.js'))).toBeLessThan(20_000);
});

function loadedAtStart(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)];
  const sizes = imports.map(([, specifier = '']) => loadedAtStart(join(file, '..', specifier), seen));
  return sizes.reduce((sum, size) => sum + size, statSync(file).size);
}
