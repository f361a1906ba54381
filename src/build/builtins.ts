import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const names = new Set(builtinModules);

/**
 * Turns a CommonJS package's `require('fs')` into an import. Otherwise the bundle would need a banner with
 * createRequire, paid for at each start, even of `--version`.
 */
export function builtinsAsImports(): Plugin {
  return {
    name: 'builtins-as-imports',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[a-z:_/]+$/ }, ({ path, kind }) => {
        const name = path.replace(/^node:/, '');
        return kind === 'require-call' && names.has(name) ? { path: name, namespace: 'builtin' } : undefined;
      });
      onResolve({ filter: /^builtin:/ }, ({ path }) => ({ path, namespace: 'builtin-import' }));
      onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: asCommonJs(path) }));
      onLoad({ filter: /.*/, namespace: 'builtin-import' }, ({ path }) => ({
        contents: `export { default } from 'node:${path.slice('builtin:'.length)}';`,
      }));
    },
  };
}

// Importing node:process would open the standard streams; the global is the same object.
const asCommonJs = (name: string): string =>
  name === 'process' ? 'module.exports = process;' : `module.exports = require('builtin:${name}').default;`;
