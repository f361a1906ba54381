import { codesOfCharacters } from './codes-characters.ts';
import { codesOfFiles } from './codes-files.ts';
import { codesOfWriting } from './codes-writing.ts';

/** Every finding this layer can make, in the order of their codes. */
export const sourceCodes = [...codesOfWriting, ...codesOfCharacters, ...codesOfFiles].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

export type SourceCode = (typeof sourceCodes)[number]['code'];

const byCode = new Map<SourceCode, (typeof sourceCodes)[number]>(sourceCodes.map((entry) => [entry.code, entry]));

/** The slug and severity a finding of this code carries. */
export function metadataOf(code: SourceCode): (typeof sourceCodes)[number] {
  const found = byCode.get(code);
  if (!found) throw new Error(`No such code: ${code}`);
  return found;
}
