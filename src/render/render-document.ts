import { documentTree, normOf } from './document-tree.ts';
import { toDocx } from './docx/to-docx.ts';

/** A view as the bytes of a .docx. Import this module late: it brings docx and Handlebars with it. */
export function renderDocument(template: string, view: unknown): Uint8Array {
  const tree = documentTree(template, view);
  return toDocx(tree, normOf(tree));
}
