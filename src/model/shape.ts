import type { ExpressionName } from './expressions/expression.ts';
import { shapes } from './generated/shapes.ts';

/** How a property's text is read: one line, lines that each print, or paragraphs between blank lines. */
export type ProseMode = 'line' | 'lines' | 'paragraphs';

export type PartKind =
  | 'agenda'
  | 'allocation'
  | 'anniversary'
  | 'annex'
  | 'assignment'
  | 'award'
  | 'awards'
  | 'axis'
  | 'case'
  | 'citation'
  | 'cluster'
  | 'column'
  | 'committee'
  | 'decision'
  | 'delegation'
  | 'entry'
  | 'group'
  | 'meeting'
  | 'paper'
  | 'perUnit'
  | 'pick'
  | 'pilot'
  | 'presidium'
  | 'programme'
  | 'series'
  | 'session'
  | 'submission'
  | 'task'
  | 'taskGroup';

/** What the schema says of one property, beyond its validity; generated from the annotations of `schemas/`. */
export interface Shape {
  readonly ref?: string;
  readonly expression?: ExpressionName;
  readonly prose?: ProseMode;
  readonly part?: PartKind;
  /** Only computes or selects; nobody expects it in print. */
  readonly unprinted?: true;
  /** A map whose only key is unknown is a run-in label. */
  readonly label?: true;
  /** How a list of names is joined in print. */
  readonly list?: 'and' | 'or';
  /** A list of ids: each stands for the part of that id in this list of the plan. */
  readonly names?: string;
  /** A dash alone says that there is none, as in the cells of a table. */
  readonly dashIsNone?: true;
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

const named: Readonly<Record<string, Shape>> = shapes;
const nothing: Shape = {};

/** Asked for at every property of every plan; each is joined once. */
const joined = new WeakMap<Shape, Shape>();

/** The shape with its reference followed; what stands beside the reference wins. */
export function resolveShape(shape: Shape | undefined): Shape {
  if (!shape) return nothing;
  if (shape.ref === undefined) return shape;
  const before = joined.get(shape);
  if (before) return before;
  const { ref, ...own } = shape;
  const whole = { ...resolveShape(named[ref]), ...own };
  joined.set(shape, whole);
  return whole;
}

const labelValue: Shape = { ref: 'labelValue' };

export const planShape: Shape = resolveShape({ ref: 'plan' });

/** The shape one step down; behind a run-in label stands the label's value. */
export function childShape(shape: Shape, step: string | number): Shape {
  if (typeof step === 'number') return resolveShape(shape.items);
  return resolveShape(isLabelKey(shape, step) ? labelValue : ownField(shape, step));
}

export const isLabelKey = (shape: Shape, key: string): boolean =>
  shape.label === true && ownField(shape, key) === undefined;

const ownField = (shape: Shape, key: string): Shape | undefined =>
  shape.fields && Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;

/** The keys that hold a part's words and layout rather than facts. */
export const wordKeys = ['title', 'text', 'items', 'sections', 'after', 'numbering', 'end', 'show', 'about'] as const;
export type WordKey = (typeof wordKeys)[number];

export const isWordKey = (key: string): key is WordKey => (wordKeys as readonly string[]).includes(key);
