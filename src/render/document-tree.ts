import type { DocumentTree } from '../model/doc-tree.ts';
import type { Norm } from '../model/norm.ts';
import { parseMarkup } from './markup.ts';
import { norms } from './norms.ts';
import { renderMarkup } from './template-engine.ts';

/** The tree a template makes of a view. Throws TemplateError when the template is at fault. */
export const documentTree = (template: string, view: unknown): DocumentTree =>
  parseMarkup(renderMarkup(template, view));

/** The figures a tree is to be shown in. */
export function normOf(tree: DocumentTree): Norm {
  const norm = norms.find(({ id }) => id === tree.norm);
  if (!norm) throw new Error(`no norm profile ${tree.norm}`);
  return norm;
}
