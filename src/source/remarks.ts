import { Lexer } from 'yaml';
import type { Lines } from './lines.ts';
import { invisible } from './tokens.ts';

/** A note of the file to its readers, `# ...`; offsets in the text. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line it speaks of: its own, or the next with content where it stands alone; undefined where none follows. */
  readonly line: number | undefined;
}

/** Notes that begin with what is looked for, in the order of the file. Texts and quotes may hold the same letters. */
export function remarksIn({ text, lines }: { readonly text: string; readonly lines: Lines }, wanted: RegExp): Remark[] {
  if (!wanted.test(text)) return [];
  const remarks: Remark[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (invisible.has(lexeme)) continue;
    const start = offset;
    offset += lexeme.length;
    if (lexeme[0] !== '#' || wanted.exec(lexeme)?.index !== 0) continue;
    remarks.push({ start, end: offset, text: lexeme.trimEnd(), line: lineOf(start, lines) });
  }
  return remarks;
}

function lineOf(start: number, lines: Lines): number | undefined {
  const { line, column } = lines.position(start);
  if (
    lines
      .text(line)
      .slice(0, column - 1)
      .trim() !== ''
  )
    return line;
  for (let next = line + 1; next <= lines.count; next += 1) {
    if (!/^\s*(?:#|$)/.test(lines.text(next))) return next;
  }
  return undefined;
}
