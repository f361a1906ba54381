import { dashWithoutSpace, lineWithoutKey } from './cases-of-lines.ts';
import type { Complaint } from './document.ts';
import { lineEnd, lineStart } from './line-edges.ts';
import { quoteIt, type Sentence, sentence } from './sentence.ts';
import { sentencesByCode } from './sentences-by-code.ts';
import { excerpt, type Stretch, type Trouble } from './trouble.ts';

/** The clerk's classic slips behind a complaint of the library, each in its own words. */
export function trapTrouble(complaint: Complaint, text: string): Trouble | undefined {
  return (
    indentTrouble(complaint, text) ??
    cutSentenceTrouble(complaint, text) ??
    dashTrouble(complaint, text) ??
    spaceTrouble(complaint, text) ??
    colonTrouble(complaint, text)
  );
}

/** Where there are no words at fault, as at the end of a file, `words` is empty. */
export function troubleOf(said: Sentence, code: Trouble['code'], stretch: Stretch, words: string): Trouble {
  const actual = excerpt(words);
  return { code, start: stretch.start, end: stretch.end, actual, message: said.message(actual), help: said.help };
}

export const strangeIndent = sentence(
  'Dòng “{}” thụt đầu dòng bằng dấu cách lạ (dấu cách không ngắt, thường do chép từ Word hoặc trang web).',
  'The line “{}” is indented with unusual spaces (no-break spaces, usually copied from Word or a web page).',
  'Xóa các dấu cách ở đầu dòng rồi gõ lại bằng phím cách.',
  'Delete the spaces at the start of the line and type them again with the space bar.',
);

/** Tabs, and the blanks that only look like spaces. */
function indentTrouble({ code, start }: Complaint, text: string): Trouble | undefined {
  const from = lineStart(text, start);
  const line = text.slice(from, lineEnd(text, from));
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const wrong = indent.search(/[^ ]/);
  if (code === 'TAB_AS_INDENT' && indent[wrong] !== '\t') return tabTrouble(start);
  if (wrong === -1) return undefined;
  const at = from + wrong;
  return indent[wrong] === '\t' ? tabTrouble(at) : troubleOf(strangeIndent, 'TD101', { start: at, end: at + 1 }, line);
}

function tabTrouble(at: number): Trouble {
  const { message, help } = sentencesByCode.TAB_AS_INDENT;
  return { code: 'TD112', start: at, end: at + 1, message: message(''), help };
}

/** A sentence of several lines with ` #` in one of them: the next line no longer belongs to it. */
function cutSentenceTrouble({ message, start }: Complaint, text: string): Trouble | undefined {
  if (!/same column|followed by map values/.test(message)) return undefined;
  const end = lineStart(text, start) - 1;
  const from = lineStart(text, end);
  const cut = /^(.*?\p{L}.*?[ \t])(#[^\s#].*)/u.exec(text.slice(from, Math.max(from, end)));
  if (!cut?.[1] || !cut[2]) return undefined;
  return { ...commentCutTrouble(from + cut[1].length, cut[2]), severity: 'error' };
}

export function commentCutTrouble(start: number, comment: string): Trouble {
  const words = excerpt(comment);
  return {
    code: 'TD113',
    start,
    end: start + comment.trimEnd().length,
    actual: words,
    message: {
      vi: `Dấu # đứng sau dấu cách nên “${words}” bị coi là ghi chú và không được in.`,
      en: `The # follows a space, so “${words}” is taken as a note and not printed.`,
    },
    help: {
      vi: `Nếu đây là phần của câu: ${quoteIt.vi} Nếu là ghi chú: thêm dấu cách sau dấu #.`,
      en: `If it belongs to the sentence: ${quoteIt.en} If it is a note: put a space after the #.`,
    },
  };
}

/** `-Chào cờ` at the start of a line; `-5` is a number. */
export const dashedWord = /^-[^\s\d-]/;

function dashTrouble({ code, start }: Complaint, text: string): Trouble | undefined {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const line = text.slice(start, lineEnd(text, start));
  const words = line.trimStart();
  const dash = start + line.length - words.length;
  return dashedWord.test(words)
    ? troubleOf(dashWithoutSpace, 'TD101', { start: dash, end: dash + 1 }, words)
    : undefined;
}

/** `-unit: x` and, below it, the other keys of the item: all of them look wrong because of the dash. */
export function keyAfterDash({ code, message, start }: Complaint, text: string): Trouble | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BAD_INDENT' && !message.startsWith('Nested mappings'))
    return undefined;
  const from = lineStart(text, start);
  const above = lineStart(text, Math.max(0, from - 1));
  const found = [from, above].find((line) => dashedKey.test(text.slice(line, lineEnd(text, line)).trimStart()));
  if (found === undefined) return undefined;
  const line = text.slice(found, lineEnd(text, found));
  const dash = found + line.search(/\S/);
  return troubleOf(dashWithoutSpace, 'TD101', { start: dash, end: dash + 1 }, line);
}

