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
      onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
        contents: `import value from 'node:${path}'; export { value as 'module.exports' };`,
      }));
    },
  };
}
