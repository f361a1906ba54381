import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../src/build/options.ts';
import { root } from '../../src/build/project.ts';

const sides = join(root, 'test/bench/sides');

/** A script of `sides/` bundled as the program itself is, with its libraries; gives its path. */
export async function bundled(side: string, folder: string): Promise<string> {
  const outdir = join(folder, `bundled-${side}`);
  const entryPoints = { side: join(sides, side) };
  await build({ ...bundleOptions, entryPoints, outdir, outExtension: { '.js': '.mjs' }, chunkNames: 'chunks/[hash]' });
  return join(outdir, 'side.mjs');
}

/** The same script with its libraries left where they are installed. */
export async function unbundled(side: string, folder: string): Promise<string> {
  const outfile = join(folder, `unbundled-${side}.cjs`);
  const entryPoints = [join(sides, side)];
  await build({ entryPoints, outfile, bundle: true, packages: 'external', platform: 'node', target: 'node20' });
  return outfile;
}
