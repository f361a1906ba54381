import type { CodeMetadata, Severity } from '../../model/finding.ts';
import type { Span } from '../../model/place.ts';
import type { Printing } from '../formats.ts';
import { jsonText } from '../json-text.ts';
import { platformPath } from '../platform-path.ts';
import type { Lang, LocatedPlace, Report, ReportedFinding, SuppressedFinding } from '../report.ts';
import { visible } from '../visible.ts';
import { failure, helpWord, unsaid } from '../words.ts';
import { worst } from '../worst.ts';

/** More results of one run GitHub refuses (docs: SARIF support for code scanning, limits). */
const mostResults = 25_000;

/** GitHub shows a hundred of them at most. */
const mostRelated = 100;

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** OASIS SARIF 2.1.0, one run. A suppressed finding is a result with the reason beside it, as the standard has it. */
export function sarif(report: Report, printing: Printing): string {
  const { lang, version, codes = [] } = printing;
  const ruleIndex = new Map(codes.map(({ code }, index) => [code, index]));
  const all: readonly (ReportedFinding | SuppressedFinding)[] = [...report.findings, ...report.suppressed];
  const results = worst(all, mostResults);
  const run = {
    tool: {
      driver: { name: 'tdkt', version, language: languages[lang], rules: codes.map((each) => ruleOf(each, lang)) },
    },
    language: languages[lang],
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        toolExecutionNotifications: notifications(report, all.length - results.length, printing),
      },
    ],
    results: results.map((finding) => ({
      ...resultOf(finding, ruleIndex, printing),
      // The others are not told at all.
      ...(report.history?.known && { baselineState: 'new' }),
    })),
  };
  return jsonText({ $schema: schema, version: '2.1.0', runs: [run] });
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const languages: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };

function ruleOf({ code, slug, title, why, basis, severity }: CodeMetadata, lang: Lang): object {
  return {
    id: code,
    name: slug,
    shortDescription: { text: title[lang] },
    fullDescription: { text: why[lang] },
    help: { text: basis[lang] },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(
  finding: ReportedFinding | SuppressedFinding,
  ruleIndex: ReadonlyMap<string, number>,
  { lang, folder }: Printing,
): object {
  const { code, severity, message, help, place, related, fingerprint } = finding;
  const index = ruleIndex.get(code);
  return {
    ruleId: code,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[severity],
    message: { text: literal(`${visible(message[lang])}\n${helpWord[lang]}: ${visible(help[lang])}`) },
    locations: [locationOf(place, folder)],
    relatedLocations: related.slice(0, mostRelated).map((other, id) => ({
      id,
      ...locationOf(other.place, folder),
      message: { text: literal(visible(other.message[lang])) },
    })),
    partialFingerprints: { 'tdkt/v1': fingerprint },
    ...('suppression' in finding && {
      suppressions: [
        {
          kind: finding.suppression.by === 'file' ? 'inSource' : 'external',
          justification: visible(finding.suppression.reason),
          location: locationOf(finding.suppression.place, folder),
        },
      ],
    }),
  };
}

function notifications({ failures }: Report, left: number, { lang, folder }: Printing): object[] {
  const crashes = failures.map((failed) => ({
    level: 'error',
    message: { text: literal(visible(failure(failed)[lang])) },
    locations: [locationOf({ file: failed.file, path: [] }, folder)],
    ...(failed.rule !== undefined && { associatedRule: { id: failed.rule } }),
  }));
  return left > 0 ? [...crashes, { level: 'warning', message: { text: unsaid(left)[lang] } }] : crashes;
}

const locationOf = ({ file, span }: LocatedPlace, folder: string | undefined): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(platformPath(file, folder)) },
    ...(span && { region: regionOf(span) }),
  },
});

const regionOf = ({ start, end }: Span): object => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** A relative reference; a file outside has its whole way. Half a letter, which a name may have on Windows, has no code. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:/.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Brackets before parentheses would be a link, and figures in braces a place for an argument (3.11.5, 3.11.6). */
const literal = (text: string): string =>
  (text.includes('](') ? text.replace(/[[\]]/g, '\\$&') : text).replace(/\{(\d+)\}/g, '{{$1}}');
