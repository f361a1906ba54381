import type { Say } from '../model/say.ts';
import type { TemplateCode } from './template-codes.ts';

/** What is wrong in a template; lines count from 1, columns from 0, as in Handlebars' syntax trees. */
export interface TemplateProblem {
  readonly code: TemplateCode;
  /** Of the template. */
  readonly name: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly message: Say;
  readonly help: Say;
}

/** What is needed of a Handlebars syntax tree. */
export interface Node {
  readonly type: string;
  readonly loc: Pick<TemplateProblem, 'start' | 'end'>;
  readonly path?: PathNode;
  readonly name?: PathNode;
  readonly params?: readonly PathNode[];
  readonly hash?: { readonly pairs: readonly { readonly value: PathNode }[] };
  readonly program?: Program;
  readonly inverse?: Program;
  readonly escaped?: boolean;
}

export interface Program extends Node {
  readonly body: readonly Node[];
  readonly blockParams?: readonly string[];
}

/** `../a.b`, `@first`, `this`; a subexpression has a path of its own. */
export interface PathNode extends Node {
  readonly original?: unknown;
  readonly data?: boolean;
  /** How far it goes up. */
  readonly depth?: number;
  readonly parts?: readonly string[];
}
