import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

// The same entry points for the bundle and for the tests; none of them asks for `require` or a worker when it loads.
// yaml's and fflate's browser builds are plain ESM, handlebars' inner file leaves out the hook for `require('x.hbs')`.
export const aliases = {
  yaml: join(root, 'node_modules/yaml/browser/index.js'),
  fflate: join(root, 'node_modules/fflate/esm/browser.js'),
  handlebars: join(root, 'node_modules/handlebars/dist/cjs/handlebars.js'),
};
