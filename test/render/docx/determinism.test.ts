import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { aliases, root } from '../../../src/build/project.ts';
import { virtualForEsbuild } from '../../../src/build/virtual.ts';
import { longView } from '../sample-views.ts';
import { bytesOf } from './parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'tdkt-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The renderer in one file, to be run by other processes. */
async function bundled(): Promise<string> {
  const program = `
    import { createHash } from 'node:crypto';
    import { renderDocument } from './src/render/render-document.ts';
    import { longView } from './test/render/sample-views.ts';
    console.log(createHash('sha256').update(renderDocument('ke-hoach', longView)).digest('hex'));`;
  const outfile = join(folder, 'render.mjs');
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    alias: aliases,
    plugins: [virtualForEsbuild()],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    write: false,
  });
  writeFileSync(outfile, outputFiles[0]?.text ?? '');
  return outfile;
}

test('the same bytes in other processes, time zones, languages and seconds, bundled or not', {
  timeout: 60_000,
}, async () => {
  const here = sha256(bytesOf(longView));
  const file = await bundled();
  const found = [here];
  for (const [index, env] of [
    { TZ: 'UTC', LANG: 'C' },
    { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'en_US.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ].entries()) {
    // Zip files count time in two seconds.
    if (index > 0) await setTimeout(3000);
    const { stdout } = await promisify(execFile)(process.execPath, [file], {
      env: { PATH: process.env['PATH'], ...env },
    });
    found.push(stdout.trim());
  }
  expect(found).toEqual(Array(4).fill(here));
});

test('all zip entries are of one time', () => {
  const bytes = Buffer.from(bytesOf(longView));
  const times = new Set<number>();
  for (const [signature, offset] of [
    ['PK\u0003\u0004', 10],
    ['PK\u0001\u0002', 12],
  ] as const) {
    for (let at = bytes.indexOf(signature, 0, 'latin1'); at >= 0; at = bytes.indexOf(signature, at + 1, 'latin1')) {
      times.add(bytes.readUInt32LE(at + offset));
    }
  }
  expect([...times]).toEqual([((1 << 5) | 1) * 0x10000 + (12 << 11)]);
});
