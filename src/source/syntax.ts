import { casesOfLines } from './cases-of-lines.ts';
import { casesOfMarks } from './cases-of-marks.ts';
import type { Complaint } from './document.ts';
import { lineEnd, lineStart } from './line-edges.ts';
import type { SyntaxCase } from './sentence.ts';
import { sentencesByCode } from './sentences-by-code.ts';
import { keyAfterDash, keyWithoutColon, trapTrouble, troubleOf } from './syntax-traps.ts';
import type { Stretch, Trouble } from './trouble.ts';

/** In the order of preference where one line has several. Messages as in yaml 2.9.1, which is pinned; a test runs each. */
export const syntaxCases: readonly SyntaxCase[] = [...casesOfMarks, ...casesOfLines];

/** A file is often wrong after its first mistake only because of it. */
const mostUnclear = 3;

/** The library's complaints as findings: the best one a line, all the colons, and at most three of the others. */
export function syntaxTroubles(complaints: readonly Complaint[], text: string): readonly Trouble[] {
  const troubles: Trouble[] = [];
  let unclear = 0;
  for (const complaint of onePerLine(complaints, text)) {
    const dash = keyAfterDash(complaint, text);
    if (dash) return [...troubles, dash];
    const key = keyWithoutColon(complaint, text);
    if (key) return [...troubles, key];
    const trouble = syntaxTrouble(complaint, text);
    // The library takes a line with a tab for another level, so what follows seems wrong too.
    if (troubles.some(({ code }) => code === 'TD112') && trouble.code !== 'TD112') break;
    if (trouble.code !== 'TD115') unclear += 1;
    if (unclear > mostUnclear) break;
    troubles.push(trouble);
    if (complaint.code === 'BAD_DIRECTIVE' || caseOf(complaint)?.ends) break;
  }
  return troubles;
}

export function syntaxTrouble(complaint: Complaint, text: string): Trouble {
  const trap = trapTrouble(complaint, text);
  if (trap) return trap;
  const { code } = complaint;
  // A code that a later library may add gets the most general sentence; a test shows that today none is missing.
  const known = sentencesByCode[code as keyof typeof sentencesByCode] ?? sentencesByCode.IMPOSSIBLE;
  const stretch = stretchOf(complaint, text);
  return troubleOf(caseOf(complaint)?.sentence ?? known, 'TD101', stretch, wordsAt(stretch, code, text));
}

/** Without the indentation before the words at fault; whole lines for the commands that are lines. */
function stretchOf({ code, start: from, end }: Complaint, text: string): Stretch {
  const blanks = /^ */.exec(text.slice(from, lineEnd(text, from)))?.[0].length ?? 0;
  const start = code === 'BAD_DIRECTIVE' ? lineStart(text, from) : from + blanks;
  return { start, end: Math.min(Math.max(end, start + 1), text.length) };
}

function wordsAt({ start }: Stretch, code: string, text: string): string {
  if (code === 'BAD_DQ_ESCAPE') return text.slice(start, start + 2);
  const rest = text.slice(start, lineEnd(text, start));
  return rest.trim()
    ? rest
    : (text
        .slice(Math.max(0, start - 200), start)
        .trim()
        .split('\n')
        .at(-1) ?? '');
}

/** Complaints are in order, so a line is searched once however many it has. */
function onePerLine(complaints: readonly Complaint[], text: string): readonly Complaint[] {
  const chosen: Complaint[] = [];
  let end = -1;
  for (const complaint of complaints) {
    const known = chosen.at(-1);
    if (!known || complaint.start > end) {
      end = lineEnd(text, complaint.start);
      chosen.push(complaint);
    } else if (rank(complaint) < rank(known)) chosen[chosen.length - 1] = complaint;
  }
  return chosen;
}

function rank({ message }: Complaint): number {
  const found = syntaxCases.findIndex((entry) => entry.message.test(message));
  return found === -1 ? syntaxCases.length : found;
}

function caseOf({ message }: Complaint): SyntaxCase | undefined {
  return syntaxCases.find((entry) => entry.message.test(message));
}
