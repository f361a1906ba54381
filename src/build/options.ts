import type { BuildOptions } from 'esbuild';
import { builtinsAsImports } from './builtins.ts';
import { aliases, root, version } from './project.ts';
import { virtualForEsbuild } from './virtual.ts';

/** How the program is bundled; `npm run bench` bundles parts of it, and what it compares with, in the same way. */
export const bundleOptions = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Node 20 has them; esbuild would build each such expression anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'utf8',
  define: { __TDKT_VERSION__: JSON.stringify(version) },
  alias: aliases,
  plugins: [virtualForEsbuild(), builtinsAsImports()],
  logLevel: 'warning',
} satisfies BuildOptions;