export const colonAfterKey = sentence(
  'Thiếu dấu hai chấm sau “{}”.',
  'There is no colon after “{}”.',
  'Viết dấu hai chấm ngay sau từ này, ví dụ “meetings:”.',
  'Put a colon right after this word, for example “meetings:”.',
);

/** `meetings` and, below it, its list or keys: every colon there looks wrong because of the one that is missing. */
export function keyWithoutColon({ start }: Complaint, text: string): Trouble | undefined {
  const from = lineStart(text, start);
  const above = lineStart(text, Math.max(0, from - 1));
  const at = [from, above].find((line) => bareWord.test(text.slice(line, lineEnd(text, line))));
  if (at === undefined) return undefined;
  const word = text.slice(at, lineEnd(text, at));
  const end = lineEnd(text, at) + 1;
  const below = ownLine.exec(text.slice(end, lineEnd(text, end)))?.groups;
  const indent = word.length - word.trimStart().length;
  const isDeeper = below?.['indent'] !== undefined && below['indent'].length + (below['dash'] ? 1 : 0) > indent;
  return isDeeper
    ? troubleOf(colonAfterKey, 'TD101', { start: at + indent, end: at + word.length }, word.trim())
    : undefined;
}

/** `- id: x`, `- {name: x}`, `form: x`. */
const ownLine = /^(?<indent> *)(?:(?<dash>- )|[a-z]\w*:(?:\s|$))/;
const bareWord = /^ *[a-z][A-Za-z]*$/;

/** `-unit: x`, where a list of keys was meant. */
const dashedKey = /^-[A-Za-z]\w*:(?:\s|$)/;

export const spaceAfterColon = sentence(
  'Thiếu dấu cách sau dấu hai chấm ở “{}”.',
  'There is no space after the colon in “{}”.',
  'Viết dấu cách sau dấu hai chấm, ví dụ “kind: plan”.',
  'Put a space after the colon, for example “kind: plan”.',
);

/** `kind:plan`, but not `http://...`. */
export const keyWithoutSpace = /^[A-Za-z][\w-]*:(?=[^\s/])/;

function spaceTrouble({ code, message, start }: Complaint, text: string): Trouble | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !/followed by map values/.test(message)) return undefined;
  const line = text.slice(start, lineEnd(text, start));
  const key = keyWithoutSpace.exec(line)?.[0];
  return key ? troubleOf(spaceAfterColon, 'TD101', { start, end: start + key.length }, line) : undefined;
}

/** Shown on the line of the colon: in a sentence of several lines that is where to look. */
function colonTrouble({ code, message, start }: Complaint, text: string): Trouble | undefined {
  const inBraces = code === 'BLOCK_IN_FLOW' && /^[^\n]*?:\s/.test(text.slice(start, start + 2000));
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Nested mappings') && !inBraces) return undefined;
  const colon = text.slice(start, start + 2000).search(/:(?:\s|$)/);
  const end = colon === -1 ? lineEnd(text, start) : start + colon + 1;
  const line = lineStart(text, end);
  const from = Math.max(start, line + text.slice(line, end).search(/\S/));
  const words = text.slice(from, lineEnd(text, end));
  const isRealKey = line > start && start - lineStart(text, start) === from - line && /^[a-z]\w*:/i.test(words);
  if (isRealKey)
    return troubleOf(
      lineWithoutKey,
      'TD101',
      { start, end: lineEnd(text, start) },
      text.slice(start, lineEnd(text, start)),
    );
  return troubleOf(sentencesByCode.BLOCK_AS_IMPLICIT_KEY, 'TD115', { start: from, end }, words);
}
