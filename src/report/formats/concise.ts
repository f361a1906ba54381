import type { Printing } from '../formats.ts';
import type { Lang, LocatedFinding, Report } from '../report.ts';
import { visible } from '../visible.ts';
import { failure, notJudged, omitted, severityWords, summary } from '../words.ts';

/** One line a finding, as editors and `grep` read it: `file:line:column: severity code: message`. */
export function concise(report: Report, { lang, isQuiet }: Printing): string {
  const told = report.findings.filter(({ severity }) => !isQuiet || severity === 'error');
  const closing = [...report.failures.map(failure), ...omitted(report), notJudged(report)];
  return [
    ...told.map((finding) => conciseLine(finding, lang)),
    ...closing.flatMap((say) => (say ? [say[lang]] : [])),
    ...(isQuiet ? [] : [summary(report)[lang]]),
  ]
    .map((line) => `${visible(line)}\n`)
    .join('');
}

/** `file:line:column: severity code: message`, as the file has it: not yet fit for a terminal. */
export function conciseLine({ severity, code, message, place }: LocatedFinding, lang: Lang): string {
  const start = place.span?.start;
  const position = start ? `:${start.line}:${start.column}` : '';
  return `${place.file}${position}: ${severityWords[severity][lang]} ${code}: ${message[lang]}`;
}
