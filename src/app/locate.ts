import type { Finding } from '../model/finding.ts';
import type { NodePath, Place } from '../model/place.ts';
import { isMap } from '../model/plan/read.ts';
import type { LocatedFinding, LocatedPlace, Suppression } from '../report/report.ts';
import type { ParsedSource } from '../source/parse.ts';
import { codeNamed } from './codes.ts';
import type { Suppressed } from './control/suppress.ts';
import { isPrivate, maskedLineAt, maskedPath, withoutQuotations } from './privacy.ts';

/** Each file as read, by its name in findings. */
export interface Sources {
  get(file: string): ParsedSource | undefined;
}

/**
 * The last step of a finding: from symbolic places to lines and columns, and the basis its code rests on. Of files that
 * hold people nothing is taken over that says who they are; `showNames` gives their lines as they are.
 */
export function locateFinding(found: Finding, sources: Sources, showNames = false): LocatedFinding {
  const source = sources.get(found.place.file);
  const isOfPeople = source !== undefined && isPrivate(source);
  const { place, related = [], ...rest } = isOfPeople ? withoutQuotations(found) : found;
  const basis = found.basis ?? codeNamed(found.code)?.basis;
  const path = isOfPeople ? maskedPath(place.path) : place.path;
  return {
    ...rest,
    ...(basis && { basis }),
    place: locatePlace(place, sources, showNames),
    related: related.map((other) => ({ place: locatePlace(other.place, sources, showNames), message: other.message })),
    identity: identityOf(path, source?.value),
  };
}

/** The same for one that is not told. A note in a file that holds people may name them. */
export function locateSuppressed(
  { finding, reason, until, by, place }: Suppressed,
  sources: Sources,
  showNames = false,
): LocatedFinding & { readonly suppression: Suppression } {
  const source = sources.get(place.file);
  const isHidden = source !== undefined && isPrivate(source) && !showNames;
  return {
    ...locateFinding(finding, sources, showNames),
    suppression: {
      reason: isHidden ? '…' : reason,
      ...(until !== undefined && { until }),
      by,
      place: locatePlace(place, sources, showNames),
    },
  };
}

function locatePlace(place: Place, sources: Sources, showNames: boolean): LocatedPlace {
  const { file, path } = place;
  const source = sources.get(file);
  if (!source) return { file, path };
  const span = source.locate(place);
  if (!isPrivate(source)) return { file, path, span, line: source.lines.text(span.start.line) };
  const shown = { file, path: maskedPath(path), span };
  if (showNames) return { ...shown, line: source.lines.text(span.start.line) };
  const { text, mark } = maskedLineAt(source, place);
  return { ...shown, line: text, mark };
}

/** `meetings`, `hoi-nghi`, `total`: moving a member in its list does not change who it is. */
function identityOf(path: NodePath, root: unknown): string[] {
  let node = root;
  return path.map((step) => {
    node =
      typeof node === 'object' && node !== null
        ? (node as Readonly<Record<string | number, unknown>>)[step]
        : undefined;
    return typeof step === 'number' && isMap(node) && typeof node.id === 'string' ? node.id : String(step);
  });
}
