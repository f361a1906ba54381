import { expressions } from '../model/expressions/index.ts';
import type { Finding } from '../model/finding.ts';
import type { NodePath, Place } from '../model/place.ts';
import { isMap } from '../model/plan/read.ts';
import { hidden, rosterKeys, shownIn } from '../model/rosters/mask.ts';
import type { Say } from '../model/say.ts';
import { type MaskedLine, type MaskedPiece, maskedLine } from '../report/masked-line.ts';
import { wordsOfSchema } from '../schema/naming.ts';
import type { ParsedSource } from '../source/parse.ts';
import { factKindOf } from '../workspace/facts.ts';

/** Keys that only rosters have: a file with one of them holds people, whatever it calls itself. */
const personal = /(?:^[ \t-]*|[{,]\s*)["']?(?:delegates|replacements|citizenId)["']?\s*:/mu;

const known = new WeakMap<ParsedSource, boolean>();

/** Does the file name people who are not to be shown? */
export function isPrivate(source: ParsedSource): boolean {
  const before = known.get(source);
  if (before !== undefined) return before;
  const found = factKindOf(source.text) === 'roster' || personal.test(source.text);
  known.set(source, found);
  return found;
}

/** Keys that a schema knows; any other may be a name that lost its place. */
export const maskedPath = (path: NodePath): NodePath =>
  path.map((step) => (typeof step === 'number' || rosterKeys.has(step) ? step : hidden));

/** More of a line is never shown around a mark. */
const around = { before: 1000, after: 3000 };

/** The line at which a place of such a file starts, without anything that says who somebody is. */
export function maskedLineAt(source: ParsedSource, place: Place): MaskedLine {
  const { start, end } = source.locate(place);
  const line = source.lines.text(start.line);
  const lineStart = start.offset - start.column + 1;
  const from = Math.max(0, start.column - 1 - around.before);
  const to = Math.min(line.length, start.column - 1 + around.after);
  const mark = {
    start: start.column - 1 - from,
    end: (end.line === start.line ? Math.min(end.column - 1, to) : to) - from,
  };
  const stretch = { start: lineStart + from, end: lineStart + to };
  const masked = maskedLine(line.slice(from, to), piecesOf(source, stretch), mark, (word) => rosterKeys.has(word));
  return from === 0 ? masked : shiftedBy(hidden, masked);
}

const shiftedBy = (lead: string, { text, mark }: MaskedLine): MaskedLine => ({
  text: `${lead}${text}`,
  mark: { start: mark.start + lead.length, end: mark.end + lead.length },
});

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Every text that stands in a stretch of one line, or a part of it, with what is shown of it; offsets in the stretch. */
function piecesOf(source: ParsedSource, stretch: Stretch): MaskedPiece[] {
  const pieces: MaskedPiece[] = [];
  const visit = (value: unknown, path: NodePath, person: Readonly<Record<string, unknown>>): void => {
    const { start, end } = source.locate({ file: source.file, path });
    // Of the file itself only the first line is located.
    if (path.length > 0 && (end.offset <= stretch.start || start.offset >= stretch.end)) return;
    if (Array.isArray(value)) {
      const spanOf = (at: number) => source.locate({ file: source.file, path: [...path, at] });
      for (
        let at = firstIn(value.length, (member) => spanOf(member).end.offset > stretch.start);
        at < value.length;
        at++
      ) {
        if (spanOf(at).start.offset >= stretch.end) break;
        visit(value[at], [...path, at], person);
      }
    } else if (isMap(value)) {
      for (const [key, child] of Object.entries(value)) visit(child, [...path, key], value);
    } else if (value !== null && value !== undefined) {
      const from = Math.max(start.offset, stretch.start) - stretch.start;
      const to = Math.min(end.offset, stretch.end) - stretch.start;
      const shown = start.line === end.line ? shownIn(path, String(value), person) : hidden;
      pieces.push({ start: from, end: to, shown });
    }
  };
  visit(source.value, [], {});
  return pieces.sort((a, b) => a.start - b.start);
}

/** The first of so many that fits, where all behind it fit too: a list may have 60,000. */
function firstIn(count: number, fits: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A finding about the writing of such a file without what it quotes of it: of words in quotes only those of the schema
 * itself stay. Findings of rules never quote what is private.
 */
export function withoutQuotations(finding: Finding): Finding {
  if (!/^TD1/.test(finding.code)) return finding;
  const { actual, expected, message, help, related, ...rest } = finding;
  return {
    ...rest,
    message: masked(finding, message),
    help: masked(finding, help),
    ...(related && { related: related.map((other) => ({ ...other, message: masked(finding, other.message) })) }),
    ...(actual !== undefined && { actual: isHarmless(actual) ? actual : hidden }),
    ...(expected !== undefined && { expected }),
  };
}

const masked = (finding: Finding, { vi, en }: Say): Say => ({
  vi: maskedWords(finding, vi),
  en: maskedWords(finding, en),
});

/** Quoted words, or those around them. */
const quotations = /“[^”]*”?|"[^"]*"?|[^“"]+/gu;

function maskedWords({ code }: Finding, text: string): string {
  return text.replace(quotations, (part) => {
    const mark = part[0];
    if (mark !== '“' && mark !== '"') return code === 'TD124' ? withoutDates(part) : part;
    const words = part.slice(1).replace(/[”"]$/u, '');
    return isHarmless(words) ? part : `${mark}${keysIn(words)}${mark === '“' ? '”' : '"'}`;
  });
}

/** Of words that may be somebody's only the keys stay: a mistake is looked for beside them. */
const keysIn = (words: string): string =>
  words
    .replace(/[^\s{}[\],:"'-]+/gu, (word) => (rosterKeys.has(word) ? word : hidden))
    .replace(/…(?:[\s,:"'-]*…)+/gu, hidden);

/** A reader says which day there is not: `31/2/1984`, `tháng 2/1984 chỉ có 29 ngày`. */
const withoutDates = (words: string): string =>
  words
    .replace(/: [\d/]+: tháng [\d/]+ chỉ có/u, ': ngày đã ghi không có trong lịch, tháng ấy chỉ có')
    .replace(/: [\d/]+: month [\d/]+ has only/u, ': there is no such day, its month has only')
    .replace(dates, hidden);

const dates = /\d+(?:\s?[/.-]\s?\d+)+|\d{5,}/gu;

/** Words that are the program's own, whatever the file says. */
let own: ReadonlySet<string> | undefined;

function isHarmless(words: string): boolean {
  own ??= new Set([...wordsOfSchemas(), ...examplesOfReaders(), ...kindWords]);
  return !/[\p{L}\d]/u.test(words) || own.has(words);
}

/** Of plans, which a roster may take itself for, what sentences about a whole file quote. */
const wordsOfSchemas = (): string[] => [
  ...wordsOfSchema('roster', 9),
  ...(['plan', 'units'] as const).flatMap((kind) => [...wordsOfSchema(kind, 1)]),
];

/** What every reader quotes when it is given nothing of anybody's: its examples. */
function examplesOfReaders(): string[] {
  const nothing = '?';
  return Object.values(expressions).flatMap(({ read }) => {
    const reading = read(nothing);
    const why = reading.ok ? [] : [reading.why.vi, reading.why.en];
    return why.flatMap((sentence) => [...sentence.matchAll(/“([^”]*)”/gu)].map(([, words = '']) => words));
  });
}

const kinds = ['plan', 'roster', 'units'];
const kindWords = [...kinds, ...kinds.map((kind) => `kind: ${kind}`)];
