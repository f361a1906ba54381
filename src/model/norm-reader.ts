import { type ParagraphStyle, paragraphStyles } from './doc-tree.ts';
import type { Weekday } from './expressions/civil-date.ts';
import type { Abbreviation, Alignment, DrawnLine, Norm, StyleFigures } from './norm.ts';

/** A place in a profile's data, which knows its path for the sake of errors. */
interface Figure {
  readonly path: string;
  readonly value: unknown;
}

/** Reads a profile of `templates/norms/`. It is the program's own data, so a lacking figure is a bug and throws. */
export function readNorm(data: unknown): Norm {
  const root: Figure = { path: '', value: data };
  const of = (path: string) => path.split('.').reduce((figure, key) => at(figure, key), root);
  const validUntil = text(at(root, 'validUntil', optional));
  return {
    id: text(of('id')),
    title: { vi: text(of('title.vi')), en: text(of('title.en')) },
    validFrom: text(of('validFrom')),
    ...(validUntil === '' ? {} : { validUntil }),
    unreported: list(of('unreported')).map(text),
    ...looks(of),
    ...words(of),
  };
}

type Of = (path: string) => Figure;

const looks = (of: Of) => ({
  font: text(of('font')),
  language: text(of('language')),
  page: numbers(of('page'), ['width', 'height', 'top', 'bottom', 'left', 'right', 'header', 'footer']),
  pageNumber: {
    place: oneOf(of('pageNumber.place'), ['top-center', 'bottom-right']),
    size: number(of('pageNumber.size')),
    onFirstPage: flag(of('pageNumber.onFirstPage')),
  },
  columns: numbers(of('columns'), ['header', 'signature']),
  styles: styles(of('styles')),
  lines: { weight: number(of('lines.weight')), under: drawnLines(of('lines.under')) },
  urgency: list(of('urgency')).map((box) => ({ words: text(at(box, 'words')), ...numbers(box, ['width', 'height']) })),
  titles: {
    together: list(of('titles.together')).map(text),
    startLine: list(of('titles.startLine')).map(text),
    goOn: list(of('titles.goOn')).map(text),
  },
});

const words = (of: Of) => ({
  endMark: text(of('endMark')),
  legalBasis: { end: text(of('legalBasis.end')), lastEnd: text(of('legalBasis.lastEnd')) },
  sessionMinutes: number(of('sessionMinutes')),
  tolerances: numbers(of('tolerances'), ['aboutQuantity', 'aboutShare', 'people', 'printedShare']),
  // Anything but 0 to 6 is a day that no date falls on.
  weekend: list(of('weekend')).map((day) => number(day) as Weekday),
  holidays: list(of('holidays')).map((holiday) => ({
    name: text(at(holiday, 'name')),
    calendar: oneOf(at(holiday, 'calendar'), ['solar', 'lunar']),
    ...numbers(holiday, ['day', 'month', 'before', 'after']),
  })),
  types: abbreviations(of('types')),
  abbreviations: abbreviations(of('abbreviations')),
  common: list(of('common')).map(text),
  signing: list(of('signing')).map((code) => ({
    code: text(at(code, 'code')),
    prefix: text(at(code, 'prefix')),
    name: text(at(code, 'name')),
    of: oneOf(at(code, 'of'), ['body', 'head', 'position']),
    signer: oneOf(at(code, 'signer'), ['head', 'deputy', 'subordinate', 'self']),
  })),
  capitals: list(of('capitals')).map((entry) => ({
    word: text(at(entry, 'word')),
    except: list(at(entry, 'except')).map(text),
  })),
  names: list(of('names')).map((entry) => ({
    name: text(at(entry, 'name')),
    after: text(at(entry, 'after', optional)),
    always: at(entry, 'always', optional).value === true,
  })),
});

function styles(figures: Figure): Readonly<Record<ParagraphStyle, StyleFigures>> {
  const read = paragraphStyles.map((name) => [name, style(at(figures, name))] as const);
  const unknown = keys(figures).filter((key) => !paragraphStyles.some((name) => name === key));
  if (unknown.length > 0) throw new Error(`${figures.path}.${unknown[0]}: no such paragraph style`);
  // Every name of the list has just been read.
  return Object.fromEntries(read) as Record<ParagraphStyle, StyleFigures>;
}

function style(figure: Figure): StyleFigures {
  const alignments: Alignment[] = ['left', 'center', 'right', 'justify'];
  const face = oneOf(at(figure, 'face'), ['regular', 'bold', 'italic', 'bold-italic']);
  const has = (name: string) => at(figure, name, optional).value !== undefined;
  const points = (name: string) => (has(name) ? number(at(figure, name)) : 0);
  return {
    name: text(at(figure, 'name')),
    size: number(at(figure, 'size')),
    bold: face.startsWith('bold'),
    italic: face.endsWith('italic'),
    upper: oneOf(at(figure, 'case'), ['upper', 'lower']) === 'upper',
    align: oneOf(at(figure, 'align'), alignments),
    firstLine: points('firstLine'),
    before: points('before'),
    after: points('after'),
    line: has('line') ? number(at(figure, 'line')) : 1,
    ...(has('outline') ? { outline: number(at(figure, 'outline')) } : {}),
    ...(has('height') ? { height: number(at(figure, 'height')) } : {}),
    keepNext: has('keepNext') && flag(at(figure, 'keepNext')),
  };
}

function drawnLines(figures: Figure): Partial<Record<ParagraphStyle, DrawnLine>> {
  const known = paragraphStyles.filter((name) => keys(figures).includes(name));
  if (known.length !== keys(figures).length) throw new Error(`${figures.path}: a line under no known style`);
  return Object.fromEntries(known.map((name) => [name, numbers(at(figures, name), ['share', 'before', 'after'])]));
}

const abbreviations = (figure: Figure): Abbreviation[] =>
  keys(figure).map((short) => ({ short, full: text(at(figure, short)) }));

const optional = 'optional';

function at(figure: Figure, key: string, need?: unknown): Figure {
  const path = figure.path === '' ? key : `${figure.path}.${key}`;
  const { value } = figure;
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  if (found === undefined && need !== optional) throw new Error(`${path}: the norm profile lacks this figure`);
  return { path, value: found };
}

const keys = ({ value }: Figure): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);

function list({ path, value }: Figure): Figure[] {
  if (!Array.isArray(value)) throw new Error(`${path}: a list is needed`);
  return value.map((item: unknown, index) => ({ path: `${path}[${index}]`, value: item }));
}

function text({ path, value }: Figure): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') throw new Error(`${path}: text is needed`);
  return value;
}

function number(figure: Figure): number {
  const read = Number(text(figure));
  if (text(figure).trim() === '' || !Number.isFinite(read)) throw new Error(`${figure.path}: a number is needed`);
  return read;
}

function numbers<Name extends string>(figure: Figure, names: readonly Name[]): Record<Name, number> {
  // Each name is given its number here.
  return Object.fromEntries(names.map((name) => [name, number(at(figure, name))])) as Record<Name, number>;
}

function flag({ path, value }: Figure): boolean {
  if (typeof value !== 'boolean') throw new Error(`${path}: true or false is needed`);
  return value;
}

function oneOf<Name extends string>(figure: Figure, names: readonly Name[]): Name {
  const found = names.find((name) => name === figure.value);
  if (found === undefined) throw new Error(`${figure.path}: one of ${names.join(', ')} is needed`);
  return found;
}
