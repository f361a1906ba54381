import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { metadataOf } from './codes.ts';
import { type Piece, sourceOf } from './offset-map.ts';
import type { Stretch, Trouble } from './trouble.ts';

const most = 20;

export interface FileText {
  readonly file: string;
  readonly pieces: readonly Piece[];
}

/** The first 20 in the order of the file, and how many were left out. */
export function findingsOf(troubles: readonly Trouble[], source: FileText): { findings: Finding[]; omitted: number } {
  const sorted = [...troubles].sort((a, b) => a.start - b.start || a.end - b.end);
  const findings = sorted.slice(0, most).map((trouble) => findingOf(trouble, source));
  return { findings, omitted: sorted.length - findings.length };
}

function findingOf(trouble: Trouble, source: FileText): Finding {
  const { code, message, help, related, actual } = trouble;
  const { slug, severity } = metadataOf(code);
  return {
    code,
    slug,
    severity: trouble.severity ?? severity,
    message,
    place: placeOf(trouble, source),
    ...(related && { related: [{ place: placeOf(related, source), message: related.message }] }),
    help,
    ...(actual !== undefined && { actual }),
  };
}

/** These findings are about spelling, not data: their place is a range of the file itself. */
function placeOf(stretch: Stretch, { file, pieces }: FileText): Place {
  return { file, path: [], range: sourceOf(pieces, stretch) };
}
