// What a disk can do to a document, with the built program on a real disk: nothing half done, nothing lost, one sentence.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/project.ts';
import { readDigest } from '../../src/render/digest.ts';
import { runIn } from '../cli/fake-io.ts';
import { scratch } from '../workspace/scratch.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const bin = join(root, 'bin/tdkt.js');
const plan = readFileSync(join(root, 'examples/first-plan/plan.yaml'), 'utf8');

/** Somebody without rights of his own; root is asked for none. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
const nobodyCanRun = spawnSync(process.execPath, [bin, '--version'], { ...nobody, cwd: '/' }).status === 0;
const canMount = spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).status === 0;

const shell = (script: string, cwd: string) =>
  spawnSync('sh', ['-c', script, 'sh', process.execPath, bin], { cwd, encoding: 'utf8' });

test.skipIf(isWindows || !nobodyCanRun)('a folder that may not be written keeps what it has', () => {
  const cwd = scratch({ 'plan.yaml': plan });
  const folder = join(cwd, 'ra');
  mkdirSync(folder);
  if (isRoot) for (const path of [cwd, folder]) chownSync(path, 65534, 65534);
  const render = () =>
    spawnSync(process.execPath, [bin, 'render', 'plan.yaml', '-o', 'ra/a.docx'], { ...nobody, cwd, encoding: 'utf8' });
  expect(render().status).toBe(0);
  const before = readFileSync(join(folder, 'a.docx'));
  chmodSync(folder, 0o555);
  const { status, stderr, stdout } = render();
  chmodSync(folder, 0o755);
  expect([status, stdout, stderr]).toEqual([4, '', expect.stringMatching(/^Không ghi được “.*a\.docx”: .*\.\n$/)]);
  expect(readdirSync(folder)).toEqual(['a.docx']);
  expect(readFileSync(join(folder, 'a.docx')).equals(before)).toBe(true);
});

// A disk of 24 kB, seen by this process alone: it has room for one document, and none for the new beside the old.
test.skipIf(!canMount)('a full disk keeps the old document whole and nothing else', () => {
  const cwd = scratch({ 'plan.yaml': plan, 'ra/giữ': '' });
  const { stdout, stderr } = shell(
    `unshare -m sh -c '
      mount -t tmpfs -o size=24k tmpfs ra
      "$1" "$2" render plan.yaml -o ra/a.docx >/dev/null && cksum ra/a.docx
      "$1" "$2" render plan.yaml -o ra/a.docx; echo "exit $?"
      cksum ra/a.docx; ls -A ra' sh "$1" "$2"`,
    cwd,
  );
  const [before, exit, after, ...names] = stdout.trimEnd().split('\n');
  expect([exit, after, names]).toEqual(['exit 4', before, ['a.docx']]);
  expect(stderr).toMatch(/^Không ghi được “.*a\.docx”: ổ đĩa đã đầy\.\n$/);
});

// Works without the right to mount: the system takes 4 kB of a file and refuses the rest.
test.skipIf(isWindows)('a document that is cut off in the middle leaves nothing', () => {
  const cwd = scratch({ 'plan.yaml': plan });
  const { status, stdout, stderr } = shell(`trap '' XFSZ; ulimit -f 8; "$1" "$2" render plan.yaml`, cwd);
  expect([status, stdout, stderr]).toEqual([4, '', expect.stringContaining('không nhận tệp lớn như vậy')]);
  expect(readdirSync(cwd)).toEqual(['plan.yaml']);
});

describe.skipIf(isWindows)('runs that meet', () => {
  test('eight at once leave one whole document', async () => {
    const cwd = scratch({ 'plan.yaml': plan });
    const ends = Array.from({ length: 8 }, () => {
      const child = spawn(process.execPath, [bin, 'render', 'plan.yaml'], { cwd, stdio: 'ignore' });
      return new Promise((resolve) => child.on('close', resolve));
    });
    expect(await Promise.all(ends)).toEqual(Array(8).fill(0));
    expect(readdirSync(cwd).sort()).toEqual(['plan.docx', 'plan.yaml']);
    expect(readDigest(readFileSync(join(cwd, 'plan.docx')))).toBe('ours-untouched');
  });

  test.each(['write', 'rename'])(
    'one that is killed at its %s leaves the old file whole and a name we know',
    (step) => {
      const cwd = scratch({ 'a.docx': 'cũ' });
      const script = `
      import { openSync, renameSync, writeSync } from 'node:fs';
      import { replaceFile } from ${JSON.stringify(pathToFileURL(join(root, 'src/app/write.ts')).href)};
      const die = () => process.kill(process.pid, 'SIGKILL');
      const disk = {
        open: (path) => openSync(path, 'wx'),
        write: (file, bytes) => { writeSync(file, bytes, 0, 2); if (${JSON.stringify(step)} === 'write') die(); },
        rename: die,
      };
      replaceFile(${JSON.stringify(join(cwd, 'a.docx'))}, Buffer.from('mới'), disk);
    `;
      const { signal } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: root,
      });
      expect([signal, readFileSync(join(cwd, 'a.docx'), 'utf8')]).toEqual(['SIGKILL', 'cũ']);
      expect(readdirSync(cwd).filter((name) => name !== 'a.docx')).toEqual([
        expect.stringMatching(/^\.tdkt-[0-9a-f]{16}\.tmp$/),
      ]);
    },
  );

  test('one that is killed at any moment leaves the old document or the new one', async () => {
    const cwd = scratch({ 'plan.yaml': plan });
    const start = () => spawn(process.execPath, [bin, 'render', 'plan.yaml'], { cwd, stdio: 'ignore' });
    const closed = (child: ReturnType<typeof start>) => new Promise((resolve) => child.on('close', resolve));
    const begin = performance.now();
    await closed(start());
    const whole = performance.now() - begin;
    for (let part = 1; part <= 8; part += 1) {
      const child = start();
      const timer = setTimeout(() => child.kill('SIGKILL'), (whole * part) / 8);
      await closed(child);
      clearTimeout(timer);
      expect(readDigest(readFileSync(join(cwd, 'plan.docx')))).toBe('ours-untouched');
    }
    const others = readdirSync(cwd).filter((name) => !name.startsWith('plan.'));
    for (const name of others) expect(name).toMatch(/^\.tdkt-[0-9a-f]{16}\.tmp$/);
  });
});

describe('a document that is open in an office program', () => {
  // Word's owner file drops up to two letters of the name; LibreOffice keeps them all.
  test.each([
    ['plan.docx', '~$plan.docx'],
    ['ke-hoach.docx', '~$-hoach.docx'],
    ['bao-cao.docx', '~$ao-cao.docx'],
    ['plan.docx', '.~lock.plan.docx#'],
  ])('%s beside %s is not replaced under the hands of its reader', async (name, owner) => {
    const cwd = scratch({ 'a.yaml': plan });
    const render = (...more: string[]) => runIn(cwd, ['render', 'a.yaml', '-o', name, ...more]);
    expect((await render()).code).toBe(0);
    writeFileSync(join(cwd, owner), 'Nguyễn Văn A');
    const { code, err } = await render();
    expect([code, err]).toEqual([4, expect.stringContaining('đang mở trong Word hoặc LibreOffice')]);
    expect(err).toContain(owner);
    expect((await render('--force')).code).toBe(0);
    expect(readFileSync(join(cwd, owner), 'utf8')).toBe('Nguyễn Văn A');
  });

  test('and one that a neighbour of a like name has open is', async () => {
    const cwd = scratch({ 'a.yaml': plan, '~$b.docx': '', '~$.docx': '' });
    expect((await runIn(cwd, ['render', 'a.yaml'])).code).toBe(0);
    expect((await runIn(cwd, ['render', 'a.yaml'])).code).toBe(0);
  });
});
