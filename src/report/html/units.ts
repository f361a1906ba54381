import { type Severity, severities } from '../../model/finding.ts';
import type { Report, ReportedFile, ReportedFinding, SuppressedFinding } from '../report.ts';

/** What a run found of one unit; `unit` is undefined for files that are of no unit, or not known to be of one. */
export interface UnitPart {
  readonly unit: string | undefined;
  readonly files: readonly ReportedFile[];
  readonly findings: Readonly<Record<Severity, readonly ReportedFinding[]>>;
  readonly suppressed: readonly SuppressedFinding[];
}

/** The units in the order of their first files; what is of no unit comes last. */
export function unitParts({ files, findings, suppressed }: Report): UnitPart[] {
  const unitOf = new Map(files.map(({ file, unit }) => [file, unit]));
  const of = (unit: string | undefined) => (finding: ReportedFinding) => unitOf.get(finding.place.file) === unit;
  const filesByUnit = groupedBy(files, ({ unit }) => unit);
  const findingsByUnit = groupedBy(findings, ({ place }) => unitOf.get(place.file));
  const names = [...new Set([...filesByUnit.keys(), ...findingsByUnit.keys()])];
  const inOrder = [...names.filter((name) => name !== undefined), ...names.filter((name) => name === undefined)];
  return inOrder.map((unit) => {
    const bySeverity = groupedBy(findingsByUnit.get(unit) ?? [], ({ severity }) => severity);
    const [error = [], warning = [], info = []] = severities.map((severity) => bySeverity.get(severity) ?? []);
    return {
      unit,
      files: filesByUnit.get(unit) ?? [],
      findings: { error, warning, info },
      suppressed: suppressed.filter(of(unit)),
    };
  });
}

export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(item);
  }
  return groups;
}
