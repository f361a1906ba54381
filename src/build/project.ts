import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

// The same entry points for the bundle and for the tests. Both are free of `require`, so they load in fewer
// steps: yaml's browser build is plain ESM, handlebars' inner file leaves out the hook for `require('x.hbs')`.
export const aliases = {
  yaml: join(root, 'node_modules/yaml/browser/index.js'),
  handlebars: join(root, 'node_modules/handlebars/dist/cjs/handlebars.js'),
};
