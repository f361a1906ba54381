import { spawnSync } from 'node:child_process';
import { openSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { objectionTo } from '../../src/app/output.ts';
import { notWritten } from '../../src/app/output-troubles.ts';
import { plansIn } from '../../src/app/plans-in.ts';
import { render } from '../../src/app/render.ts';
import { replaceFile } from '../../src/app/write.ts';
import { root } from '../../src/build/project.ts';
import { scratch } from '../workspace/scratch.ts';

const isWindows = process.platform === 'win32';
const failWith = (code: string) => (): never => {
  throw Object.assign(new Error('English'), { code });
};

describe('a file is replaced whole or not at all', () => {
  test('a new one and an old one', () => {
    const cwd = scratch();
    const path = join(cwd, 'a.docx');
    for (const text of ['một', 'hai']) {
      replaceFile(path, Buffer.from(text));
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
    expect(readdirSync(cwd)).toEqual(['a.docx']);
  });

  test.each(['rename', 'write'] as const)(
    'when %s fails, as with a file that Word holds, the old one stays and nothing else',
    (step) => {
      const cwd = scratch({ 'a.docx': 'cũ' });
      const disk = {
        open: (path: string) => openSync(path, 'wx'),
        write: (): void => {},
        rename: (): void => {},
        [step]: failWith('EBUSY'),
      };
      expect(() => replaceFile(join(cwd, 'a.docx'), Buffer.from('mới'), disk)).toThrow();
      expect(readdirSync(cwd)).toEqual(['a.docx']);
      expect(readFileSync(join(cwd, 'a.docx'), 'utf8')).toBe('cũ');
    },
  );

  test('a signal to stop in the middle leaves nothing half done', () => {
    const cwd = scratch();
    const script = `
      import { openSync, renameSync } from 'node:fs';
      import { replaceFile } from ${JSON.stringify(pathToFileURL(join(root, 'src/app/write.ts')).href)};
      const stop = (signal) => { process.kill(process.pid, signal); };
      const disk = { open: (path) => openSync(path, 'wx'), write: () => { stop('SIGINT'); stop('SIGTERM'); }, rename: renameSync };
      replaceFile(${JSON.stringify(join(cwd, 'a.docx'))}, new Uint8Array(), disk);
    `;
    if (isWindows) return;
    const child = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: root });
    expect([child.signal, child.stderr.toString()]).toEqual([null, '']);
    expect(readdirSync(cwd)).toEqual(['a.docx']);
  });

  test('what a killed run left behind is removed once it is an hour old', () => {
    const old = '.tdkt-0123456789abcdef.tmp';
    const young = '.tdkt-fedcba9876543210.tmp';
    const cwd = scratch({ [old]: '', [young]: '', '.tdkt-notes.tmp': '' });
    const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of [old, '.tdkt-notes.tmp']) utimesSync(join(cwd, name), longAgo, longAgo);
    replaceFile(join(cwd, 'a.docx'), Buffer.from('x'));
    expect(readdirSync(cwd).sort()).toEqual([young, '.tdkt-notes.tmp', 'a.docx'].sort());
  });

  test('when its folder does not exist', () => {
    expect(() => replaceFile(join(scratch(), 'không/a.docx'), Buffer.from('x'))).toThrow('ENOENT');
  });
});

test.each([
  ['EBUSY', 'hãy đóng tệp trong Word rồi chạy lại'],
  ['EPERM', 'hãy đóng tệp trong Word rồi chạy lại'],
  ['EACCES', 'hãy đóng tệp trong Word rồi chạy lại'],
  ['EROFS', 'ổ đĩa chỉ cho đọc'],
  ['ENOSPC', 'ổ đĩa đã đầy'],
  ['EEXIST', 'một phần của đường dẫn là tệp'],
  ['EWHATEVER', 'máy báo EWHATEVER'],
  [undefined, 'hãy chọn nơi khác'],
])('%s is told in words', (code, words) => {
  expect(notWritten('/a.docx', Object.assign(new Error('English'), { code })).vi).toContain(words);
});

describe('what may be replaced', () => {
  const plan = join(root, 'examples/first-plan/plan.yaml');
  const bytes = async (): Promise<Uint8Array> => {
    const { around } = await plansIn([plan], root);
    const { outcome } = await render({
      plan: { path: plan },
      cwd: root,
      format: 'docx',
      around,
      today: '2026-01-05',
    });
    if (typeof outcome !== 'object' || !('bytes' in outcome)) throw new Error('not printed');
    return outcome.bytes;
  };
  const objection = (path: string, force = false) => objectionTo({ path, plan, format: 'docx', force });

  test('a document that tdkt wrote, and not one that was edited', async () => {
    const path = join(scratch(), 'a.docx');
    const own = await bytes();
    writeFileSync(path, own);
    expect(await objection(path)).toBeUndefined();
    const parts = unzipSync(own);
    const text = new TextDecoder().decode(parts['word/document.xml']);
    const edited = new TextEncoder().encode(text.replace('Hoa Sen', 'Hoa Hồng'));
    writeFileSync(path, zipSync({ ...parts, 'word/document.xml': edited }));
    expect((await objection(path))?.vi).toContain('đã được sửa sau khi in nên không bị ghi đè');
    expect(await objection(path, true)).toBeUndefined();
  });

  test('not a file of very many bytes, which is not even opened', async () => {
    const path = join(scratch({ 'a.docx': '' }), 'a.docx');
    truncateSync(path, 3 * 1024 * 1024 * 1024);
    expect((await objection(path))?.vi).toContain('không phải do tdkt in ra');
  });

  test('not where a part of the path is a file', async () => {
    const path = join(scratch({ a: '' }), 'a/b.docx');
    expect((await objection(path))?.vi).toContain('Không có thư mục');
  });

  test.skipIf(isWindows)('not a pipe, by force either', async () => {
    const path = join(scratch(), 'a.docx');
    spawnSync('mkfifo', [path]);
    expect((await objection(path, true))?.vi).toContain('không phải là tệp thông thường');
  });
});
