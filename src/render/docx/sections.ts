import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  SectionType,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx';
import type { Block, Section } from '../../model/doc-tree.ts';
import type { Norm } from '../../model/norm.ts';
import { fromMillimetres, textAreaWidth } from '../measures.ts';
import type { Room } from '../room.ts';
import { lineWidths } from '../text-width.ts';
import { gap, wordParagraph, wordRule } from './paragraphs.ts';
import { pageNumberStyle } from './styles.ts';
import { wordColumns, wordTable } from './tables.ts';

/** One section with its own page numbers; no number on its first page unless the norm says so. */
export function wordSection(section: Section, index: number, norm: Norm): ISectionOptions {
  const { page } = norm;
  const isLandscape = section.orientation === 'landscape';
  return {
    // Later sections inherit these.
    ...(index === 0 ? numbering(norm) : {}),
    properties: {
      ...(index === 0 ? {} : { type: SectionType.NEXT_PAGE }),
      titlePage: !norm.pageNumber.onFirstPage,
      page: {
        size: {
          width: fromMillimetres(page.width),
          height: fromMillimetres(page.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: fromMillimetres(page.top),
          bottom: fromMillimetres(page.bottom),
          left: fromMillimetres(page.left),
          right: fromMillimetres(page.right),
          header: fromMillimetres(page.header),
          footer: fromMillimetres(page.footer),
        },
        pageNumbers: { start: 1 },
      },
    },
    children: wordBlocks(section.blocks, { norm, width: textAreaWidth(norm, section.orientation) }),
  };
}

function numbering({ pageNumber: { place } }: Norm): Pick<ISectionOptions, 'headers' | 'footers'> {
  const number = new WordParagraph({
    style: pageNumberStyle,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const none = new WordParagraph({ style: pageNumberStyle });
  return place === 'top-center'
    ? { headers: { default: new Header({ children: [number] }), first: new Header({ children: [none] }) } }
    : { footers: { default: new Footer({ children: [number] }), first: new Footer({ children: [none] }) } };
}

/**
 * The signature never stands alone on a page: so many blocks before it stay with it that they make two lines. They
 * touch it, for LibreOffice loses them in some places of the page when even a gap of 1 pt lies between.
 */
function wordBlocks(blocks: readonly Block[], room: Room): FileChild[] {
  const signature = blocks.findIndex((block) => block.kind === 'columns' && block.role === 'signature');
  let first = signature;
  for (let lines = 0; first > 0 && lines < 2; first -= 1) lines += linesOf(blocks[first - 1], room);
  return blocks.flatMap((block, index) => wordBlock(block, room, index < signature && index >= first));
}

/** 2 stands for more; a text that just fills its line counts as one, for another font may be narrower. */
function linesOf(block: Block | undefined, { norm, width }: Room): number {
  if (block?.kind !== 'paragraph') return block?.kind === 'table' ? 2 : 0;
  const figures = norm.styles[block.style];
  const [first = 0, ...others] = lineWidths(block.inlines, figures, Number.POSITIVE_INFINITY);
  return others.length > 0 || fromMillimetres(figures.firstLine) + first > 1.05 * width ? 2 : 1;
}

// After each table but the header comes a gap: Word would join two tables, and end a section with an empty line.
function wordBlock(block: Block, room: Room, keepNext: boolean): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordParagraph(block, room, keepNext)];
    case 'rule':
      return [wordRule(block, room)];
    case 'table':
      if (block.head.length + block.rows.length === 0) return [];
      return [wordTable(block, room, keepNext), gap(afterTable, keepNext)];
    case 'columns':
      return block.role === 'header' ? [wordColumns(block, room)] : [wordColumns(block, room), gap(0, false)];
  }
}

const afterTable = 6;
