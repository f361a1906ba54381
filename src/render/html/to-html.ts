import { createHash } from 'node:crypto';
import type {
  Block,
  Columns,
  DocumentTree,
  Inline,
  Paragraph,
  Rule,
  Section,
  Table,
  TableCell,
} from '../../model/doc-tree.ts';
import type { Norm } from '../../model/norm.ts';
import { withDigest } from '../html-digest.ts';
import { fromMillimetres, textAreaWidth } from '../measures.ts';
import { printable } from '../printable.ts';
import { drawnLine, type Room, withTitleLines } from '../room.ts';
import { cssLength, stylesheet } from './stylesheet.ts';

/**
 * The document as one HTML page that needs nothing else: same tree, same figures as the .docx, no script, and a policy
 * that forbids whatever is not in the page. Where pages end is for whoever prints it to say.
 */
export function toHtml(tree: DocumentTree, norm: Norm): string {
  const lengths = new Lengths();
  const body = tree.sections.map((section) => sectionHtml(section, norm, lengths)).join('\n');
  const style = `\n${stylesheet(norm)}\n${lengths.rules()}\n`;
  return withDigest(`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head(tree)}
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`);
}

function head({ properties: { title, subject, creator, created } }: DocumentTree): string {
  const meta = (name: string, content: string): string => `<meta name="${name}" content="${escaped(content)}">`;
  return [
    `<title>${escaped(title)}</title>`,
    meta('description', subject),
    meta('author', creator),
    ...(created === undefined ? [] : [meta('dcterms.created', created)]),
  ].join('\n');
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Lengths that only one place has (drawn lines, columns of tables): a policy without inline styles wants them named. */
class Lengths {
  readonly #names = new Map<string, string>();

  classFor(declaration: string): string {
    const known = this.#names.get(declaration) ?? `l${this.#names.size + 1}`;
    this.#names.set(declaration, known);
    return known;
  }

  rules(): string {
    return [...this.#names].map(([declaration, name]) => `.${name}{${declaration}}`).join('\n');
  }
}

function sectionHtml({ orientation, blocks }: Section, norm: Norm, lengths: Lengths): string {
  const room = { norm, width: textAreaWidth(norm, orientation) };
  return `<section class="${orientation}">\n${blocks.map((block) => blockHtml(block, room, lengths)).join('\n')}\n</section>`;
}

function blockHtml(block: Block, room: Room, lengths: Lengths): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block, room);
    case 'rule':
      return ruleHtml(block, room, lengths);
    case 'columns':
      return columnsHtml(block, room, lengths);
    case 'table':
      return tableHtml(block, room, lengths);
  }
}

function paragraphHtml({ style, inlines }: Paragraph, room: Room): string {
  const { outline } = room.norm.styles[style];
  const tag = outline === undefined ? 'p' : `h${Math.min(outline, 6)}`;
  return `<${tag} class="${style}">${withTitleLines(style, inlines, room).map(inlineHtml).join('')}</${tag}>`;
}

function inlineHtml(inline: Inline): string {
  if ('break' in inline) return '<br>';
  const marks = [inline.bold && 'strong', inline.italic && 'em', inline.superscript && 'sup'].filter(Boolean);
  return marks.reduceRight<string>((html, mark) => `<${mark}>${html}</${mark}>`, escaped(inline.text));
}

function ruleHtml(rule: Rule, room: Room, lengths: Lengths): string {
  const { length, before, after } = drawnLine(rule, room);
  return `<hr class="line ${lengths.classFor(`width:${cssLength(length)};margin:${before}pt auto ${after}pt`)}">`;
}

function columnsHtml({ role, rows }: Columns, { norm, width }: Room, lengths: Lengths): string {
  const left = fromMillimetres(norm.columns[role]);
  const cells = rows.flatMap((row) =>
    row.map((lines, column) => {
      const room = { norm, width: column === 0 ? left : width - left };
      return `<div>${lines.map((line) => blockHtml(line, room, lengths)).join('')}</div>`;
    }),
  );
  return `<div class="columns ${role}">\n${cells.join('\n')}\n</div>`;
}

function tableHtml({ widths, head: headRows, rows }: Table, room: Room, lengths: Lengths): string {
  const columns = widths.map(
    (share) => `<col class="${lengths.classFor(`width:${Math.round(share * 10000) / 100}%`)}">`,
  );
  const rowHtml = (cells: readonly TableCell[], tag: 'td' | 'th'): string =>
    `<tr>${cells.map((cell) => cellHtml(cell, tag, room)).join('')}</tr>`;
  const top = headRows.length > 0 ? [`<thead>${headRows.map((row) => rowHtml(row, 'th')).join('')}</thead>`] : [];
  const body = rows.map((row) => rowHtml(row, 'td'));
  return [
    '<table>',
    `<colgroup>${columns.join('')}</colgroup>`,
    ...top,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellHtml({ blocks, columnSpan }: TableCell, tag: 'td' | 'th', room: Room): string {
  const span = columnSpan > 1 ? ` colspan="${columnSpan}"` : '';
  const scope = tag === 'th' ? ' scope="col"' : '';
  return `<${tag}${span}${scope}>${blocks.map((block) => paragraphHtml(block, room)).join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
