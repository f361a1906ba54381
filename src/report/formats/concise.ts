import { closing } from '../closing.ts';
import type { Printing } from '../formats.ts';
import type { Lang, LocatedFinding, Report, SuppressedFinding } from '../report.ts';
import { visible } from '../visible.ts';
import { ignoredWord, severityWords, summary, suppressionWords } from '../words.ts';

/** One line a finding, as editors and `grep` read it: `file:line:column: severity code: message`. */
export function concise(report: Report, { lang, isQuiet, showsIgnored }: Printing): string {
  const told = report.findings.filter(({ severity }) => !isQuiet || severity === 'error');
  return [
    ...told.map((finding) => conciseLine(finding, lang)),
    ...(showsIgnored ? report.suppressed : []).map((finding) => ignoredLine(finding, lang)),
    ...closing(report).map((say) => say[lang]),
    ...(isQuiet ? [] : [summary(report)[lang]]),
  ]
    .map((line) => `${visible(line)}\n`)
    .join('');
}

const ignoredLine = (finding: SuppressedFinding, lang: Lang): string =>
  `${conciseLine(finding, lang)} [${ignoredWord[lang]}: ${suppressionWords(finding.suppression)[lang]}]`;

/** `file:line:column: severity code: message`, as the file has it: not yet fit for a terminal. */
export function conciseLine({ severity, code, message, place }: LocatedFinding, lang: Lang): string {
  const start = place.span?.start;
  const position = start ? `:${start.line}:${start.column}` : '';
  return `${place.file}${position}: ${severityWords[severity][lang]} ${code}: ${message[lang]}`;
}
