import { isConfigName } from '../app/texts.ts';
import { readDate } from '../model/expressions/civil-date.ts';
import { visible } from '../report/visible.ts';
import { TdktError } from './error.ts';
import type { Lang, PlanText } from './options.ts';
import {
  choiceWanted,
  dayWanted,
  langWanted,
  nameTwice,
  nameWanted,
  objectWanted,
  oneOfWanted,
  pathsWanted,
  pathWanted,
  refusal,
  severalConfigs,
  textsWanted,
  textWanted,
  yamlWanted,
} from './refusal.ts';

/** One call with its arguments as given: a program in plain JavaScript may have passed anything. */
export interface Call {
  readonly given: Readonly<Record<string, unknown>>;
  /** ISO date. */
  readonly today: string;
  readonly lang: Lang | undefined;
}

/** Throws `bad-argument` where what every call needs is not there. */
export function callOf(options: unknown): Call {
  if (!isObject(options)) throw refusal(undefined, 'options', options, objectWanted);
  const { today, lang } = options;
  if (lang !== undefined && lang !== 'vi' && lang !== 'en') throw refusal(undefined, 'lang', lang, langWanted);
  if (typeof today !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(today) || !readDate(today).ok)
    throw refusal(lang, 'today', today, dayWanted);
  return { given: options, today, lang };
}

/** Which of several arguments the call names; exactly one must be there. */
export function oneOf<Key extends string>({ given, lang }: Call, keys: readonly Key[]): Key {
  const [named, other] = keys.filter((key) => given[key] !== undefined);
  if (named !== undefined && other === undefined) return named;
  const list = keys.map((key) => `“${key}”`);
  throw new TdktError('bad-argument', oneOfWanted(list)[lang ?? 'vi']);
}

export function choiceIn<Value extends string>({ given, lang }: Call, key: string, values: readonly Value[]): Value {
  const chosen = values.find((value) => value === given[key]);
  if (chosen === undefined) throw refusal(lang, key, given[key], choiceWanted(values));
  return chosen;
}

/** An empty path would mean the current folder, which nobody asked for. */
export function pathIn({ given, lang }: Call, key: string): string {
  const path = given[key];
  if (!isFilled(path)) throw refusal(lang, key, path, pathWanted);
  return path;
}

/** The folder relative paths start at, itself perhaps relative to the current one. */
export const folderIn = (call: Call): string => (call.given['cwd'] === undefined ? '.' : pathIn(call, 'cwd'));

export function pathsIn({ given, lang }: Call, key: string): readonly string[] {
  const paths = given[key];
  if (!Array.isArray(paths) || paths.length === 0) throw refusal(lang, key, paths, pathsWanted);
  return paths.map((path: unknown, at) => {
    if (!isFilled(path)) throw refusal(lang, `${key}[${at}]`, path, pathWanted);
    return path;
  });
}

export const textIn = ({ given, lang }: Call, key: string): PlanText => checkedText(given[key], key, lang);

/** At least `least` texts. */
export function textsIn({ given, lang }: Call, key: string, least: 0 | 1): readonly PlanText[] {
  const texts = given[key];
  if (!Array.isArray(texts) || texts.length < least) throw refusal(lang, key, texts, textsWanted[least]);
  return texts.map((text: unknown, at) => checkedText(text, `${key}[${at}]`, lang));
}

/** Throws where two texts have one name, or more than one says what the repository is. */
export function checkNames(texts: readonly PlanText[], lang: Lang | undefined): void {
  const names = texts.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new TdktError('bad-argument', nameTwice(visible(twice))[lang ?? 'vi']);
  if (names.filter(isConfigName).length > 1) throw new TdktError('bad-argument', severalConfigs[lang ?? 'vi']);
}

function checkedText(value: unknown, key: string, lang: Lang | undefined): PlanText {
  if (!isObject(value)) throw refusal(lang, key, value, textWanted);
  const { name, text } = value;
  if (!isFilled(name)) throw refusal(lang, `${key}.name`, name, nameWanted);
  if (typeof text !== 'string') throw refusal(lang, `${key}.text`, text, yamlWanted);
  return { name, text };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
