import type { Severity } from '../model/finding.ts';
import type { Say } from '../model/say.ts';
import type { SourceCode } from './codes.ts';

/** Half-open range of offsets in the text being read. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A finding before it knows its file and the original spelling of its text. */
export interface Trouble extends Stretch {
  readonly code: SourceCode;
  readonly message: Say;
  readonly help: Say;
  readonly related?: Stretch & { readonly message: Say };
  readonly actual?: string;
  /** Where it weighs more here than its code says, because the file cannot be read. */
  readonly severity?: Severity;
  /** The file cannot be understood because of it, so it is told alone. */
  readonly stops?: true;
}

/** At most 60 characters of a value, on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
