import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundleOptions } from '../../src/build/options.ts';
import { root } from '../../src/build/project.ts';
import { duel, medianOf, type Program } from './measure.ts';
import type { Bench } from './section.ts';

const own = 'tdkt';
const validators = 'ajv (compiled validators)';

/** What each library adds to the bundle, and what it costs to load it whole and alone. */
export async function importCosts({ folder, empty, pairs }: Bench): Promise<void> {
  const bytes = bytesByPackage(await metafile());
  const total = [...bytes.values()].reduce((sum, count) => sum + count, 0);
  const rows = [];
  for (const [name, count] of [...bytes].sort(([, a], [, b]) => b - a)) {
    const alone = name === own ? undefined : await bundledAlone(name, folder);
    const fight = alone && duel(alone, { argv: [empty] }, pairs);
    rows.push({
      library: name,
      'KiB in the bundle': (count / 1024).toFixed(0),
      share: `${((100 * count) / total).toFixed(1)} %`,
      'CPU ms to load': fight && (medianOf(fight.own, 'cpu') - medianOf(fight.other, 'cpu')).toFixed(1),
      'wall ms': fight && (medianOf(fight.own, 'wall') - medianOf(fight.other, 'wall')).toFixed(1),
      'peak MiB more': fight && (medianOf(fight.own, 'peak') - medianOf(fight.other, 'peak')).toFixed(0),
    });
  }
  console.log('More than node on an empty file; each library whole, of which the bundle keeps only what is used.');
  console.table(rows);
}

async function metafile(): Promise<Metafile> {
  const entryPoints = { cli: 'src/cli/main.ts', index: 'src/library/index.ts' };
  const built = await build({ ...bundleOptions, entryPoints, outdir: 'dist', metafile: true, write: false });
  return built.metafile;
}

function bytesByPackage({ outputs }: Metafile): Map<string, number> {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(path);
      bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return new Map([...bytes].filter(([, count]) => count >= 1024));
}

const packageOf = (path: string): string => {
  if (path.includes('tdkt:validators')) return validators;
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? own;
};

async function bundledAlone(name: string, folder: string): Promise<Program> {
  const outdir = join(folder, 'alone', name.replace(/\W+/g, '-'));
  const source = name === validators ? 'tdkt:validators' : name;
  // Kept by being handed to somebody, or the bundler would leave out all of it.
  const contents = `import * as library from '${source}';\nglobalThis.library = library;\n`;
  const stdin = { contents, resolveDir: join(root, 'src') };
  await build({ ...bundleOptions, stdin, outdir, outExtension: { '.js': '.mjs' } });
  return { argv: [join(outdir, 'stdin.mjs')] };
}
