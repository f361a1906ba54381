import type { Say } from '../../model/say.ts';
import { closing } from '../closing.ts';
import type { Printing } from '../formats.ts';
import { frameOf, isPlain, type WidthOf } from '../frame.ts';
import type { LocatedFinding, LocatedPlace, Report, SuppressedFinding } from '../report.ts';
import { visible } from '../visible.ts';
import {
  basisWord,
  helpWord,
  ignoredWord,
  morePlaces,
  moreWord,
  reasonWord,
  severityWords,
  summary,
  suppressionWords,
} from '../words.ts';

/** What this format takes of it. */
type PrettyOptions = Omit<Printing, 'version'>;

/** Every finding with its frame, then what was and was not checked. */
export async function pretty(report: Report, options: PrettyOptions): Promise<string> {
  const { lang, palette } = options;
  const widthOf = await widthsFor(report);
  const wanted = report.findings.filter(({ severity }) => !options.isQuiet || severity === 'error');
  const told = wanted.map((finding) => `${findingText(finding, { ...options, widthOf })}\n\n`);
  const ignored = options.showsIgnored ? report.suppressed : [];
  const shown = ignored.map((finding) => `${findingText(finding, { ...options, widthOf })}\n\n`);
  const lines = closing(report).map((say) => `${visible(say[lang])}\n`);
  const last = options.isQuiet ? '' : `${palette.strong(summary(report)[lang])}\n`;
  return `${told.join('')}${shown.join('')}${lines.join('')}${last}`;
}

async function widthsFor({ findings }: Report): Promise<WidthOf> {
  const places = findings.flatMap(({ place, related }) => [place, ...related.map((other) => other.place)]);
  if (places.every(({ line = '' }) => isPlain(line))) return (text) => text.length;
  const { widthOf } = await import('../wide.ts');
  return widthOf;
}

interface FindingOptions extends PrettyOptions {
  readonly widthOf: WidthOf;
}

/** Whoever has corrected these sees the others in the next run. */
const mostRelated = 5;

const longest = 1000;

/** A message may quote a list of the plan, however long. */
const cut = (text: string): string =>
  text.length > longest
    ? `${text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

/** One finding, without the line break at its end. */
function findingText(finding: LocatedFinding | SuppressedFinding, options: FindingOptions): string {
  const { lang, palette } = options;
  const { severity, code, message, place, related } = finding;
  const places = [place, ...related.slice(0, mostRelated).map((other) => other.place)];
  const gutter = Math.max(...places.map(({ span }) => String(span?.start.line ?? '').length));
  const suppression = 'suppression' in finding ? finding.suppression : undefined;
  const word = suppression ? ignoredWord : severityWords[severity];
  const title = (suppression ? palette.faint : palette[severity])(`${word[lang]}[${code}]`);
  const own = frameLines(place, { ...options, gutter, arrow: '-->', mark: '^', paint: palette[severity] });
  const others = related.slice(0, mostRelated).flatMap((other) => {
    const note = visible(cut(other.message[lang]));
    return frameLines(other.place, { ...options, gutter, arrow: ':::', mark: '-', paint: palette.faint, note });
  });
  const rest = related.length - mostRelated;
  const more = rest > 0 ? [`${' '.repeat(gutter + 5)}${morePlaces(rest)[lang]}`] : [];
  const lines = [`${title} ${palette.strong(visible(cut(message[lang])))}`, ...own, ...others, ...more];
  return [...lines, ...tail(finding, options, gutter)].join('\n');
}

interface FrameOptions extends FindingOptions {
  readonly gutter: number;
  readonly arrow: string;
  readonly mark: string;
  readonly paint: (text: string) => string;
  readonly note?: string;
}

function frameLines({ file, span, line, mark: part }: LocatedPlace, options: FrameOptions): string[] {
  const { palette, gutter, arrow, mark, paint, columns, note, widthOf } = options;
  const head = (position: string): string =>
    `${' '.repeat(gutter + 1)}${palette.faint(arrow)} ${visible(file)}${position}`;
  if (!span || line === undefined)
    return note === undefined ? [head('')] : [head(''), `${' '.repeat(gutter + 5)}${note}`];
  const { start, end } = span;
  const to = end.line === start.line ? end.column - 1 : line.length;
  const frame = frameOf(
    line,
    part ?? { start: start.column - 1, end: to },
    Math.max(columns, 50) - gutter - 4,
    widthOf,
  );
  const bar = palette.faint('|');
  const blank = `${' '.repeat(gutter + 1)} ${bar}`;
  return [
    head(`:${start.line}:${start.column}`),
    blank,
    ` ${palette.faint(String(start.line).padStart(gutter))} ${bar} ${frame.text}`.trimEnd(),
    `${blank} ${' '.repeat(frame.indent)}${paint(mark.repeat(frame.width))}${note === undefined ? '' : ` ${note}`}`,
  ];
}

function tail(finding: LocatedFinding | SuppressedFinding, { lang, palette }: PrettyOptions, gutter: number): string[] {
  const { basis, help, code } = finding;
  const line = (word: Say, text: string): string =>
    `${' '.repeat(gutter + 2)}${palette.faint('=')} ${palette.strong(`${word[lang]}:`)} ${visible(cut(text))}`;
  return [
    ...(basis ? [line(basisWord, basis[lang])] : []),
    ...('suppression' in finding
      ? [line(reasonWord, suppressionWords(finding.suppression)[lang])]
      : [line(helpWord, help[lang])]),
    line(moreWord, `tdkt explain ${code}`),
  ];
}
