import { Composer, type Document, isCollection, isScalar, visit } from 'yaml';
import type { Tokens } from './tokens.ts';

// Every scalar stays the text it was written as; unique keys are checked by us, because the library's check is quadratic.
const options = { schema: 'failsafe', uniqueKeys: false, stringKeys: true, logLevel: 'silent' } as const;

/** One complaint of the library; its English is only for choosing our own sentence. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface Composition {
  readonly contents: Document.Parsed['contents'];
  readonly complaints: readonly Complaint[];
}

/** Offsets are those of `text`, in the order of the file. */
export function documentOf({ tokens }: Tokens, text: string): Composition {
  const [document] = new Composer(options).compose(tokens, true, text.length);
  if (!document) throw new Error('The library gave no document.');
  const complaints = [...document.errors, ...document.warnings].map(({ code, message, pos: [start, end] }) => ({
    code,
    message,
    start,
    end,
  }));
  return {
    contents: document.contents,
    complaints: atOpenings(complaints, document).sort((a, b) => a.start - b.start),
  };
}

/** The library complains where a quote or bracket should end; people look for where it began. */
function atOpenings(complaints: readonly Complaint[], document: Document.Parsed): Complaint[] {
  const ends = new Set(complaints.filter(isUnclosed).map(({ start }) => start));
  if (ends.size === 0) return [...complaints];
  const openings = new Map<number, number>();
  visit(document, {
    Node(_key, node) {
      const [start, end] = node.range ?? [0, -1];
      const opens = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      // The innermost, visited last, is the one that lacks its end.
      if (opens && ends.has(end)) openings.set(end, start);
    },
  });
  let inner = -1;
  return complaints.flatMap((complaint) => {
    const start = isUnclosed(complaint) ? openings.get(complaint.start) : undefined;
    if (start === undefined) return [complaint];
    // The library names the innermost first, then all that contain it, which only lack their end because of it.
    if (start < inner) return [];
    inner = start;
    return [{ ...complaint, start, end: start + 1 }];
  });
}

function isUnclosed({ message }: Complaint): boolean {
  return /Missing closing|must end with a|and end with a/.test(message);
}
