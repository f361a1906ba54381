import type { Title } from 'tdkt:titles';
import { isMap } from '../model/plan/read.ts';
import type { Say } from '../model/say.ts';
import { excerpt } from '../source/trouble.ts';
import type { Site } from './mistake.ts';
import { childProperty, isLabelKey, knownKeys, propertyAt, type SchemaKind } from './property.ts';

/** The node as people call it: by its key and title, as a label, or as the member of a list with this id or number. */
export function nameOf({ kind, path, value }: Site): Say {
  const last = path.at(-1);
  const { title } = propertyAt(kind, path);
  if (last === undefined) return { vi: `“${title}”`, en: 'the top level of the file' };
  if (typeof last === 'string') {
    const isLabel = isLabelKey(propertyAt(kind, path.slice(0, -1)), last);
    return isLabel ? labelName(last) : keyName(last, { ...(title !== undefined && { title }) });
  }
  return memberName(kind, path.slice(0, -1).at(-1), title, last, value);
}

const labelName = (key: string): Say => ({ vi: `nhãn “${excerpt(key)}”`, en: `the label “${excerpt(key)}”` });

export function keyName(key: string, { title }: Title): Say {
  const words = excerpt(key);
  return { vi: title === undefined ? `“${words}”` : `“${words}” (${title})`, en: `“${words}”` };
}

function memberName(kind: string, list: string | number | undefined, title = kind, index: number, value: unknown): Say {
  const id = isMap(value) && typeof value.id === 'string' ? excerpt(value.id) : undefined;
  const where = typeof list === 'string' ? ` of “${excerpt(list)}”` : '';
  if (id !== undefined) return { vi: `“${title}” có mã “${id}”`, en: `the item “${id}”${where}` };
  return { vi: `“${title}” thứ ${index + 1}`, en: `item ${index + 1}${where}` };
}

/** `key: example` as a line a clerk could type. */
export function exampleLine(key: string | number | undefined, { example }: Title): string {
  const words = exampleWords(example);
  return typeof key === 'string' ? `${key}: ${words}` : `- ${words}`;
}

/** Keys, titles and examples: whatever sentences about a file may quote of its schema, so many levels down. */
export function* wordsOfSchema(
  kind: SchemaKind,
  levels: number,
  property: Title = propertyAt(kind, []),
): Generator<string> {
  const steps = [...knownKeys(property), ...(property.items ? [0] : [])];
  if (property.title !== undefined) yield property.title;
  for (const step of steps) {
    const child = childProperty(kind, property, step);
    if (typeof step === 'string') yield step;
    yield exampleLine(step, child);
    if (levels > 0) yield* wordsOfSchema(kind, levels - 1, child);
  }
}

function exampleWords(example: unknown): string {
  const text = typeof example === 'string' ? example : '';
  return text === '' || /^[\s"'&*!|>%@`#{[-]|: | #|:$/.test(text) ? flow(example) : text;
}

/** A value on one line, as inside `{ }` and `[ ]`. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, child]) => `${key}: ${flow(child)}`);
    return `{${pairs.join(', ')}}`;
  }
  if (typeof value !== 'string') return String(value ?? '...');
  return /^[\w\p{L}/%<][^,:#{}[\]"]*$/u.test(value) ? value : JSON.stringify(value);
}
