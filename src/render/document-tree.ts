import type { DocumentTree } from '../model/doc-tree.ts';
import type { Norm } from '../model/norm.ts';
import { parseMarkup } from './markup.ts';
import { norms } from './norms.ts';
import { renderMarkup, templateEngine } from './template-engine.ts';
import { type TemplateTexts, templates } from './templates.ts';

/**
 * The tree a template makes of a view; `own` templates replace those of the same name. Throws TemplateError when a template
 * is at fault.
 */
export function documentTree(template: string, view: unknown, own?: TemplateTexts): DocumentTree {
  const render = own ? templateEngine({ ...templates, ...own }).renderMarkup : renderMarkup;
  return parseMarkup(render(template, view));
}

/** The figures a tree is to be shown in. */
export function normOf(tree: DocumentTree): Norm {
  const norm = norms.find(({ id }) => id === tree.norm);
  if (!norm) throw new Error(`no norm profile ${tree.norm}`);
  return norm;
}
