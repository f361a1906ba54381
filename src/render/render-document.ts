import type { DocumentTree } from '../model/doc-tree.ts';
import { toDocx } from './docx/to-docx.ts';
import { parseMarkup } from './markup.ts';
import { norms } from './norms.ts';
import { renderMarkup } from './template-engine.ts';

/** The tree a template makes of a view. Throws TemplateError when the template is at fault. */
export const documentTree = (template: string, view: unknown): DocumentTree =>
  parseMarkup(renderMarkup(template, view));

/** A view as the bytes of a .docx. Import this module late: it brings docx and Handlebars with it. */
export function renderDocument(template: string, view: unknown): Uint8Array {
  const tree = documentTree(template, view);
  const norm = norms.find(({ id }) => id === tree.norm);
  if (!norm) throw new Error(`no norm profile ${tree.norm}`);
  return toDocx(tree, norm);
}
