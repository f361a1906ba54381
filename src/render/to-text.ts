import type { Block, DocumentTree, Inline, TableCell } from '../model/doc-tree.ts';
import { printable } from './printable.ts';

/**
 * The words of the document in reading order, a paragraph a line, for a message or a search. The rows of a table are
 * lines with their cells between bars; titles and annexes stand apart by an empty line.
 */
export function toText({ sections }: DocumentTree): string {
  const pages = sections.map(({ blocks }) => blocks.flatMap(linesOf).join('\n'));
  return `${pages
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph': {
      const text = wordsOf(block.inlines);
      return text === '' ? [] : [text];
    }
    case 'rule':
      return block.under === 'subject' || block.under === 'annex-attached' ? [''] : [];
    case 'columns':
      return ['', ...block.rows.flatMap((row) => row.flatMap((lines) => [...lines.flatMap(linesOf), ''])), ''];
    case 'table':
      return ['', ...[...block.head, ...block.rows].map(rowOf), ''];
  }
}

const rowOf = (cells: readonly TableCell[]): string =>
  cells.map(({ blocks }) => blocks.map(({ inlines }) => wordsOf(inlines)).join(' ')).join(' | ');

const wordsOf = (inlines: readonly Inline[]): string =>
  printable(inlines.map((inline) => ('break' in inline ? ' ' : inline.text)).join(''))
    .replace(/[\s]+/g, ' ')
    .trim();
