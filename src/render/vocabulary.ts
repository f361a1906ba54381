import { paragraphStyles } from '../model/doc-tree.ts';

/** Where an element may stand and what it may hold. One element name can have several roles: a `tr` of a head, of a body. */
export type Role =
  | 'article'
  | 'section'
  | 'p'
  | 'hr'
  | 'columns'
  | 'columns-row'
  | 'column'
  | 'table'
  | 'col'
  | 'thead'
  | 'head-row'
  | 'head-cell'
  | 'tbody'
  | 'row'
  | 'cell'
  | 'strong'
  | 'em'
  | 'sup'
  | 'br';

export interface RoleRule {
  readonly element: string;
  readonly children: readonly Role[];
  /** Text may stand directly inside. */
  readonly text?: true;
  /** The whole `class` attribute, one of these; absent means there is none. */
  readonly classes?: readonly string[];
  /** Other attributes, with the form of their values; `optional` ones may be absent. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly optional?: readonly string[];
}

const any = /^/;
const blocks: readonly Role[] = ['p', 'hr', 'columns', 'table'];

export const vocabulary: Readonly<Record<Role, RoleRule>> = {
  article: {
    element: 'article',
    children: ['section'],
    attributes: { norm: any, title: any, subject: any, creator: any, created: /^\d{4}-\d\d-\d\d$/ },
    optional: ['created'],
  },
  section: { element: 'section', children: blocks, classes: ['portrait', 'landscape'] },
  p: { element: 'p', children: ['strong', 'em', 'sup', 'br'], text: true, classes: paragraphStyles },
  hr: { element: 'hr', children: [], classes: paragraphStyles },
  columns: { element: 'table', children: ['columns-row'], classes: ['columns header', 'columns signature'] },
  'columns-row': { element: 'tr', children: ['column'] },
  column: { element: 'td', children: ['p', 'hr'] },
  table: { element: 'table', children: ['col', 'thead', 'tbody'] },
  col: { element: 'col', children: [], attributes: { width: /^\d+(?:\.\d+)?%$/ } },
  thead: { element: 'thead', children: ['head-row'] },
  'head-row': { element: 'tr', children: ['head-cell'] },
  'head-cell': { element: 'th', children: ['p'], attributes: { colspan: /^[1-9]\d?$/ }, optional: ['colspan'] },
  tbody: { element: 'tbody', children: ['row'] },
  row: { element: 'tr', children: ['cell'] },
  cell: { element: 'td', children: ['p'], attributes: { colspan: /^[1-9]\d?$/ }, optional: ['colspan'] },
  strong: { element: 'strong', children: ['em', 'sup', 'br'], text: true },
  em: { element: 'em', children: ['strong', 'sup', 'br'], text: true },
  sup: { element: 'sup', children: [], text: true },
  br: { element: 'br', children: [] },
};

export const elementNames: ReadonlySet<string> = new Set(Object.values(vocabulary).map(({ element }) => element));

/** The role of an element inside its parent; with two candidates the presence of a class decides. */
export function roleIn(parent: Role | undefined, element: string, hasClass: boolean): Role | undefined {
  const candidates = parent === undefined ? (['article'] as const) : vocabulary[parent].children;
  const named = candidates.filter((role) => vocabulary[role].element === element);
  return named.find((role) => (vocabulary[role].classes !== undefined) === hasClass) ?? named[0];
}
