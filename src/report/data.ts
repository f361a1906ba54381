import type { Report as ReportData } from '../model/generated/report.ts';
import type { NodePath, Span } from '../model/place.ts';
import {
  countOf,
  type Lang,
  type LocatedPlace,
  type Report,
  type ReportedFinding,
  type Suppression,
} from './report.ts';
import { failure } from './words.ts';

type FindingData = ReportData['findings'][number];

/** The report for machines, as `schemas/report.schema.json` says: sentences in one language, places as numbers. */
export function reportData(report: Report, lang: Lang, version: string): ReportData {
  return {
    format: 'tdkt-report/1',
    version,
    summary: {
      files: report.files.length,
      rules: report.rules,
      errors: countOf(report, 'error'),
      warnings: countOf(report, 'warning'),
      notes: countOf(report, 'info'),
    },
    files: report.files.map(({ file, unit, judged, omitted }) => ({
      file,
      ...(unit !== undefined && { unit }),
      judged,
      omitted,
    })),
    findings: report.findings.map((finding) => findingOf(finding, lang)),
    suppressed: report.suppressed.map(({ suppression, ...finding }) => ({
      ...findingOf(finding, lang),
      suppression: suppressionOf(suppression),
    })),
    ...(report.history && { history: report.history }),
    failures: report.failures.map((failed) => ({
      ...(failed.rule !== undefined && { rule: failed.rule }),
      file: failed.file,
      message: failure(failed)[lang],
    })),
  };
}

function findingOf(finding: ReportedFinding, lang: Lang): FindingData {
  const { code, slug, severity, message, related, basis, help, actual, expected, working, fingerprint } = finding;
  return {
    code,
    slug,
    severity,
    lang,
    message: message[lang],
    ...placeOf(finding.place),
    related: related.map((other) => ({ ...placeOf(other.place), message: other.message[lang] })),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && { expected }),
    ...(working !== undefined && { working }),
    ...(basis && { basis: basis[lang] }),
    help: help[lang],
    fingerprint,
  };
}

const suppressionOf = ({ by, reason, until, place }: Suppression): NonNullable<FindingData['suppression']> => ({
  by,
  reason,
  ...(until !== undefined && { until }),
  ...placeOf(place),
});

function placeOf({ file, path, span }: LocatedPlace): Pick<FindingData, 'file' | 'path' | 'range'> {
  return { file, path: pointerOf(path), ...(span && { range: rangeOf(span) }) };
}

const rangeOf = ({ start, end }: Span): NonNullable<FindingData['range']> => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
});

const pointerOf = (path: NodePath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
