import { shortNameOf } from '../abbreviations.ts';
import { expressionNamed } from '../expressions/index.ts';
import { lunarOf, sayLunar } from '../expressions/lunar-date.ts';
import { romanNumeral } from '../expressions/roman.ts';
import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { isMap, nodeAt, type PlanModel, shapeAt } from '../plan/read.ts';
import type { PartKind, Shape } from '../shape.ts';
import { isLawName } from './law.ts';
import type { Target } from './resolve.ts';

/** What a fact prints: its words, or nodes whose own words print in a row. */
export type FactWords =
  | { readonly kind: 'text'; readonly text: string; readonly says: readonly NodePath[] }
  /** Properties marked as prose, printed in turn between the literal words. */
  | { readonly kind: 'parts'; readonly parts: readonly (string | NodePath)[]; readonly says: readonly NodePath[] }
  | { readonly kind: 'form'; readonly known: readonly string[] }
  | { readonly kind: 'unprintable' };

interface Asked {
  readonly model: PlanModel;
  readonly norm: Norm;
  readonly form: string | undefined;
}

/** The words of a target in a form of its closed list: `full`, `short`, `long`, `quoted`, `lunar` ... */
export function factWords(model: PlanModel, norm: Norm, target: Target, form: string | undefined): FactWords {
  const asked = { model, norm, form };
  if (target.kind === 'computed') return computedWords(asked, target);
  const { path, shape } = target;
  if (shape.expression) return phraseWords(asked, path, shape);
  if (shape.list) return listWords(asked, path, target.raw, shape.list);
  if (shape.part) return partWords(asked, path, shape.part);
  if (Array.isArray(target.raw)) return membersWords(asked, path, target.raw);
  if (isMap(target.raw) || typeof target.raw === 'boolean') return { kind: 'unprintable' };
  return nameWords(asked, path);
}

function computedWords(asked: Asked, target: Extract<Target, { kind: 'computed' }>): FactWords {
  if (target.parts) return asked.form === undefined ? rowWords(asked, target.parts, target.through) : unknownForm([]);
  const [through] = target.through;
  if (target.words !== undefined) {
    if (asked.form !== undefined) return unknownForm([]);
    return { kind: 'text', text: target.words, says: target.through };
  }
  return through ? partWords(asked, through, shapeAt(through).part) : { kind: 'unprintable' };
}

/** Phrases as their authors wrote them, names as prose of their own. */
function rowWords({ model }: Asked, row: readonly (string | NodePath)[], says: readonly NodePath[]): FactWords {
  const parts = row.map((part) =>
    typeof part !== 'string' && shapeAt(part).expression ? writtenAt(model, part) : part,
  );
  return { kind: 'parts', parts, says };
}

function phraseWords({ model, form }: Pick<Asked, 'model' | 'form'>, path: NodePath, shape: Shape): FactWords {
  const expression = expressionNamed(shape.expression ?? 'quantity');
  const raw = nodeAt(model.raw, path);
  const value = nodeAt(model.plan, path) as never;
  const says = [path];
  const known = [...Object.keys(expression.forms), ...(shape.expression === 'time' ? ['lunar'] : [])];
  if (value === undefined) return { kind: 'text', text: String(raw), says };
  // A date as machines write it is no official phrase.
  const isMachine = isMap(raw) || /^\s*\d{4}-\d\d-\d\d\s*$/.test(String(raw));
  const written = isMachine ? expression.normal(value) : expression.phrase(value);
  if (form === undefined) return { kind: 'text', text: written, says };
  if (form === 'lunar' && shape.expression === 'time') return lunarWords(value, written, says);
  const say = Object.hasOwn(expression.forms, form) ? expression.forms[form] : undefined;
  return say ? { kind: 'text', text: say(value), says } : unknownForm(known);
}

function lunarWords(value: Parameters<typeof lunarOf>[0], written: string, says: readonly NodePath[]): FactWords {
  const lunar = lunarOf(value);
  return { kind: 'text', text: lunar ? sayLunar(lunar) : written, says };
}

const listForms = ['quoted', 'semicolon'];

function listWords({ form }: Asked, path: NodePath, raw: unknown, join: 'and' | 'or'): FactWords {
  if (form !== undefined && !listForms.includes(form)) return unknownForm(listForms);
  if (!Array.isArray(raw)) return { kind: 'parts', parts: quote([path], form), says: [path] };
  const parts: (string | NodePath)[] = [];
  // Members with commas of their own would run into their neighbours.
  const mark = form === 'semicolon' ? '; ' : ', ';
  for (const index of raw.keys()) {
    const isLast = index === raw.length - 1;
    if (index > 0) parts.push(isLast && join === 'or' ? ' hoặc ' : mark);
    parts.push(...quote([[...path, index]], form));
  }
  return { kind: 'parts', parts, says: [path] };
}

const quote = (parts: readonly NodePath[], form: string | undefined): (string | NodePath)[] =>
  form === 'quoted' ? ['“', ...parts, '”'] : [...parts];

