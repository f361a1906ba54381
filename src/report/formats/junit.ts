import type { Printing } from '../formats.ts';
import type { LocatedFinding, Report } from '../report.ts';
import { isFatal } from '../threshold.ts';
import { visible } from '../visible.ts';
import { failure, helpWord, severityWords } from '../words.ts';

/**
 * A test suite: a test case for each file, which fails by what makes the run fail and tells the rest as its output. One case a finding
 * would read better in none of GitLab and Jenkins, and clean files would not show.
 */
export function junit(report: Report, printing: Printing): string {
  const byFile = new Map<string, LocatedFinding[]>(report.files.map(({ file }) => [file, []]));
  for (const finding of report.findings) {
    const own = byFile.get(finding.place.file) ?? [];
    byFile.set(finding.place.file, own);
    own.push(finding);
  }
  for (const { file } of report.failures) byFile.set(file, byFile.get(file) ?? []);
  const cases = [...byFile].map(([file, findings]) => caseOf(file, findings, report, printing));
  const count = (part: 'failed' | 'crashed'): number => cases.filter((each) => each[part]).length;
  const counts = attributes({ name: 'tdkt', tests: cases.length, failures: count('failed'), errors: count('crashed') });
  const inner = cases.map(({ xml }) => xml).join('');
  const body = inner === '' ? '/>\n' : `>\n${inner}  </testsuite>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${counts}>\n  <testsuite${counts}${body}</testsuites>\n`;
}

interface Case {
  readonly xml: string;
  readonly failed: boolean;
  readonly crashed: boolean;
}

function caseOf(
  file: string,
  findings: readonly LocatedFinding[],
  { failures }: Report,
  { lang, failOn = 'error' }: Printing,
): Case {
  const errors = findings.filter(({ severity }) => isFatal(severity, failOn));
  const others = findings.filter(({ severity }) => !isFatal(severity, failOn));
  const crashes = failures.filter((failed) => failed.file === file).map((failed) => failure(failed)[lang]);
  const [first] = errors;
  const inner = [
    ...(first ? [element('failure', { type: first.code, message: first.message[lang] }, listed(errors, lang))] : []),
    ...crashes.map((message) => element('error', { type: 'tdkt', message }, message)),
    ...(others.length > 0 ? [element('system-out', {}, listed(others, lang))] : []),
  ].join('');
  const own = attributes({ classname: 'tdkt', name: file });
  return {
    xml: inner === '' ? `    <testcase${own}/>\n` : `    <testcase${own}>\n${inner}    </testcase>\n`,
    failed: errors.length > 0,
    crashed: crashes.length > 0,
  };
}

/** Two lines a finding: what is wrong and what to do. */
const listed = (findings: readonly LocatedFinding[], lang: Printing['lang']): string =>
  findings
    .map(({ severity, code, message, help, place }) => {
      const at = place.span ? `${place.span.start.line}:${place.span.start.column}: ` : '';
      const first = visible(`${at}${severityWords[severity][lang]} ${code}: ${message[lang]}`);
      return `${first}\n  ${helpWord[lang]}: ${visible(help[lang])}\n`;
    })
    .join('');

const element = (name: string, own: Readonly<Record<string, string>>, text: string): string =>
  `      <${name}${attributes(own)}>${text.split('\n').map(escaped).join('\n')}</${name}>\n`;

const attributes = (own: Readonly<Record<string, string | number>>): string =>
  Object.entries(own)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');

/** What XML cannot hold shows as its code. */
const escaped = (text: string): string =>
  visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
