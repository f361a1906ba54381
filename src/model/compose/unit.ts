import type { NodePath } from '../place.ts';
import { shownInAnnexes, shownPath } from '../plan/links.ts';
import { isMap, nodeAt, pathKey, shapeAt } from '../plan/read.ts';
import { ownMeeting, scopeOfPart, walkIds } from '../references/scope.ts';
import { resolveShape, type WordKey, wordKeys } from '../shape.ts';
import { inside, type Setting } from './words.ts';

/** One word property with the place it comes from: a part may own its title and take its closing line from the outline. */
export interface Word {
  readonly setting: Setting;
  readonly value: unknown;
}

export type Words = Readonly<Partial<Record<WordKey, Word>>>;

/** One thing that may take a number: an entry with its words, or a part shown in its place. */
export interface Unit {
  readonly setting: Setting;
  readonly words: Words;
  readonly label: { readonly setting: Setting; readonly text: string } | undefined;
  /** A table stands between its words: its own, or the rows of the part it shows. */
  readonly table?: UnitTable;
}

export interface UnitTable {
  readonly kind: 'programme' | 'allocation' | 'table';
  readonly setting: Setting;
}

type Entry = Readonly<Record<string, unknown>>;
const entryFields = resolveShape({ ref: 'item' }).fields ?? {};

/** What an entry of `body`, `sections` or `items` stands for: itself, or each part that its `show` names. */
export function unitsOf(setting: Setting, entry: unknown): Unit[] {
  if (!isMap(entry)) return [{ setting, words: { text: { setting, value: entry } }, label: undefined }];
  const label = labelOf(entry);
  if (label !== undefined) return [labelUnit(inside(setting, label), label, entry[label])];
  if (typeof entry.show === 'string') return partsAt(setting, entry.show).map((part) => partUnit(setting, part));
  const words = wordsOf(aboutSetting(setting, entry), entry);
  return [{ setting, words, label: undefined, ...ownTable(setting, entry) }];
}

/** The only key of a map, where the vocabulary of entries does not know it. */
function labelOf(entry: Entry): string | undefined {
  const [key, ...others] = Object.keys(entry);
  if (key === undefined || others.length > 0 || key === 'first' || key === 'table') return undefined;
  return Object.hasOwn(entryFields, key) ? undefined : key;
}

function labelUnit(setting: Setting, text: string, value: unknown): Unit {
  const label = { setting, text };
  if (isMap(value)) return { setting, words: wordsOf(setting, value), label, ...ownTable(setting, value) };
  const key = Array.isArray(value) ? 'items' : 'text';
  return { setting, words: { [key]: { setting, value } }, label };
}

function wordsOf(setting: Setting, map: Entry): Words {
  const present = wordKeys.filter((key) => map[key] !== undefined);
  return Object.fromEntries(present.map((key) => [key, { setting: inside(setting, key), value: map[key] }]));
}

const ownTable = (setting: Setting, { table }: Entry): Pick<Unit, 'table'> =>
  isMap(table) ? { table: { kind: 'table', setting: inside(setting, 'table') } } : {};

/** In the outline an entry with `about` speaks for that part; in a plan the scope follows from where words stand. */
function aboutSetting(setting: Setting, entry: Entry): Setting {
  if (setting.origin === 'plan' || typeof entry.about !== 'string') return setting;
  const path = walkIds(setting.model.raw, [], entry.about.split('.'));
  return path ? speakingFor(setting, path) : setting;
}

const speakingFor = (setting: Setting, path: NodePath): Setting => ({
  ...setting,
  origin: 'outline',
  path,
  scope: scopeOfPart(setting.model.raw, path),
});

/** The parts that `show` names, looked up from where it stands; a part never shows itself. */
function partsAt(setting: Setting, show: string): NodePath[] {
  const { model, origin, path, showing } = setting;
  const found = shownPath(model.raw, path, show);
  const node = found && nodeAt(model.raw, found);
  if (!found) return origin === 'outline' && show in setting.outline.words ? [[show]] : [];
  const parts = Array.isArray(node) ? [...node.keys()].map((index) => [...found, index]) : [found];
  // What an annex shows, the standard body does not print once more.
  const isDefaultBody = origin === 'outline' && path[0] !== 'annexes';
  const elsewhere = isDefaultBody ? shownInAnnexes(model).map(pathKey) : [];
  const isElsewhere = (part: NodePath): boolean =>
    elsewhere.some((shown) => shown === pathKey(part) || shown === pathKey(found));
  return parts.filter((part) => !showing.includes(pathKey(part)) && !isElsewhere(part));
}

const aroundOwnWords: ReadonlySet<string> = new Set(['title', 'after', 'numbering', 'end']);

/**
 * A part with its own words, and the outline's for those it states none of. Where it states a text of its own, the
 * outline adds only title, closing line and the marks of a list.
 */
export function partUnit(setting: Setting, path: NodePath): Unit {
  const { model, outline } = setting;
  const node = nodeAt(model.raw, path);
  const own: Entry = isMap(node) ? node : {};
  const kind = shapeAt(path).part ?? String(path.at(-1));
  const sessions = kind === 'agenda' ? sessionsAround(setting, path, own) : undefined;
  const variant = variantOf(kind, path, own, sessions);
  const defaults: Entry = outline.words[variant] ?? {};
  const showing = [...setting.showing, pathKey(path)];
  const plan: Setting = { ...setting, origin: 'plan', path, scope: [], each: false, showing };
  const hasText = own.text !== undefined || own.items !== undefined || own.sections !== undefined;
  const added = hasText
    ? Object.fromEntries(Object.entries(defaults).filter(([key]) => standsBeside(key, variant, own)))
    : defaults;
  const words = { ...wordsOf(speakingFor(plan, sessions ?? path), added), ...wordsOf(plan, own) };
  const hasTable = kind === 'programme' || kind === 'allocation';
  return { setting: plan, words, label: undefined, ...(hasTable && { table: { kind, setting: plan } }) };
}

/** Title and closing line; the people of a committee, and what an agenda is, stand above the items it states. */
const standsBeside = (key: string, variant: string, own: Entry): boolean =>
  aroundOwnWords.has(key) || (key === 'text' && isLedIn(variant) && own.text === undefined);

const isLedIn = (variant: string): boolean => variant === 'committee' || variant === 'agendaOfMeeting';

/** Default words differ for a group with entries or inside a group, an agenda of sessions or of one meeting, a session without items. */
function variantOf(kind: string, path: NodePath, own: Entry, sessions: NodePath | undefined): string {
  if (own.entries !== undefined) return `${kind}OfEntries`;
  if (sessions) return `${kind}OfSessions`;
  if (kind === 'agenda' && path[0] === 'meetings') return 'agendaOfMeeting';
  const isBare = own.text === undefined && own.items === undefined && own.sections === undefined;
  if (kind === 'session' && isBare) return 'sessionInLine';
  return path.at(-2) === 'including' ? `${kind}Included` : kind;
}

/** What holds the sessions: the agenda itself or, where the plan has none, its own meeting. */
function sessionsAround({ model }: Setting, path: NodePath, own: Entry): NodePath | undefined {
  if (Array.isArray(own.sessions)) return path;
  const meeting = nodeAt(model.raw, path) === undefined ? ownMeeting(model.raw) : undefined;
  return meeting && Array.isArray(nodeAt(model.raw, [...meeting, 'sessions'])) ? meeting : undefined;
}

export function* unitsIn(list: Word | undefined): Generator<Unit> {
  if (!list || !Array.isArray(list.value)) return;
  for (const [index, entry] of list.value.entries()) yield* unitsOf(inside(list.setting, index), entry);
}
