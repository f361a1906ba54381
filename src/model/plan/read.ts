import type { ExpressionName } from '../expressions/expression.ts';
import { readExpression } from '../expressions/index.ts';
import type { Quantity } from '../expressions/quantity.ts';
import type { Plan } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import type { Say } from '../say.ts';
import { childShape, planShape, type Shape } from '../shape.ts';

/** A phrase that its property's reader cannot read. */
export interface Unread {
  readonly path: NodePath;
  readonly expression: ExpressionName;
  readonly written: string;
  readonly why: Say;
}

/**
 * A plan in two layers with the same paths: `raw` as the clerk wrote it (what prints), and `plan` with every phrase
 * read into its typed value (what rules compute with). A phrase that cannot be read is absent from `plan`.
 */
export interface PlanModel {
  readonly file: string;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly plan: Plan;
  readonly unread: readonly Unread[];
  /** Short names of the repository's register, by the official name as it is compared. */
  readonly shortNames: ReadonlyMap<string, string>;
}

/** Reads a value that fits `schemas/plan.schema.json`. */
export function readPlan(
  file: string,
  raw: Readonly<Record<string, unknown>>,
  shortNames: ReadonlyMap<string, string> = new Map(),
): PlanModel {
  const { value, unread } = readValues(raw, planShape);
  // The schema has accepted `raw`, and the generated type is the schema with each phrase replaced by its value.
  return { file, raw, plan: value as Plan, unread, shortNames };
}

/** Every phrase of a tree read into its value, all else as it is; a phrase that cannot be read is left out. */
export function readValues(raw: unknown, top: Shape): { readonly value: unknown; readonly unread: readonly Unread[] } {
  const unread: Unread[] = [];
  const read = (value: unknown, shape: Shape, path: NodePath): unknown => {
    if (shape.expression && shape.dashIsNone && isDash(value)) return noneOf(value);
    if (shape.expression) return readPhrase(value, shape.expression, path, unread);
    if (Array.isArray(value)) return value.map((item, index) => read(item, childShape(shape, index), [...path, index]));
    if (!isMap(value)) return value;
    const fields = Object.entries(value).map(([key, child]) => [
      key,
      read(child, childShape(shape, key), [...path, key]),
    ]);
    return Object.fromEntries(fields.filter(([, child]) => child !== undefined));
  };
  return { value: read(raw, top, []), unread };
}

function readPhrase(value: unknown, expression: ExpressionName, path: NodePath, unread: Unread[]): unknown {
  const reading = readExpression(expression, isMap(value) ? value : String(value));
  if (reading.ok) return reading.value;
  unread.push({ path, expression, written: isMap(value) ? JSON.stringify(value) : String(value), why: reading.why });
  return undefined;
}

const isDash = (value: unknown): value is string => typeof value === 'string' && /^[-–—]$/.test(value.trim());

/** A dash prints as it stands and counts as nothing. */
const noneOf = (written: string): Quantity => ({
  written,
  low: 0,
  high: 0,
  lowStrict: false,
  highStrict: false,
  about: false,
  noun: '',
});

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The node at `path`, or undefined. */
export function nodeAt(root: unknown, path: NodePath): unknown {
  let node = root;
  for (const step of path) {
    if (Array.isArray(node)) node = typeof step === 'number' ? node[step] : undefined;
    else node = isMap(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }
  return node;
}

export function shapeAt(path: NodePath): Shape {
  return path.reduce<Shape>((shape, step) => childShape(shape, step), planShape);
}

export const pathKey = (path: NodePath): string => path.join('/');
