import type { ParagraphStyle } from '../model/doc-tree.ts';

const onlyNumber = /^(?:[\d.,/%]+|[IVXLCDM]+)$/;

/** Order numbers and counts stand in the middle of their column, words at its left. */
export function cellStyle(inlines: unknown): ParagraphStyle {
  if (!Array.isArray(inlines)) return 'cell';
  const text = inlines.map((inline: { text?: unknown }) => String(inline.text ?? '')).join('');
  return onlyNumber.test(text.trim()) ? 'cell-number' : 'cell';
}
