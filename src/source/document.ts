import { Composer, type Document } from 'yaml';
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
    .sort((a, b) => a.start - b.start);
  return { contents: document.contents, complaints };
}
