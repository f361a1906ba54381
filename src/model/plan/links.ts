import type { NodePath } from '../place.ts';
import { listPath, ownSteps, scopeOfPart, walkIds } from '../references/scope.ts';
import { isMap, nodeAt, type PlanModel } from './read.ts';

/** A property that names a part of the plan by id or path. */
export interface Link {
  readonly path: NodePath;
  readonly key: LinkKey;
  readonly written: string;
  /** Where it leads, if anywhere. */
  readonly target: NodePath | undefined;
}

type LinkKey =
  | 'of'
  | 'show'
  | 'about'
  | 'each'
  | 'series'
  | 'annex'
  | 'level'
  | 'follows'
  | 'order'
  | 'afterTasks'
  | 'implements';

type Find = (root: unknown, owner: NodePath, written: string) => NodePath | undefined;

const finds: Readonly<Record<LinkKey, Find>> = {
  show: shownPath,
  about: (root, _owner, written) => walkIds(root, [], written.split('.')),
  each: listPath,
  series: (root, _owner, written) => walkIds(root, ['series'], [written]),
  annex: (root, _owner, written) => walkIds(root, ['annexes'], [written]),
  level: meetingPath,
  of: meetingPath,
  follows: meetingPath,
  order: meetingPath,
  afterTasks: (root, _owner, written) => taskPath(root, written),
  implements: (root, _owner, written) => walkIds(root, ['citations'], [written]),
};

function meetingPath(root: unknown, _owner: NodePath, written: string): NodePath | undefined {
  return walkIds(root, ['meetings'], [written]);
}

/** A part or list of parts, looked up from the map that shows it: nearest first, the plan last. */
export function shownPath(root: unknown, owner: NodePath, written: string): NodePath | undefined {
  const [steps, scope] = ownSteps(written.split('.'), scopeOfPart(root, owner));
  const found = scope.map((base) => walkIds(root, base, steps));
  return found.find((path) => path && typeof nodeAt(root, path) === 'object');
}

/** A task of the programme by its id, in whatever group it stands. */
function taskPath(root: unknown, id: string): NodePath | undefined {
  const groups = nodeAt(root, ['programme', 'groups']);
  const lists = Array.isArray(groups) ? groups.map((_group, index) => ['programme', 'groups', index, 'tasks']) : [];
  return [['programme', 'tasks'], ...lists].map((list) => walkIds(root, list, [id])).find(Boolean);
}

/** The parts and lists that the plan's own annexes show. */
export function shownInAnnexes({ raw }: Pick<PlanModel, 'raw'>): NodePath[] {
  const links = [...linksIn(raw, nodeAt(raw, ['annexes']), ['annexes'])];
  return links.flatMap(({ key, target }) => (key === 'show' && target ? [target] : []));
}

/** Every such property in file order. */
export function* linksOf(model: PlanModel): Generator<Link> {
  yield* linksIn(model.raw, model.raw, []);
}

function* linksIn(root: unknown, node: unknown, path: NodePath): Generator<Link> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* linksIn(root, item, [...path, index]);
  } else if (isMap(node)) {
    for (const [key, value] of Object.entries(node)) {
      if (isLinkKey(key, path) && typeof value === 'string') {
        yield { path: [...path, key], key, written: value, target: finds[key](root, path, value) };
      } else if ((key === 'afterTasks' || key === 'order') && Array.isArray(value)) {
        const links = value.map((id, index) => ({ path: [...path, key, index], written: String(id) }));
        for (const link of links) yield { ...link, key, target: finds[key](root, path, link.written) };
      } else yield* linksIn(root, value, [...path, key]);
    }
  }
}

/** Elsewhere `of` says a share of whom, or whose deputy signs. */
const isLinkKey = (key: string, [top]: NodePath): key is LinkKey =>
  Object.hasOwn(finds, key) && (key !== 'of' || top === 'allocation');
