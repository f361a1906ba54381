import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type OutputFile } from 'esbuild';
import { declarations } from './declarations.ts';
import { thirdPartyLicences } from './licences.ts';
import { bundleOptions } from './options.ts';
import { root } from './project.ts';

const dist = join(root, 'dist');

async function bundle(): Promise<void> {
  const { outputFiles, metafile } = await build({
    ...bundleOptions,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/library/index.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'external',
    metafile: true,
    write: false,
  });
  const isLegal = (file: OutputFile) => file.path.endsWith('.LEGAL.txt');
  const licences = thirdPartyLicences(
    metafile,
    outputFiles.filter(isLegal).flatMap((file) => notices(file.text)),
  );
  const files = new Map(
    outputFiles.filter((file) => !isLegal(file)).map((file) => [relative(dist, file.path), file.text]),
  );
  for (const [path, text] of declarations()) files.set(join('types', path), text);
  replaceDist(files.set('THIRD-PARTY-LICENSES.txt', licences));
}

/** esbuild lists "Bundled license information": per package a name line, then the indented comment. */
const notices = (text: string): string[] =>
  text
    .split(/\n(?=\S)/)
    .map((notice) => notice.trim())
    .filter((notice) => notice !== '' && notice !== 'Bundled license information:');

const entries = ['cli.js', 'index.js'];

// A program that starts meanwhile finds the old entries with their old chunks, or the new ones with their new ones.
function replaceDist(files: ReadonlyMap<string, string>): void {
  const entriesLast = [...files].sort(([a], [b]) => Number(entries.includes(a)) - Number(entries.includes(b)));
  for (const [name, text] of entriesLast) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(dist, path))) rmSync(path);
  }
}

await bundle();
