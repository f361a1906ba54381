import type { NodePath } from '../place.ts';
import { childShape, isLabelKey, isWordKey, type ProseMode, planShape, type Shape } from '../shape.ts';
import { isMap, type PlanModel } from './read.ts';

/** One value of a plan that is said somewhere in print, or ought to be. */
export interface Fact {
  readonly path: NodePath;
  readonly shape: Shape;
  readonly raw: unknown;
}

/** A property that holds words which may contain references. */
export interface ProseProperty {
  readonly path: NodePath;
  readonly text: string;
  readonly mode: ProseMode;
  /** The words are the key itself: a run-in label. */
  readonly isKey: boolean;
}

/** Several rules ask for them; they are gathered once a plan. */
const known = new WeakMap<PlanModel, readonly Fact[]>();

/** Every fact of the plan in file order: phrases, names, lists of names and plain values, not words, ids or selections. */
export function factsOf(model: PlanModel): readonly Fact[] {
  const facts = known.get(model) ?? [...factsIn(model.raw, planShape, [])];
  known.set(model, facts);
  return facts;
}

function* factsIn(node: unknown, shape: Shape, path: NodePath): Generator<Fact> {
  if (shape.unprinted) return;
  if (Array.isArray(node) && !shape.list) {
    for (const [index, item] of node.entries()) {
      const child = childShape(shape, index);
      if (isContainer(item) || !child.label) yield* factsIn(item, child, [...path, index]);
    }
  } else if (isMap(node) && !shape.expression) {
    for (const [key, value] of Object.entries(node)) {
      const isWords = isLabelKey(shape, key) || (isWordKey(key) && !isAnnexTitle(path, key));
      if (!isWords || isContainer(value)) yield* factsIn(value, childShape(shape, key), [...path, key]);
    }
  } else {
    yield { path, shape, raw: node };
  }
}

/** Every property marked as prose, labels included, in file order. */
export function* proseOf(model: PlanModel): Generator<ProseProperty> {
  yield* proseIn(model.raw, planShape, []);
}

function* proseIn(node: unknown, shape: Shape, path: NodePath): Generator<ProseProperty> {
  if (shape.expression) return;
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* proseIn(item, childShape(shape, index), [...path, index]);
  } else if (isMap(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (isLabelKey(shape, key)) yield { path: [...path, key], text: key, mode: 'line', isKey: true };
      yield* proseIn(value, childShape(shape, key), [...path, key]);
    }
  } else if (shape.prose && node !== null) {
    yield { path, text: String(node), mode: shape.prose, isKey: false };
  }
}

const isContainer = (node: unknown): boolean => Array.isArray(node) || isMap(node);
/** The title of an annex is its name, not the words of a part. */
const isAnnexTitle = (path: NodePath, key: string): boolean =>
  key === 'title' && path[0] === 'annexes' && path.length === 2;
