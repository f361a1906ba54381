import type { Complaint } from './document.ts';
import { syntaxCases } from './syntax-cases.ts';
import { type Sentence, sentence, sentencesByCode } from './syntax-sentences.ts';
import { excerpt, type Trouble } from './trouble.ts';

/** A wrong file is often wrong after its first mistake only because of it. */
const mostUnclear = 3;

const spaceAfterColon = sentence(
  'Thiếu dấu cách sau dấu hai chấm ở “{}”.',
  'There is no space after the colon in “{}”.',
  'Viết dấu cách sau dấu hai chấm, ví dụ “kind: plan”.',
  'Put a space after the colon, for example “kind: plan”.',
);

/** The library's complaints as findings: the best one a line, all the colons, and at most three of the others. */
export function syntaxTroubles(complaints: readonly Complaint[], text: string): readonly Trouble[] {
  const troubles: Trouble[] = [];
  let unclear = 0;
  for (const complaint of onePerLine(complaints, text)) {
    const trouble = syntaxTrouble(complaint, text);
    if (trouble.code !== 'TD115') unclear += 1;
    if (unclear > mostUnclear) break;
    troubles.push(trouble);
    if (caseOf(complaint)?.ends) break;
  }
  return troubles;
}

export function syntaxTrouble(complaint: Complaint, text: string): Trouble {
  return (
    tabTrouble(complaint, text) ??
    commentTrouble(complaint, text) ??
    keyWithoutSpace(complaint, text) ??
    colonTrouble(complaint, text) ??
    otherTrouble(complaint, text)
  );
}

function caseOf({ message }: Complaint) {
  return syntaxCases.find((entry) => entry.message.test(message));
}

function onePerLine(complaints: readonly Complaint[], text: string): readonly Complaint[] {
  const lines = new Map<number, Complaint>();
  for (const complaint of complaints) {
    const line = lineStart(text, complaint.start);
    const known = lines.get(line);
    if (!known || rank(complaint) < rank(known)) lines.set(line, complaint);
  }
  return [...lines.values()];
}

function rank(complaint: Complaint): number {
  const found = syntaxCases.findIndex((entry) => entry.message.test(complaint.message));
  return found === -1 ? syntaxCases.length : found;
}

function tabTrouble({ code, start }: Complaint, text: string): Trouble | undefined {
  const from = lineStart(text, start);
  const indent = /^[ \t]*/.exec(text.slice(from, lineEnd(text, from)))?.[0] ?? '';
  const tab = indent.indexOf('\t');
  if (tab === -1 && code !== 'TAB_AS_INDENT') return undefined;
  const at = tab === -1 ? start : from + tab;
  const { message, help } = sentencesByCode.TAB_AS_INDENT;
  return { code: 'TD112', start: at, end: at + 1, message: message(''), help };
}

/** A sentence of several lines with ` #` in one of them: the next line no longer belongs to it. */
function commentTrouble({ code, start }: Complaint, text: string): Trouble | undefined {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return undefined;
  const to = lineStart(text, start) - 1;
  const line = text.slice(lineStart(text, to), Math.max(to, 0));
  const cut = /\p{L}.*?[ \t](#[^\s#].*)/du.exec(line);
  const at = cut?.indices?.[1]?.[0];
  if (cut?.[1] === undefined || at === undefined) return undefined;
  return commentCutTrouble(lineStart(text, to) + at, cut[1]);
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
      vi: 'Nếu đây là phần của câu thì đặt cả câu trong dấu nháy kép hoặc viết ở dòng dưới sau dấu |; nếu là ghi chú thì thêm dấu cách sau dấu #.',
      en: 'If it belongs to the sentence, put the sentence in double quotes or write it on the line below a |; if it is a note, put a space after the #.',
    },
  };
}

function keyWithoutSpace({ code, message, start }: Complaint, text: string): Trouble | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !/followed by map values/.test(message)) return undefined;
  const line = text.slice(start, lineEnd(text, start));
  const key = /^[A-Za-z][\w-]*:(?=[^\s/])/.exec(line)?.[0];
  return key ? fromSentence(spaceAfterColon, 'TD101', start, start + key.length, line) : undefined;
}

function colonTrouble({ code, message, start }: Complaint, text: string): Trouble | undefined {
  const compact = code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested');
  if (!compact && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const colon = text.slice(start, start + 2000).search(/:(?:\s|$)/);
  const end = colon === -1 ? lineEnd(text, start) : start + colon + 1;
  return fromSentence(sentencesByCode[code], 'TD115', start, end, text.slice(start, lineEnd(text, end)));
}

function otherTrouble(complaint: Complaint, text: string): Trouble {
  const { start, end } = complaint;
  // The union is the library's own; a code it may add later gets the most general sentence.
  const known = sentencesByCode[complaint.code as keyof typeof sentencesByCode] ?? sentencesByCode.IMPOSSIBLE;
  const chosen = caseOf(complaint)?.sentence ?? known;
  const words = text.slice(start, Math.max(end, lineEnd(text, start)));
  return fromSentence(chosen, 'TD101', start, Math.min(Math.max(end, start + 1), text.length), words);
}

function fromSentence(said: Sentence, code: Trouble['code'], start: number, end: number, words: string): Trouble {
  const actual = excerpt(words);
  return { code, start, end, actual, message: said.message(actual), help: said.help };
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
