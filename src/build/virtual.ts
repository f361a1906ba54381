import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';
import { root } from './project.ts';
import { templateData } from './template-data.ts';
import { titlesModule } from './titles.ts';
import { validatorsSource } from './validators.ts';

const validators = 'tdkt:validators';
const titles = 'tdkt:titles';
const templateFile = /\.(hbs|yaml)$/;

/** A file of `templates/` as an ES module: a Handlebars template as text, YAML as data. */
async function templateModule(path: string): Promise<string> {
  const file = relative(root, path).replaceAll('\\', '/');
  if (!file.startsWith('templates/')) throw new Error(`${file}: only files of templates/ can be imported`);
  const text = (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  return `export default ${JSON.stringify(file.endsWith('.hbs') ? text : templateData(text, file))};`;
}

export function virtualForEsbuild(): EsbuildPlugin {
  return {
    name: 'tdkt-virtual',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^tdkt:(?:validators|titles)$/ }, ({ path }) => ({ path, namespace: 'tdkt' }));
      // esbuild itself resolves what the generated code asks of ajv, so the licence list sees it.
      onLoad({ filter: /validators/, namespace: 'tdkt' }, () => ({ contents: validatorsSource(), resolveDir: root }));
      onLoad({ filter: /titles/, namespace: 'tdkt' }, () => ({ contents: titlesModule() }));
      onLoad({ filter: templateFile }, async ({ path }) => ({ contents: await templateModule(path) }));
    },
  };
}

export function virtualForVite(): VitePlugin {
  return {
    name: 'tdkt-virtual',
    enforce: 'pre',
    resolveId: (id) => (id === validators || id === titles ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${validators}`) return bundledValidators();
      if (id === `\0${titles}`) return titlesModule();
      const path = id.replace(/\?.*$/, '');
      return templateFile.test(path) ? templateModule(path) : undefined;
    },
  };
}

// Vite does not look into a virtual module's `require`, so it gets the module in one self-contained piece.
async function bundledValidators(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${validators}';`, resolveDir: join(root, 'src') },
    plugins: [virtualForEsbuild()],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  return outputFiles.map((file) => file.text).join('\n');
}
