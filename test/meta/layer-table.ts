export interface Layer {
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Which of Node's own modules: all, or only those listed. */
  readonly node: 'all' | readonly string[];
  /** Which folders beside `src/` it takes files of. */
  readonly assets?: readonly string[];
}

// The table of the design, "The house". Rules, views and the model see no clock, disk, network or environment.
export const layers: Readonly<Record<string, Layer>> = {
  model: { imports: [], packages: [], node: [] },
  source: { imports: ['model'], packages: ['yaml'], node: [] },
  schema: {
    imports: ['model', 'source'],
    packages: ['ajv', 'tdkt:validators', 'tdkt:titles'],
    node: [],
    assets: ['schemas'],
  },
  workspace: { imports: ['model', 'source', 'schema'], packages: [], node: 'all' },
  rules: { imports: ['model'], packages: [], node: [] },
  documents: { imports: ['model'], packages: [], node: [], assets: ['templates'] },
  render: {
    imports: ['model'],
    packages: ['handlebars', 'saxes', 'docx', 'fflate'],
    node: ['node:crypto'],
    assets: ['templates'],
  },
  report: { imports: ['model'], packages: ['chalk', 'string-width'], node: ['node:crypto'] },
  app: {
    imports: ['model', 'source', 'schema', 'workspace', 'rules', 'documents', 'render', 'report'],
    packages: [],
    node: 'all',
    assets: ['templates', 'schemas'],
  },
  library: { imports: ['model', 'report', 'app'], packages: [], node: ['node:path'] },
  cli: { imports: ['model', 'report', 'app'], packages: ['commander'], node: 'all' },
};

/** Not a layer: it makes the bundle and is not part of it. No layer imports it. */
export const outside = ['build'];
