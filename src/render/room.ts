import type { Inline, ParagraphStyle, Rule } from '../model/doc-tree.ts';
import type { Norm } from '../model/norm.ts';
import { lastLineWidth } from './text-width.ts';
import { titleLines } from './title-lines.ts';

/** Where a block stands: the figures it follows and the width of its column in twips. */
export interface Room {
  readonly norm: Norm;
  readonly width: number;
}

/** Titles, which stand in the middle, are broken into lines here; other text is left to whoever shows it. */
export function withTitleLines(
  style: ParagraphStyle,
  inlines: readonly Inline[],
  { norm, width }: Room,
): readonly Inline[] {
  const figures = norm.styles[style];
  const isTitle = figures.align === 'center' && !style.startsWith('cell');
  return isTitle ? titleLines(inlines, figures, width, norm.titles) : inlines;
}

/** A drawn line: its length in twips, and the room above and below it in points. */
export function drawnLine({ under, text }: Rule, room: Room): { length: number; before: number; after: number } {
  const { norm, width } = room;
  const figures = norm.lines.under[under];
  if (!figures) throw new Error(`${norm.id} says nothing of a line under ${under}`);
  const last = lastLineWidth(withTitleLines(under, text, room), norm.styles[under], width);
  return { length: figures.share * last, before: figures.before, after: figures.after };
}
