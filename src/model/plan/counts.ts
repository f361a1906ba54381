import type { NodePath } from '../place.ts';
import { comparable } from '../text.ts';
import { isMap, nodeAt } from './read.ts';

/** The counts of a meeting; each is a number of its own (design.md 3). */
const countKeys = ['total', 'summoned', 'official', 'guests', 'attending', 'honoured'] as const;
type CountKey = (typeof countKeys)[number];

/** How officials name each count, after `tổng số` or `số`. */
const names: readonly (readonly [CountKey, RegExp])[] = [
  ['summoned', /^(?:đại biểu )?(?:được |phải )?triệu tập$/u],
  ['official', /^(?:đại biểu )?chính thức$/u],
  ['guests', /^(?:đại biểu )?khách mời$/u],
  ['attending', /^(?:đại biểu |người )?(?:tham dự|có mặt|dự (?:hội nghị|đại hội))$/u],
  ['honoured', /^(?:đại biểu |điển hình |tập thể, cá nhân )?được (?:tôn vinh|biểu dương|tuyên dương|khen thưởng)$/u],
  ['total', /^(?:đại biểu)?$/u],
];

/** `tổng số đại biểu chính thức` names `official`; undefined where the words name none of the counts. */
export function countNamed(words: string): CountKey | undefined {
  const bare = comparable(words).replace(/^(?:của )?(?:tổng số|số lượng|số)(?: |$)/u, '');
  return names.find(([, name]) => name.test(bare))?.[0];
}

/** Where the meeting states the count: the total is those summoned where only one of the two is stated. */
function statedCount(root: unknown, meeting: NodePath, key: CountKey): NodePath | undefined {
  const alike: readonly CountKey[] =
    key === 'total' ? ['total', 'summoned'] : key === 'summoned' ? ['summoned', 'total'] : [key];
  const stated = alike.find((name) => nodeAt(root, [...meeting, name]) !== undefined);
  return stated && [...meeting, stated];
}

/** The count that the groups below `holder` (a meeting, a case or an axis of it) divide, if stated. */
export function dividedCount(root: unknown, holder: NodePath): NodePath | undefined {
  const inAxis = holder.at(-2) === 'axes';
  return countOf(root, inAxis ? holder.slice(0, -2) : holder, inAxis ? wordsAt(root, holder, 'of') : undefined);
}

/** The count that a group's share and percentage are of: what it names itself, else what its list divides. */
export function baseOfGroup(root: unknown, group: NodePath): NodePath | undefined {
  const holder = group.slice(0, group.at(-1) === 'rest' ? -1 : -2);
  const own = wordsAt(root, group, 'of');
  if (own !== undefined) return countOf(root, meetingAround(group), own);
  if (group.at(-2) !== 'including') return dividedCount(root, holder);
  const parent: NodePath = [...holder, 'count'];
  return nodeAt(root, parent) === undefined ? undefined : parent;
}

function countOf(root: unknown, meeting: NodePath, words: string | undefined): NodePath | undefined {
  const key = words === undefined ? 'total' : countNamed(words);
  return (
    (key && statedCount(root, meeting, key)) ?? (words === undefined ? undefined : groupNamed(root, meeting, words))
  );
}

/** The count of the meeting's group of that name: `đại biểu chính thức` may be stated as a group alone. */
function groupNamed(root: unknown, meeting: NodePath, words: string): NodePath | undefined {
  const groups = nodeAt(root, [...meeting, 'groups']);
  const index = Array.isArray(groups) ? placesByName(groups).get(comparable(words)) : undefined;
  return index === undefined ? undefined : [...meeting, 'groups', index, 'count'];
}

/** Read once for each list, since every group of an axis asks. */
function placesByName(groups: readonly unknown[]): ReadonlyMap<string, number> {
  const known = byName.get(groups);
  if (known) return known;
  const counted = groups.flatMap((group, index): [string, number][] =>
    isMap(group) && group.count !== undefined ? [[comparable(String(group.name)), index]] : [],
  );
  const places = new Map(counted);
  byName.set(groups, places);
  return places;
}

const byName = new WeakMap<readonly unknown[], ReadonlyMap<string, number>>();

/** The meeting, or the case of it that states groups of its own. */
const meetingAround = (path: NodePath): NodePath => path.slice(0, path[2] === 'cases' ? 4 : 2);

function wordsAt(root: unknown, path: NodePath, key: string): string | undefined {
  const node = nodeAt(root, path);
  return isMap(node) && typeof node[key] === 'string' ? node[key] : undefined;
}
