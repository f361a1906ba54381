import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { root } from './project.ts';

const entry = 'library/index.d.ts';
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const project = join(root, 'src/build/tsconfig.declarations.json');

/**
 * The types of the library: path below `types/` to text. The compiler declares every module the library is made of;
 * only what the public ones name is taken, so nothing of the inside is promised.
 */
export function declarations(): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-types-'));
  try {
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [compiler, '--project', project, '--outDir', folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the declarations were not made: ${stdout}${stderr}`, { cause: error });
    return reachable((path) => readFileSync(join(folder, path), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const specifier = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+)\2/g;

/** The entry and all it leads to. A package would have to be installed with tdkt, so none may be named. */
export function reachable(read: (path: string) => string): Map<string, string> {
  const files = new Map<string, string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = read(path);
    for (const [, , , name = ''] of text.matchAll(specifier)) {
      if (!name.startsWith('.')) throw new Error(`${path}: the public types name the package ${name}`);
      const next: string = posix.join(posix.dirname(path), name).replace(/\.ts$/, '.d.ts');
      if (!files.has(next) && !open.includes(next) && next !== path) open.push(next);
    }
    // The names of the sources mean nothing to whoever installs the package.
    files.set(
      path,
      text.replace(specifier, (all) => all.replace(/\.ts(['"])$/, '.js$1')),
    );
  }
  return files;
}
