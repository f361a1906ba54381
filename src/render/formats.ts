import { documentTree, normOf } from './document-tree.ts';
import type { TemplateTexts } from './templates.ts';

export type RenderFormat = 'docx' | 'html' | 'text';

/** A view as the bytes of a file. Import this module late: it brings Handlebars with it, and docx where it is asked for. */
export async function renderAs(
  format: RenderFormat,
  template: string,
  view: unknown,
  own?: TemplateTexts,
): Promise<Uint8Array> {
  const tree = documentTree(template, view, own);
  if (format === 'docx') {
    const { toDocx } = await import('./docx/to-docx.ts');
    return toDocx(tree, normOf(tree));
  }
  if (format === 'html') {
    const { toHtml } = await import('./html/to-html.ts');
    return encoded(toHtml(tree, normOf(tree)));
  }
  const { toText } = await import('./to-text.ts');
  return encoded(toText(tree));
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
