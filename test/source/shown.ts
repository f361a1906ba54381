import type { Place, Span } from '../../src/model/place.ts';
import type { ParsedSource } from '../../src/source/parse.ts';

/** `3:16`. */
export const at = ({ start }: Span): string => `${start.line}:${start.column}`;

/** `3:16-3:20`. */
export const span = (found: Span): string => `${at(found)}-${found.end.line}:${found.end.column}`;

/** `TD115 3:16` for each finding. */
export const findingsOf = (source: ParsedSource): string[] =>
  source.findings.map((finding) => `${finding.code} ${at(source.locate(finding.place))}`);

/** What the file shows at a place. */
export function textAt(source: ParsedSource, place: Place): string {
  const { start, end } = source.locate(place);
  return source.text.slice(start.offset, end.offset);
}
