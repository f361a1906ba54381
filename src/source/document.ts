import { Composer, type Document, isCollection, isNode, visit } from 'yaml';
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
  const complaints = [...document.errors, ...document.warnings]
    .map(({ code, message, pos: [start, end] }) => ({ code, message, start, end }))
    .map((complaint) => (isUnclosed(complaint) ? { ...complaint, ...opening(complaint, document) } : complaint))
    .sort((a, b) => a.start - b.start);
  return { contents: document.contents, complaints };
}

function isUnclosed({ message }: Complaint): boolean {
  return /Missing closing|must end with a|and end with a/.test(message);
}

/** The library complains where the quote or bracket should end; people look for where it began. */
function opening({ start: end }: Complaint, document: Document.Parsed): Partial<Complaint> {
  let start: number | undefined;
  visit(document, {
    Node(_key, node) {
      const isPart = isCollection(node) ? node.flow : isNode(node);
      if (isPart && node.range?.[1] === end) start ??= node.range[0];
    },
  });
  return start === undefined ? {} : { start, end: start + 1 };
}