function partWords(asked: Asked, path: NodePath, part: PartKind | undefined): FactWords {
  const { model } = asked;
  if (part === 'citation') return citationWords(asked, path);
  if (part === 'annex') return annexWords(asked, path);
  if (part === 'series') return seriesWords(asked, path);
  const name = [...path, 'name'];
  if (nodeAt(model.raw, name) === undefined) return { kind: 'unprintable' };
  return nameWords(asked, name);
}

function seriesWords({ model, form }: Asked, path: NodePath): FactWords {
  if (form !== undefined && form !== 'quoted') return unknownForm(['quoted']);
  const ordinal = [...path, 'ordinal'];
  const value = nodeAt(model.plan, ordinal) as never;
  const says = [[...path, 'name'], ordinal];
  const name: NodePath = [...path, 'name'];
  const parts = value === undefined ? [name] : [name, ` lần thứ ${expressionNamed('ordinal').normal(value)}`];
  return { kind: 'parts', parts: form ? ['“', ...parts, '”'] : parts, says };
}

const citationForms = ['full', 'dated', 'short'] as const;

/**
 * Type, number, date, issuer and subject as far as the plan knows them (Decree 30/2020, Annex I, part II, 6: complete
 * at first mention). `dated` leaves out the subject; `short` is type and number. A law goes by its name, which is its
 * subject, and needs no number.
 */
function citationWords({ model, form }: Asked, path: NodePath): FactWords {
  const asked = form ?? 'full';
  if (!citationForms.some((known) => known === asked)) return unknownForm(citationForms);
  const has = (key: string): boolean => nodeAt(model.raw, [...path, key]) !== undefined;
  const parts: (string | NodePath)[] = [[...path, 'typeName']];
  const says: NodePath[] = [[...path, 'typeName']];
  const add = (key: string, ...words: (string | NodePath)[]): void => {
    if (!has(key)) return;
    parts.push(...words);
    says.push([...path, key]);
  };
  const isLaw = isLawName(String(nodeAt(model.raw, [...path, 'typeName'])));
  if (isLaw) add('subject', ' ', [...path, 'subject']);
  add('code', ` số ${writtenAt(model, [...path, 'code'])}`);
  if (asked !== 'short') add('issuedDate', ` ${dateWords(writtenAt(model, [...path, 'issuedDate']))}`);
  if (asked !== 'short') add('organName', ' của ', [...path, 'organName']);
  if (asked !== 'short') add('term', ` khóa ${termAt(model, path)}`);
  if (asked === 'full' && !isLaw) add('subject', ' ', [...path, 'subject']);
  return { kind: 'parts', parts, says };
}

function termAt(model: PlanModel, path: NodePath): string {
  const term = nodeAt(model.plan, [...path, 'term']);
  return term === undefined ? writtenAt(model, [...path, 'term']) : expressionNamed('ordinal').normal(term as never);
}

/** A phrase as its author wrote it; its normal form where it is a map. */
export function writtenAt(model: PlanModel, path: NodePath): string {
  const words = phraseWords({ model, form: undefined }, path, shapeAt(path));
  return words.kind === 'text' ? words.text : '';
}

const dateWords = (written: string): string => (/^\d/.test(written) ? `ngày ${written}` : written);

function annexWords({ model, form }: Asked, path: NodePath): FactWords {
  if (form !== undefined) return unknownForm([]);
  return { kind: 'text', text: `${annexLabel(model, path)} kèm theo`, says: [[...path, 'title']] };
}

/** "Phụ lục", or "Phụ lục II" where there are several (Decree 30/2020, Annex I, part III). */
export function annexLabel(model: PlanModel, path: NodePath): string {
  const annexes = nodeAt(model.raw, path.slice(0, -1));
  const index = Number(path.at(-1));
  if (!Array.isArray(annexes) || annexes.length < 2) return 'Phụ lục';
  return `Phụ lục ${romanNumeral(index + 1)}`;
}

/** Members by their names; citations one after another. */
function membersWords(asked: Asked, path: NodePath, raw: readonly unknown[]): FactWords {
  const parts: (string | NodePath)[] = [];
  const says: NodePath[] = [];
  for (const index of raw.keys()) {
    const member = [...path, index];
    const words = factWords(
      asked.model,
      asked.norm,
      { kind: 'node', path: member, shape: shapeAt(member), raw: raw[index] },
      asked.form,
    );
    if (words.kind === 'form' || words.kind === 'unprintable') return words;
    if (index > 0) parts.push(hasCommas(shapeAt(member)) ? '; ' : ', ');
    parts.push(...(words.kind === 'text' ? [words.text] : words.parts));
    says.push(...words.says);
  }
  return { kind: 'parts', parts, says };
}

const hasCommas = ({ part, expression }: Shape): boolean => part === 'citation' || expression === 'person';

/** A name prints itself, or short: its short name, else with the usual abbreviations. */
function nameWords({ model, norm, form }: Asked, path: NodePath): FactWords {
  const says = [path];
  if (form === undefined) return { kind: 'parts', parts: [path], says };
  const text = String(nodeAt(model.raw, path));
  if (form === 'quoted') return { kind: 'parts', parts: ['“', path, '”'], says };
  if (form === 'short') return { kind: 'text', text: shortNameOf(text, model, norm), says };
  return unknownForm(['short', 'quoted']);
}

const unknownForm = (known: readonly string[]): FactWords => ({ kind: 'form', known });
