import { expect, test } from 'vitest';
import { declarations, reachable } from '../../src/build/declarations.ts';

const from =
  (files: Readonly<Record<string, string>>) =>
  (path: string): string =>
    files[path] ?? '';

test('takes what the entry leads to, round in a circle too, and nothing else', () => {
  const files = reachable(
    from({
      'library/index.d.ts': "export { a } from './a.ts';\n",
      'library/a.d.ts': "import type { B } from '../model/b.ts';\nexport * from './index.ts';\n",
      'model/b.d.ts': "export type B = import('./c.ts').C;\n",
      'model/c.d.ts': 'export interface C {}\n',
      'model/unseen.d.ts': 'export {};\n',
    }),
  );
  expect(Object.fromEntries(files)).toEqual({
    'library/index.d.ts': "export { a } from './a.js';\n",
    'library/a.d.ts': "import type { B } from '../model/b.js';\nexport * from './index.js';\n",
    'model/b.d.ts': "export type B = import('./c.js').C;\n",
    'model/c.d.ts': 'export interface C {}\n',
  });
});

test('refuses types of a package, which would have to be installed too', () => {
  const files = { 'library/index.d.ts': "import type { Node } from 'yaml';\n" };
  expect(() => reachable(from(files))).toThrow('library/index.d.ts: the public types name the package yaml');
});

test('the public types are few, and everything exported is explained', () => {
  const files = declarations();
  expect([...files.keys()].sort()).toEqual([
    'library/error.d.ts',
    'library/index.d.ts',
    'library/options.d.ts',
    'library/render.d.ts',
    'library/validate.d.ts',
    'model/generated/report.d.ts',
  ]);
  for (const [path, text] of files) {
    expect(text, path).not.toMatch(/\bany\b(?! )|\bBuffer\b|\.ts'/);
    const declared = text.match(/^export (?:declare |interface |type \w+[ <])/gm) ?? [];
    const explained = text.match(/\*\/\nexport (?:declare |interface |type \w+[ <])/g) ?? [];
    expect(explained.length, `${path} has exports without a word`).toBe(declared.length);
  }
});
