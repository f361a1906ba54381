import { casesOfLines } from './cases-of-lines.ts';
import { casesOfMarks } from './cases-of-marks.ts';
import type { Complaint } from './document.ts';
import { lineEnd } from './line-edges.ts';
import type { SyntaxCase } from './sentence.ts';
import { sentencesByCode } from './sentences-by-code.ts';
import { trapTrouble, troubleOf } from './syntax-traps.ts';
import type { Trouble } from './trouble.ts';

/** In the order of preference where one line has several. Messages as in yaml 2.9.1, which is pinned; a test runs each. */
export const syntaxCases: readonly SyntaxCase[] = [...casesOfMarks, ...casesOfLines];

/** A file is often wrong after its first mistake only because of it. */
const mostUnclear = 3;

/** The library's complaints as findings: the best one a line, all the colons, and at most three of the others. */
export function syntaxTroubles(complaints: readonly Complaint[], text: string): readonly Trouble[] {
  const troubles: Trouble[] = [];
  let unclear = 0;
  for (const complaint of onePerLine(complaints, text)) {
    const trouble = syntaxTrouble(complaint, text);
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
  const { code, end } = complaint;
  const start = complaint.start + (/^ */.exec(text.slice(complaint.start, end + 1000))?.[0].length ?? 0);
  // A code that a later library may add gets the most general sentence; a test shows that today none is missing.
  const known = sentencesByCode[code as keyof typeof sentencesByCode] ?? sentencesByCode.IMPOSSIBLE;
  const said = caseOf(complaint)?.sentence ?? known;
  const stretch = { start, end: Math.min(Math.max(end, start + 1), text.length) };
  const words = code === 'BAD_DQ_ESCAPE' ? text.slice(start, start + 2) : text.slice(start, lineEnd(text, start));
  return troubleOf(said, 'TD101', stretch, words);
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
