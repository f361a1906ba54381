import { BorderStyle, TextRun, Paragraph as WordParagraph } from 'docx';
import type { Inline, Paragraph, ParagraphStyle, Rule } from '../../model/doc-tree.ts';
import type { Norm } from '../../model/norm.ts';
import { printable } from '../printable.ts';
import { lastLineWidth } from '../text-width.ts';
import { titleLines } from '../title-lines.ts';
import { fromMillimetres, fromPoints } from './measures.ts';
import { spacerStyle, styleId } from './styles.ts';

/** Where a block stands: the figures it follows and the width of its column in twips. */
export interface Room {
  readonly norm: Norm;
  readonly width: number;
}

export function wordParagraph({ style, inlines }: Paragraph, room: Room, keepNext: boolean): WordParagraph {
  return new WordParagraph({
    style: styleId(style),
    children: set(style, inlines, room).map(wordRun),
    ...(keepNext ? { keepNext } : {}),
    ...(style === 'urgency' ? { indent: sides(urgencyBox(inlines, room), room.width) } : {}),
  });
}

const sides = (box: number, width: number): { left: number; right: number } => {
  const side = Math.max(0, Math.round((width - box) / 2));
  return { left: side, right: side };
};

/** Titles, which stand in the middle, are broken into lines here; other text is left to Word. */
function set(style: ParagraphStyle, inlines: readonly Inline[], { norm, width }: Room): readonly Inline[] {
  const figures = norm.styles[style];
  const isTitle = figures.align === 'center' && !style.startsWith('cell');
  return isTitle ? titleLines(inlines, figures, width, norm.titles) : inlines;
}

function wordRun(inline: Inline): TextRun {
  if ('break' in inline) return new TextRun({ break: 1 });
  const { text, bold, italic, superscript } = inline;
  return new TextRun({
    text: printable(text).replace(/[\t\r\n]/g, ' '),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(superscript ? { superScript: superscript } : {}),
  });
}

// The box is drawn around the paragraph, so its borders of 1.5 pt count (Decree 30/2020, Annex I, II.10b).
function urgencyBox(inlines: readonly Inline[], { norm, width }: Room): number {
  const words = inlines.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
  const known = norm.urgency.find((box) => box.words === words);
  const box = known ? fromMillimetres(known.width) : lastLineWidth(inlines, norm.styles.urgency, width) + 240;
  return box - fromPoints(3);
}

/**
 * A drawn line is the top border of an almost empty paragraph, as long as its indents leave: plain WordprocessingML
 * that cannot wrap the text above it and does not move when the text is edited.
 */
export function wordRule({ under, text }: Rule, room: Room): WordParagraph {
  const { norm, width } = room;
  const figures = norm.lines.under[under];
  if (!figures) throw new Error(`${norm.id} says nothing of a line under ${under}`);
  const length = figures.share * lastLineWidth(set(under, text, room), norm.styles[under], width);
  return new WordParagraph({
    style: spacerStyle,
    ...(norm.styles[under].keepNext ? { keepNext: true } : {}),
    indent: sides(length, width),
    spacing: { before: fromPoints(figures.before), after: fromPoints(figures.after) },
    border: { top: { style: BorderStyle.SINGLE, size: Math.round(norm.lines.weight * 8), color: '000000', space: 0 } },
  });
}

/** A gap of 1 pt and what follows it. */
export const gap = (after: number, keepNext: boolean): WordParagraph =>
  new WordParagraph({
    style: spacerStyle,
    ...(keepNext ? { keepNext } : {}),
    ...(after > 0 ? { spacing: { after: fromPoints(after) } } : {}),
  });
