import { BorderStyle, TextRun, Paragraph as WordParagraph } from 'docx';
import type { Inline, Paragraph, Rule } from '../../model/doc-tree.ts';
import { fromMillimetres, fromPoints } from '../measures.ts';
import { printable } from '../printable.ts';
import { drawnLine, type Room, withTitleLines } from '../room.ts';
import { lastLineWidth } from '../text-width.ts';
import { spacerStyle, styleId } from './styles.ts';

export function wordParagraph({ style, inlines }: Paragraph, room: Room, keepNext: boolean): WordParagraph {
  return new WordParagraph({
    style: styleId(style),
    children: withTitleLines(style, inlines, room).map(wordRun),
    ...(keepNext ? { keepNext } : {}),
    ...(style === 'urgency' ? { indent: sides(urgencyBox(inlines, room), room.width) } : {}),
  });
}

const sides = (box: number, width: number): { left: number; right: number } => {
  const side = Math.max(0, Math.round((width - box) / 2));
  return { left: side, right: side };
};

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
export function wordRule(rule: Rule, room: Room): WordParagraph {
  const { norm, width } = room;
  const { length, before, after } = drawnLine(rule, room);
  return new WordParagraph({
    style: spacerStyle,
    ...(norm.styles[rule.under].keepNext ? { keepNext: true } : {}),
    indent: sides(length, width),
    spacing: { before: fromPoints(before), after: fromPoints(after) },
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
