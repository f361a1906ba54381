import { closing } from '../closing.ts';
import type { Printing } from '../formats.ts';
import { platformPath } from '../platform-path.ts';
import type { LocatedPlace, Report, ReportedFinding } from '../report.ts';
import { visible } from '../visible.ts';
import { columnWords, helpWord, severityWords, summary, unsaid } from '../words.ts';
import { worstFirst } from '../worst.ts';

/** A table for each file, in GitHub's Markdown. With `mostBytes` the worst findings that fit, and how many do not. */
export function markdown(report: Report, printing: Printing): string {
  const { lang, isQuiet, mostBytes = Number.POSITIVE_INFINITY } = printing;
  const wanted = report.findings.filter(({ severity }) => !isQuiet || severity === 'error');
  const frame = (left: number): string =>
    [
      ...(isQuiet ? [] : [`**${escaped(summary(report)[lang])}**`]),
      ...closing(report).map((say) => escaped(say[lang])),
      ...(left > 0 ? [escaped(unsaid(left)[lang])] : []),
    ]
      .map((line) => `${line}\n\n`)
      .join('');
  const told = fitting(wanted, mostBytes - bytesOf(frame(wanted.length)), printing);
  return `${frame(wanted.length - told.length)}${tables(told, printing)}`;
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** As many as fit, worst first; given back in the order they stand in. */
function fitting(findings: readonly ReportedFinding[], room: number, printing: Printing): readonly ReportedFinding[] {
  if (room === Number.POSITIVE_INFINITY) return findings;
  const kept = new Set<ReportedFinding>();
  const files = new Set<string>();
  let left = room;
  for (const finding of worstFirst(findings)) {
    const { file } = finding.place;
    const head = files.has(file) ? 0 : bytesOf(headOf(file, printing)) + 1;
    const bytes = head + bytesOf(rowOf(finding, printing));
    if (bytes > left) break;
    left -= bytes;
    files.add(file);
    kept.add(finding);
  }
  return findings.filter((finding) => kept.has(finding));
}

function tables(findings: readonly ReportedFinding[], printing: Printing): string {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const own = files.get(finding.place.file) ?? [];
    files.set(finding.place.file, own);
    own.push(finding);
  }
  return [...files]
    .map(([file, own]) => `${headOf(file, printing)}${own.map((finding) => rowOf(finding, printing)).join('')}\n`)
    .join('');
}

function headOf(file: string, { lang, folder }: Printing): string {
  const { severity, line, finding } = columnWords;
  const columns = [severity, line, finding, helpWord].map((word) => ` ${word[lang]} |`).join('');
  return `### <code>${inCode(platformPath(file, folder))}</code>\n\n|${columns}\n|---|---|---|---|\n`;
}

function rowOf(finding: ReportedFinding, { lang, folder }: Printing): string {
  const { severity, code, message, place, related, help, basis } = finding;
  const others = related.slice(0, mostRelated).map((other) => {
    return `${escaped(other.message[lang])} (<code>${inCode(placeOf(other.place, folder))}</code>)`;
  });
  const what = [escaped(message[lang]), ...others, ...(basis ? [`<em>${escaped(basis[lang])}</em>`] : [])];
  const cells = [
    `${signs[severity]} ${severityWords[severity][lang]} ${code}`,
    place.span ? String(place.span.start.line) : '',
    what.join('<br>'),
    escaped(help[lang]),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

const mostRelated = 5;

const signs = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

const placeOf = ({ file, span }: LocatedPlace, folder: string | undefined): string =>
  `${platformPath(file, folder)}${span ? `:${span.start.line}` : ''}`;

const longest = 1000;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * Words that stay words: nothing of Markdown, of HTML, and none of what GitHub makes of plain text afterwards (mentions,
 * numbers of issues, addresses, pictures by name). An empty comment parts what must not be read as one.
 */
const escaped = (text: string): string =>
  visible(cut(text))
    .replace(/[&<>]/g, entityOf)
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replace(/[@#:](?=\S)|\bwww(?=\.)|\bGH(?=-)/gi, '$&<!-- -->');

/** In `<code>` GitHub looks for no names and numbers, but makes links of what reads as an address. */
const inCode = (text: string): string =>
  visible(cut(text))
    .replace(/[&<>]/g, entityOf)
    .replace(/[\\`*_[\]|~$@#:!{}()]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/&#(?:64|58);|www(?=\.)/gi, '$&<!-- -->');

const entityOf = (sign: string): string => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign;
