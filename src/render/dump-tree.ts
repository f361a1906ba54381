import type { Block, DocumentTree, Inline, TableCell } from '../model/doc-tree.ts';

/** The tree as text, one paragraph a line: what golden tests compare and a maintainer reads. */
export function dumpTree({ norm, properties, sections }: DocumentTree): string {
  const { title, subject, creator, created } = properties;
  const lines = [
    `norm ${norm}`,
    `title ${title}`,
    `subject ${subject}`,
    `creator ${creator}`,
    `created ${created ?? '-'}`,
  ];
  for (const { orientation, blocks } of sections) {
    lines.push(`section ${orientation}`, ...blocks.flatMap((block) => dumpBlock(block)).map((line) => `  ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function dumpBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${block.style}: ${dumpInlines(block.inlines)}`.trimEnd()];
    case 'rule':
      return [`rule under ${block.under}`];
    case 'columns':
      return [`columns ${block.role}`, ...block.rows.flatMap((row) => ['  row', ...row.flatMap(dumpColumn)])];
    case 'table': {
      const widths = block.widths.map((width) => `${Math.round(width * 1000) / 10}%`).join(' ');
      const rows = [...block.head.map((row) => dumpRow('head', row)), ...block.rows.map((row) => dumpRow('row', row))];
      return [`table ${widths}`, ...rows.flat()];
    }
  }
}

const dumpColumn = (blocks: readonly Block[]): string[] => [
  '    column',
  ...blocks.flatMap(dumpBlock).map((line) => `      ${line}`),
];

const dumpRow = (kind: string, cells: readonly TableCell[]): string[] => [
  `  ${kind}`,
  ...cells.flatMap(({ blocks, columnSpan }) => [
    columnSpan === 1 ? '    cell' : `    cell over ${columnSpan}`,
    ...blocks.flatMap(dumpBlock).map((line) => `      ${line}`),
  ]),
];

const dumpInlines = (inlines: readonly Inline[]): string => inlines.map(dumpInline).join('');

function dumpInline(inline: Inline): string {
  if ('break' in inline) return ' / ';
  const marks = `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}${inline.superscript ? '^' : ''}`;
  const text = inline.text.replaceAll('\u00a0', '·');
  return marks === '' ? text : `[${marks} ${text}]`;
}
