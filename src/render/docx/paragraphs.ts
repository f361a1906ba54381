import { BorderStyle, Paragraph as WordParagraph, TextRun } from 'docx';
import type { Inline, Paragraph, Rule } from '../../model/doc-tree.ts';
import type { Norm } from '../../model/norm.ts';
import { printable } from '../printable.ts';
import { lastLineWidth } from '../text-width.ts';
import { fromMillimetres, fromPoints } from './measures.ts';
import { spacerStyle, styleId } from './styles.ts';

/** Where a block stands: the figures it follows and the width of its column in twips. */
export interface Room {
  readonly norm: Norm;
  readonly width: number;
}

export function wordParagraph(paragraph: Paragraph, room: Room, keepNext: boolean): WordParagraph {
  const { style, inlines } = paragraph;
  return new WordParagraph({
    style: styleId(style),
    children: inlines.map(wordRun),
    ...(keepNext ? { keepNext } : {}),
    ...(style === 'urgency' ? { indent: urgencyIndent(inlines, room) } : {}),
  });
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

// The box is drawn around the paragraph, so indents give it its width, borders of 1.5 pt included (Annex I, II.10b).
function urgencyIndent(inlines: readonly Inline[], { norm, width }: Room): { left: number; right: number } {
  const words = inlines.map((inline) => ('text' in inline ? inline.text : ' ')).join('');
  const known = norm.urgency.find((box) => box.words === words);
  const box = known ? fromMillimetres(known.width) : lastLineWidth(inlines, norm.styles.urgency, width) + 240;
  const side = Math.max(0, Math.round((width - box) / 2) + 30);
  return { left: side, right: side };
}

/**
 * A drawn line is the top border of an almost empty paragraph, as long as its indents leave: plain WordprocessingML
 * that cannot wrap the text above it and does not move when the text is edited.
 */
export function wordRule(rule: Rule, { norm, width }: Room): WordParagraph {
  const figures = norm.lines.under[rule.under];
  if (!figures) throw new Error(`${norm.id} says nothing of a line under ${rule.under}`);
  const length = figures.share * lastLineWidth(rule.text, norm.styles[rule.under], width);
  const side = Math.max(0, Math.round((width - length) / 2));
  return new WordParagraph({
    style: spacerStyle,
    ...(norm.styles[rule.under].keepNext ? { keepNext: true } : {}),
    indent: { left: side, right: side },
    spacing: { before: fromPoints(figures.before), after: fromPoints(figures.after) },
    border: { top: { style: BorderStyle.SINGLE, size: norm.lines.weight * 8, color: '000000', space: 0 } },
  });
}

/** A gap of 1 pt and what follows it. */
export const gap = (after: number, keepNext: boolean): WordParagraph =>
  new WordParagraph({
    style: spacerStyle,
    ...(keepNext ? { keepNext } : {}),
    ...(after > 0 ? { spacing: { after: fromPoints(after) } } : {}),
  });
