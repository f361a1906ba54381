import type {
  Block,
  Columns,
  DocumentTree,
  Inline,
  Paragraph,
  ParagraphStyle,
  Rule,
  Section,
  Table,
  TableCell,
} from '../model/doc-tree.ts';
import { inlinesOf } from './markup-inlines.ts';
import { type MarkupElement, readMarkup } from './markup-reader.ts';
import { templateErrorAt } from './template-error.ts';
import type { Role } from './vocabulary.ts';

/** What the markup of a template means. The vocabulary has been checked; here the parts are fitted together. */
export function parseMarkup(text: string): DocumentTree {
  const article = readMarkup(text);
  const { norm = '', title = '', subject = '', creator = '', created } = article.attributes;
  const properties = { title: tidy(title), subject: tidy(subject), creator: tidy(creator), created };
  return { norm, properties, sections: childrenOf(article, 'section').map(sectionOf) };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const childrenOf = (element: MarkupElement, role: Role): MarkupElement[] =>
  elementsOf(element).filter((child) => child.role === role);

const elementsOf = ({ children }: MarkupElement): MarkupElement[] =>
  children.filter((child) => typeof child !== 'string');

const sectionOf = (element: MarkupElement): Section => ({
  orientation: element.class === 'landscape' ? 'landscape' : 'portrait',
  blocks: blocksOf(element),
});

function blocksOf(element: MarkupElement): Block[] {
  const blocks: Block[] = [];
  for (const child of elementsOf(element)) blocks.push(blockOf(child, blocks.at(-1)));
  return blocks;
}

function blockOf(element: MarkupElement, previous: Block | undefined): Block {
  if (element.role === 'columns') return columnsOf(element);
  return element.role === 'table' ? tableOf(element) : lineOf(element, previous);
}

function linesOf(element: MarkupElement): (Paragraph | Rule)[] {
  const lines: (Paragraph | Rule)[] = [];
  for (const child of elementsOf(element)) lines.push(lineOf(child, lines.at(-1)));
  return lines;
}

const lineOf = (element: MarkupElement, previous: Block | undefined): Paragraph | Rule =>
  element.role === 'hr' ? ruleOf(element, previous) : paragraphOf(element);

const paragraphOf = (element: MarkupElement): Paragraph => ({
  kind: 'paragraph',
  style: styleOf(element),
  inlines: inlinesOf(element),
  source: element.source,
});

// The vocabulary lets no other class pass on <p> and <hr>.
const styleOf = (element: MarkupElement): ParagraphStyle => element.class as ParagraphStyle;

function ruleOf(element: MarkupElement, previous: Block | undefined): Rule {
  const under = styleOf(element);
  if (previous?.kind !== 'paragraph' || previous.style !== under) {
    throw templateErrorAt(element.source, {
      vi: `<hr class="${under}"> phải đứng ngay dưới <p class="${under}">`,
      en: `<hr class="${under}"> must follow <p class="${under}">`,
    });
  }
  return { kind: 'rule', under, text: previous.inlines, source: element.source };
}

function columnsOf(element: MarkupElement): Columns {
  const rows = childrenOf(element, 'columns-row').map((row) => {
    const cells = childrenOf(row, 'column').map(linesOf);
    if (cells.length === 2) return cells;
    throw templateErrorAt(row.source, {
      vi: 'mỗi hàng phải có đúng hai cột <td>',
      en: 'each row needs exactly two <td>',
    });
  });
  const role = element.class === 'columns header' ? 'header' : 'signature';
  return { kind: 'columns', role, rows, source: element.source };
}

function tableOf(element: MarkupElement): Table {
  const columns = childrenOf(element, 'col').map(({ attributes }) => Number.parseFloat(attributes['width'] ?? ''));
  const sum = columns.reduce((total, width) => total + width, 0);
  if (!(sum > 0)) throw templateErrorAt(element.source, noColumns);
  const rowsOf = (part: Role, row: Role, cell: Role) =>
    childrenOf(element, part).flatMap((group) =>
      childrenOf(group, row).map((item) => fitted(item, childrenOf(item, cell).map(cellOf), columns.length)),
    );
  return {
    kind: 'table',
    widths: columns.map((width) => width / sum),
    head: rowsOf('thead', 'head-row', 'head-cell'),
    rows: rowsOf('tbody', 'row', 'cell'),
    source: element.source,
  };
}

const noColumns = { vi: 'bảng thiếu các <col width="...%"/>', en: 'the table lacks its <col width="...%"/>' };

function fitted(row: MarkupElement, cells: TableCell[], columns: number): TableCell[] {
  const width = cells.reduce((total, { columnSpan }) => total + columnSpan, 0);
  if (width === columns) return cells;
  throw templateErrorAt(row.source, {
    vi: `hàng này có ${width} cột, bảng có ${columns}`,
    en: `this row has ${width} columns, the table has ${columns}`,
  });
}

function cellOf(element: MarkupElement): TableCell {
  const blocks = childrenOf(element, 'p').map(paragraphOf);
  const style: ParagraphStyle = element.role === 'head-cell' ? 'cell-head' : 'cell';
  const empty: readonly Inline[] = [];
  return {
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', style, inlines: empty, source: element.source }],
    columnSpan: Number(element.attributes['colspan'] ?? 1),
  };
}
