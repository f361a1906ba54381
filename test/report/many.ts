import { codes } from '../../src/app/codes.ts';
import type { Severity } from '../../src/model/finding.ts';
import type { Printing } from '../../src/report/formats.ts';
import { noColours } from '../../src/report/palette.ts';
import type { Report, ReportedFinding } from '../../src/report/report.ts';
import { finding } from './sample.ts';

const severities: readonly Severity[] = ['info', 'error', 'warning'];

/** Findings in turn a note, an error and a warning, ten to a file. */
export const findings = (count: number): ReportedFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    ...finding,
    severity: severities[index % 3] ?? 'error',
    fingerprint: index.toString(16).padStart(16, '0'),
    place: { ...finding.place, file: fileOf(index) },
  }));

const fileOf = (index: number): string => `xã ${Math.floor(index / 10)}/kế hoạch.yaml`;

/** Of so many findings, and one clean file. */
export const reportOf = (count: number): Report => ({
  findings: findings(count),
  suppressed: [],
  files: [...new Set(Array.from({ length: count }, (_, index) => fileOf(index))), 'sạch.yaml'].map((file) => ({
    file,
    judged: true,
    omitted: 0,
  })),
  rules: 7,
  failures: [],
});

export const printing: Printing = { lang: 'vi', version: '0.1.0', columns: 80, palette: noColours, codes };

/** What must stay words in every format. */
export const hostile: readonly string[] = [
  '::error::x',
  '\n::error file=a::x',
  '\r\n::set-output name=a::b',
  'a%0A::warning::b%25',
  '##[error]x',
  'x ##[group]y',
  '`code` ``` ~~~',
  'a | b || c',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code></pre></td>-->',
  ']]><!-- x -->',
  '&amp; &lt; &#64;',
  '[link](https://example.com) ![picture](x)',
  '@admin #12 GH-3 a@b.vn www.example.com https://example.com',
  '**bold** __bold__ ~~gone~~ $x^2$ :smile:',
  '\u001b[2J\u001b]0;title\u0007',
  '\u202egnort\u202c \u200b\u00ad\ufeff\u2028\u2029\u0085',
  '\ud800 \udfff \ufffe \uffff \u0000',
  '{0} {{1}}',
  '"quoted\' and, then: more;',
  '=1+1',
  'd'.repeat(4000),
];

/** A report in which every word and name is this. */
export const saying = (text: string): Report => {
  const say = { vi: text, en: text };
  const place = { ...finding.place, file: `${text}.yaml`, line: `  ${text}` };
  const one = { ...finding, message: say, help: say, basis: say, place, related: [{ place, message: say }] };
  const suppression = { reason: text, by: 'file', place } as const;
  return {
    findings: [one, { ...one, severity: 'warning' }, { ...one, severity: 'info' }],
    suppressed: [{ ...one, suppression }],
    files: [{ file: place.file, unit: text, judged: false, omitted: 3 }],
    rules: 1,
    failures: [{ file: place.file, error: text, rule: 'TD203' }],
  };
};
