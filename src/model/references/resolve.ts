import { nearest } from '../nearest.ts';
import type { Norm } from '../norm.ts';
import type { NodePath } from '../place.ts';
import { isMap, nodeAt, type PlanModel, shapeAt } from '../plan/read.ts';
import { isWordKey, type Shape } from '../shape.ts';
import { type Computed, computedAt } from './computed.ts';
import { ownMeeting, ownSteps, type Scope, walkIds } from './scope.ts';

/** What a reference means: a node of the plan, or a value the program works out where the plan states none. */
export type Target =
  | { readonly kind: 'node'; readonly path: NodePath; readonly shape: Shape; readonly raw: unknown }
  | ({ readonly kind: 'computed' } & Computed);

export type Resolution = { readonly ok: true; readonly target: Target } | Unresolved;

/** `absent`: a property that exists in the schema but not in this plan. `unknown`: nothing of that name. */
export interface Unresolved {
  readonly ok: false;
  readonly reason: 'absent' | 'unknown';
  /**
   * The name most like it. Worked out only when asked: default sentences try many names a plan does not state, and
   * looking for a likeness to each took a tenth of a whole run.
   */
  nearest(): string | undefined;
}

/** Looks a written path up in each map of the scope, the nearest first; the whole path must resolve in one of them. */
export function resolve(model: PlanModel, norm: Norm, written: readonly string[], around: Scope): Resolution {
  const [steps, scope] = ownSteps(written, around);
  for (const base of scope) {
    const path = walkIds(model.raw, base, steps);
    const raw = path && nodeAt(model.raw, path);
    if (path && raw !== undefined && !isWords(path))
      return { ok: true, target: { kind: 'node', path, shape: shapeAt(path), raw } };
    const owner = walkIds(model.raw, base, steps.slice(0, -1));
    const computed = owner && computedAt(model, norm, owner, steps.at(-1) ?? '');
    if (computed) return { ok: true, target: { kind: 'computed', ...computed } };
  }
  const known = scope.some((base) => isKnownButAbsent(model, base, steps));
  return {
    ok: false,
    reason: known ? 'absent' : 'unknown',
    nearest: () => ofOwnMeeting(model, steps) ?? nearest(steps.join('.'), visibleNames(model, steps, scope)),
  };
}

/** The words of a part are not facts: `<<title>>` or `<<text>>` would print a sentence inside itself. */
const isWords = (path: NodePath): boolean => {
  const last = path.at(-1);
  return typeof last === 'string' && isWordKey(last) && !(last === 'title' && path[0] === 'annexes');
};

function isKnownButAbsent(model: PlanModel, base: NodePath, steps: readonly string[]): boolean {
  const owner = walkIds(model.raw, base, steps.slice(0, -1));
  const last = steps.at(-1) ?? '';
  if (!owner || isWordKey(last)) return false;
  return Object.hasOwn(shapeAt(owner).fields ?? {}, last);
}

function* visibleNames(model: PlanModel, steps: readonly string[], scope: Scope): Generator<string> {
  const front = steps.slice(0, -1);
  for (const base of scope) {
    for (const depth of new Set([0, front.length])) {
      const written = front.slice(0, depth);
      const owner = walkIds(model.raw, base, written);
      for (const name of owner ? namesIn(nodeAt(model.raw, owner)) : []) yield [...written, name].join('.');
    }
  }
}

function* namesIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) {
    for (const member of node) if (isMap(member) && typeof member.id === 'string') yield member.id;
  } else if (isMap(node)) {
    for (const key of Object.keys(node)) if (!isWordKey(key)) yield key;
  }
}

/** `<<held>>` outside the meeting: its date is meant. */
function ofOwnMeeting(model: PlanModel, steps: readonly string[]): string | undefined {
  const meeting = ownMeeting(model.raw);
  const path = meeting && walkIds(model.raw, meeting, steps);
  return path && nodeAt(model.raw, path) !== undefined ? ['meeting', ...steps].join('.') : undefined;
}
