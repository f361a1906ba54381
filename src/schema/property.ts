import { type Title, titles } from 'tdkt:titles';
import type { NodePath } from '../model/place.ts';

/** What a file is by its name: the configuration, or data such as a plan, whose `kind` says the rest. */
export type FileKind = 'plan' | 'tdkt';

/** A kind of file that has a schema. */
export type SchemaKind = 'plan' | 'roster' | 'units' | 'tdkt';

/** What the schema says for people of the property at a path; empty where it says nothing. */
export function propertyAt(kind: SchemaKind, path: NodePath): Title {
  return path.reduce<Title>((node, step) => childProperty(kind, node, step), resolve(kind, { ref: '' }));
}

/** The property one step down; behind a run-in label stands the label's value. */
export function childProperty(kind: SchemaKind, node: Title, step: string | number): Title {
  if (typeof step === 'number') return resolve(kind, node.items);
  return resolve(kind, isLabelKey(node, step) ? { ref: 'labelValue' } : fieldOf(node, step));
}

/** Would this key be printed as a label here? The same test as the schema's `patternProperties`. */
export const isLabelKey = (node: Title, key: string): boolean =>
  node.label === true && !isKnownKey(node, key) && /^[A-Z]|[^A-Za-z0-9]/.test(key);

export const isKnownKey = (node: Title, key: string): boolean => fieldOf(node, key) !== undefined;

export const knownKeys = (node: Title): string[] => Object.keys(node.fields ?? {});

const fieldOf = (node: Title, key: string): Title | undefined =>
  node.fields && Object.hasOwn(node.fields, key) ? node.fields[key] : undefined;

/** With its reference followed; what stands beside the reference wins. */
function resolve(kind: SchemaKind, node: Title | undefined): Title {
  if (node?.ref === undefined) return node ?? {};
  const { ref, ...own } = node;
  return { ...resolve(kind, titles[kind][ref]), ...own };
}
