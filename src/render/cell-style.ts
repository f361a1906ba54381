import type { ParagraphStyle } from '../model/doc-tree.ts';

/** A dash stands for no number. */
const onlyNumber = /^(?:[\d.,/%]+|[IVXLCDM]+|[-–])$/;
const styles: Readonly<Record<string, ParagraphStyle>> = { left: 'cell', center: 'cell-number', right: 'cell-right' };

/** Order numbers and counts stand in the middle of their column, words at its left, unless the column says otherwise. */
export function cellStyle(inlines: unknown, align: unknown): ParagraphStyle {
  const stated = typeof align === 'string' ? styles[align] : undefined;
  if (stated) return stated;
  if (!Array.isArray(inlines)) return 'cell';
  const text = inlines.map((inline: { text?: unknown }) => String(inline.text ?? '')).join('');
  return onlyNumber.test(text.trim()) ? 'cell-number' : 'cell';
}
