import type { Finding } from '../model/finding.ts';
import type { NodePath, Place } from '../model/place.ts';
import { isMap } from '../model/plan/read.ts';
import type { LocatedFinding, LocatedPlace } from '../report/report.ts';
import type { ParsedSource } from '../source/parse.ts';
import { codeNamed } from './codes.ts';

/** Each file as read, by its name in findings. */
export interface Sources {
  get(file: string): ParsedSource | undefined;
}

/** The last step of a finding: from symbolic places to lines and columns, and the basis its code rests on. */
export function locateFinding(finding: Finding, sources: Sources): LocatedFinding {
  const { place, related = [], ...rest } = finding;
  const basis = finding.basis ?? codeNamed(finding.code)?.basis;
  return {
    ...rest,
    ...(basis && { basis }),
    place: locatePlace(place, sources),
    related: related.map((other) => ({ place: locatePlace(other.place, sources), message: other.message })),
    identity: identityOf(place.path, sources.get(place.file)?.value),
  };
}

function locatePlace(place: Place, sources: Sources): LocatedPlace {
  const { file, path } = place;
  const source = sources.get(file);
  if (!source) return { file, path };
  const span = source.locate(place);
  return { file, path, span, line: source.lines.text(span.start.line) };
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
