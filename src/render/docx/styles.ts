import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { type ParagraphStyle, paragraphStyles } from '../../model/doc-tree.ts';
import type { Norm, StyleFigures } from '../../model/norm.ts';
import { fromMillimetres, fromPoints } from '../measures.ts';

export const styleId = (style: ParagraphStyle): string => `tdkt-${style}`;
export const pageNumberStyle = 'tdkt-page-number';
/** For paragraphs that are no text: the carriers of drawn lines, and gaps beside tables. */
export const spacerStyle = 'tdkt-spacer';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** Every style of the norm as a named Word style, so an office that edits the file keeps its looks in one place. */
export function wordStyles(norm: Norm): IStylesOptions {
  const outlineLevels = paragraphStyles.map((name) => norm.styles[name].outline ?? 0);
  const headings = Array.from({ length: Math.max(...outlineLevels) }, (_, index) => headingStyle(index + 1));
  return {
    default: {
      document: {
        run: { font: norm.font, size: 2 * norm.styles.body.size, language: { value: norm.language } },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      ...headings,
      ...paragraphStyles.map((name) => wordStyle(name, norm.styles[name])),
      pageNumber(norm),
      spacer,
    ],
  };
}

// Word's own name, in lower case, is what its outline and other programs know headings by.
const headingStyle = (level: number): IParagraphStyleOptions => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  quickFormat: false,
  uiPriority: 9,
  paragraph: { outlineLevel: level - 1, keepNext: true },
});

function wordStyle(style: ParagraphStyle, figures: StyleFigures): IParagraphStyleOptions {
  const { name, size, bold, italic, align, firstLine, before, after, line, outline, height, keepNext } = figures;
  const exact = height === undefined ? undefined : fromPoints(height);
  return {
    id: styleId(style),
    name,
    ...(outline === undefined ? {} : { basedOn: `Heading${outline}`, next: styleId('body') }),
    quickFormat: true,
    uiPriority: 1,
    run: { size: 2 * size, bold, italics: italic, ...(style === 'urgency' ? { color: red } : {}) },
    paragraph: {
      alignment: alignments[align],
      keepNext,
      indent: { firstLine: fromMillimetres(firstLine) },
      spacing: {
        before: fromPoints(before),
        after: fromPoints(after),
        line: exact ?? Math.round(240 * line),
        lineRule: exact === undefined ? LineRuleType.AUTO : LineRuleType.EXACT,
      },
      ...(style === 'urgency' ? { border: { top: box(2), bottom: box(2), left: box(0), right: box(0) } } : {}),
    },
  };
}

const red = 'FF0000';
const box = (space: number) => ({ style: BorderStyle.SINGLE, size: 12, color: red, space });

const pageNumber = ({ pageNumber: { place, size } }: Norm): IParagraphStyleOptions => ({
  id: pageNumberStyle,
  name: 'Số trang',
  run: { size: 2 * size },
  paragraph: { alignment: place === 'top-center' ? AlignmentType.CENTER : AlignmentType.RIGHT },
});

const spacer: IParagraphStyleOptions = {
  id: spacerStyle,
  name: 'Khoảng cách',
  run: { size: 2 },
  paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
};
