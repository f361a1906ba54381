import type { NodePath } from '../place.ts';
import { isMap, nodeAt } from '../plan/read.ts';

/** Where references are looked up: paths of maps, the nearest first; the plan itself (`[]`) is always last. */
export type Scope = readonly NodePath[];

export const planScope: Scope = [[]];

/**
 * The scope of words that stand at `path`: every map around them, and the part an `about` on the way names. So a
 * reference resolves in the part first, then in the plan.
 */
export function scopeAt(root: unknown, path: NodePath): Scope {
  const scope: NodePath[] = [];
  for (let length = path.length - 1; length >= 0; length -= 1) {
    const base = path.slice(0, length);
    const node = nodeAt(root, base);
    // The numbers of a group are not those of the people named inside it.
    if (!isMap(node) || path[length] === 'including') continue;
    scope.push(...(memberOf(root, base, node) ?? []), base);
    const about = aboutPath(root, node);
    if (about) scope.push(about);
  }
  return scope;
}

/** Words of an `each` speak for its members; standing alone, for the first of them. */
function memberOf(root: unknown, base: NodePath, node: Readonly<Record<string, unknown>>): Scope | undefined {
  const list = typeof node.each === 'string' ? listPath(root, base, node.each) : undefined;
  return list && [[...list, 0]];
}

/** The list that an `each` at `base` runs over. */
export function listPath(root: unknown, base: NodePath, each: string): NodePath | undefined {
  for (const from of scopeAt(root, base)) {
    const path = walkIds(root, from, each.split('.'));
    if (path && Array.isArray(nodeAt(root, path))) return path;
  }
  return undefined;
}

/** The scope of a part's default words: the part, what contains it, the plan. */
export const scopeOfPart = (root: unknown, part: NodePath): Scope => scopeAt(root, [...part, 'text']);

/** `this.finished` is the innermost part's own, never that of a part around it. */
export function ownSteps(steps: readonly string[], scope: Scope): readonly [readonly string[], Scope] {
  return steps[0] === 'this' && steps.length > 1 ? [steps.slice(1), scope.slice(0, 1)] : [steps, scope];
}

/** The path of the part that `about` of an entry names. */
function aboutPath(root: unknown, entry: Readonly<Record<string, unknown>>): NodePath | undefined {
  return typeof entry.about === 'string' ? walkIds(root, [], entry.about.split('.')) : undefined;
}

/** Walks written steps from `base`: keys of maps, ids of list members, `meeting` for the plan's own meeting. */
export function walkIds(root: unknown, base: NodePath, steps: readonly string[]): NodePath | undefined {
  let path: NodePath = base;
  for (const step of steps) {
    const next = stepTo(root, path, step);
    if (!next) return undefined;
    path = next;
  }
  return path;
}

function stepTo(root: unknown, path: NodePath, step: string): NodePath | undefined {
  const node = nodeAt(root, path);
  if (Array.isArray(node)) {
    const index = node.findIndex((member) => isMap(member) && member.id === step);
    return index === -1 ? undefined : [...path, index];
  }
  if (!isMap(node)) return undefined;
  if (Object.hasOwn(node, step)) return linkOf(root, path, step) ?? [...path, step];
  return path.length === 0 && step === 'meeting' ? ownMeeting(root) : undefined;
}

/** `series` of a meeting holds the id of an entry: a reference means the entry, never the id. */
function linkOf(root: unknown, path: NodePath, step: string): NodePath | undefined {
  if (step !== 'series' || path.length === 0) return undefined;
  return walkIds(root, ['series'], [String(nodeAt(root, [...path, step]))]);
}

/** The plan's own meeting, where it has exactly one: a meeting without `for`. */
export function ownMeeting(root: unknown): NodePath | undefined {
  const meetings = nodeAt(root, ['meetings']);
  if (!Array.isArray(meetings)) return undefined;
  const own = [...meetings.keys()].filter((index) => isMap(meetings[index]) && !Object.hasOwn(meetings[index], 'for'));
  const [only] = own;
  return own.length === 1 && only !== undefined ? ['meetings', only] : undefined;
}
