import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph as WordParagraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Block, Section } from '../../model/doc-tree.ts';
import type { Norm } from '../../model/norm.ts';
import { fromMillimetres, textAreaWidth } from './measures.ts';
import { gap, type Room, wordParagraph, wordRule } from './paragraphs.ts';
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
 * The signature never stands alone on a page: the two blocks before it stay with it. After each table comes a gap,
 * for Word would join two tables, and end a section with a whole empty line.
 */
function wordBlocks(blocks: readonly Block[], room: Room): FileChild[] {
  const signature = blocks.findIndex((block) => block.kind === 'columns' && block.role === 'signature');
  return blocks.flatMap((block, index) => {
    const keepNext = index < signature && index >= signature - 2;
    switch (block.kind) {
      case 'paragraph':
        return [wordParagraph(block, room, keepNext)];
      case 'rule':
        return [wordRule(block, room)];
      case 'table':
        return [wordTable(block, room, keepNext), gap(afterTable, keepNext)];
      case 'columns':
        return index === signature ? [gap(beforeSignature, true), wordColumns(block, room), gap(0, false)] : [wordColumns(block, room)];
    }
  });
}

const afterTable = 6;
const beforeSignature = 6;
