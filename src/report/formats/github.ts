import { type Severity, severities } from '../../model/finding.ts';
import { remarks } from '../closing.ts';
import type { Printing } from '../formats.ts';
import { platformPath } from '../platform-path.ts';
import type { LocatedFinding, Report } from '../report.ts';
import { visible } from '../visible.ts';
import { failure, helpWord, summary, unannotated } from '../words.ts';
import { worstFirst } from '../worst.ts';
import { conciseLine } from './concise.ts';

/** What GitHub keeps of each kind in one step (docs: workflow commands, annotation limits); the others it drops unsaid. */
const most = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Annotations as workflow commands, the worst first, as many as GitHub keeps; the others and the summary as plain lines.
 * No text of a plan can begin a command: values are escaped as the runner reads them back, plain lines never start with
 * one.
 */
export function github(report: Report, printing: Printing): string {
  const { lang, isQuiet } = printing;
  const findings = worstFirst(report.findings).filter(({ severity }) => !isQuiet || severity === 'error');
  const crashes = report.failures.map((failed) => ({ ...failed, message: failure(failed)[lang] }));
  const annotated = new Set(
    severities.flatMap((severity) =>
      findings
        .filter((finding) => finding.severity === severity)
        .slice(0, severity === 'error' ? Math.max(0, most - crashes.length) : most),
    ),
  );
  const rest = findings.filter((finding) => !annotated.has(finding));
  const crashLines = crashes.map(({ file, message }, index) =>
    index < most ? command('error', { file: platformPath(file, printing.folder) }, [message]) : plain(message),
  );
  const last = [...remarks(report), ...(isQuiet ? [] : [summary(report)])];
  return [
    ...crashLines,
    ...[...annotated].map((finding) => annotation(finding, printing)),
    ...(rest.length > 0 ? [plain(unannotated(rest.length)[lang])] : []),
    ...rest.map((finding) => plain(conciseLine(finding, lang))),
    ...last.map((say) => plain(say[lang])),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function annotation(finding: LocatedFinding, { lang, folder }: Printing): string {
  const { severity, code, message, help, place, related } = finding;
  const { span, file } = place;
  const isOneLine = span && span.end.line === span.start.line;
  const others = related.slice(0, mostRelated).map((other) => {
    const line = other.place.span ? `:${other.place.span.start.line}` : '';
    return `${platformPath(other.place.file, folder)}${line}: ${other.message[lang]}`;
  });
  const properties = {
    file: platformPath(file, folder),
    ...(span && { line: span.start.line }),
    // Of columns GitHub makes something only within one line.
    ...(isOneLine && { col: span.start.column, endColumn: span.end.column }),
    title: code,
  };
  return command(commands[severity], properties, [message[lang], ...others, `${helpWord[lang]}: ${help[lang]}`]);
}

const mostRelated = 5;

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapedData(lines.map(visible).join('\n'))}`;
}

// The runner turns these back (actions/toolkit, command.ts), and nothing else.
const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string =>
  escapedData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Old commands, `##[...]`, are looked for anywhere in a line. */
const plain = (text: string): string => `- ${visible(text).replaceAll('##[', '# #[')}`;
