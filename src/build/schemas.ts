import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';
import { vocabulary } from './vocabulary.ts';

export type Schema = Readonly<Record<string, unknown>>;

export interface NamedSchema {
  readonly name: string;
  readonly schema: Schema;
}

const suffix = '.schema.json';
export const schemaFolder = join(root, 'schemas');

/** Every schema of `schemas/`, in the order of their names. */
export function readSchemas(): NamedSchema[] {
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith(suffix));
  return files.sort().map((file) => ({
    name: file.slice(0, -suffix.length),
    schema: JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')) as Schema,
  }));
}

const namedSubschemas = new Set(['properties', 'patternProperties', 'definitions', 'dependencies']);
const plainData = new Set<string>(['enum', 'const', 'default', ...vocabulary]);

/** The schema without these keywords; a property that happens to be called `title` stays. */
export function withoutKeywords(schema: Schema, keywords: readonly string[]): Schema {
  const dropped = new Set(keywords);
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const kept = Object.entries(node).filter(([key]) => !dropped.has(key));
    return Object.fromEntries(kept.map(([key, value]) => [key, walkKeyword(key, value)]));
  };
  const walkKeyword = (key: string, value: unknown): unknown => {
    if (plainData.has(key)) return value;
    if (!namedSubschemas.has(key)) return walk(value);
    return Object.fromEntries(Object.entries(value as Schema).map(([name, node]) => [name, walk(node)]));
  };
  return walk(schema) as Schema;
}

export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
