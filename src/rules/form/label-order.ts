import type { Clause, PrintedBlock } from '../../model/compose/tree.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { pathKey } from '../../model/plan/read.ts';
import { comparable } from '../../model/text.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { defineRule, type Problem } from '../rule.ts';

export const labelOrder = defineRule({
  code: 'TD740',
  slug: 'label-order',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Các mục ngang hàng trình bày như nhau', en: 'Parallel parts are laid out alike' },
  title: { vi: 'Các mục ngang hàng nêu các ý theo một thứ tự', en: 'Parallel parts name their points in one order' },
  why: {
    vi: 'Người đọc so sánh các cấp theo từng ý; mục đảo thứ tự thì dễ bỏ sót hoặc đọc nhầm ý.',
    en: 'Readers compare levels point by point; where the order changes, a point is missed or taken for another.',
  },
  *check({ document }) {
    const { body, annexes } = document.composition;
    for (const blocks of [body, ...annexes.map((annex) => annex.body)]) {
      for (const lists of siblingLists(blocks)) yield* problemsOf(lists);
    }
  },
});

/** One point that a run-in label names: "Thành phần, số lượng" is two, at one place of the list. */
interface Point {
  readonly name: string;
  readonly label: string;
  readonly position: number;
  readonly place: Place;
}

/** The run-in labels of one list, in order of print. */
interface LabelledList {
  readonly points: readonly Point[];
  /** Its place among the lists beside it. */
  readonly index: number;
}

/** Lists right under neighbouring clauses: those of II.2.1, II.2.2 and II.2.3. */
function siblingLists(blocks: readonly PrintedBlock[]): LabelledList[][] {
  const families = new Map<Clause, Map<string, Point[]>>();
  for (const { type, list, clause, place } of blocks) {
    const above = clause.parent;
    const isNumbered = above?.number !== undefined && above.parent !== undefined;
    if (type !== 'item' || !list || clause.label === undefined || !isNumbered || !above.parent) continue;
    const family = families.get(above.parent) ?? new Map<string, Point[]>();
    families.set(above.parent, family);
    const points = family.get(pathKey(list)) ?? [];
    family.set(pathKey(list), points);
    const { label } = clause;
    const position = (points.at(-1)?.position ?? 0) + 1;
    for (const name of pointsOf(label)) points.push({ name, label, position, place });
  }
  return [...families.values()].map((family) => withoutAdditions([...family.values()]));
}

const pointsOf = (label: string): string[] =>
  evenTones(comparable(label))
    .split(/, | và /u)
    .filter((point) => point.trim() !== '');

/** A list of more labels is no list of facets. */
const mostPoints = 16;

/** "Số lượng đại biểu" here is "Số lượng" there, unless one list has both. */
function withoutAdditions(lists: readonly (readonly Point[])[]): LabelledList[] {
  const known = new Set(lists.flatMap((points) => points.map(({ name }) => name)));
  return lists
    .filter((points) => points.length <= mostPoints)
    .map((points, index) => {
      const own = new Set(points.map(({ name }) => name));
      const short = (name: string): string =>
        beginnings(name).find((beginning) => known.has(beginning) && !own.has(beginning)) ?? name;
      return { index, points: points.map((point) => ({ ...point, name: short(point.name) })) };
    });
}

function beginnings(name: string): string[] {
  const words = name.split(' ').slice(0, 8);
  return words.slice(1).map((_word, index) => words.slice(0, index + 1).join(' '));
}

/** Each list that has two points the other way round than most of its neighbours; of two lists the later one. */
function* problemsOf(lists: readonly LabelledList[]): Generator<Problem> {
  const orders = new Map<string, LabelledList[]>();
  for (const list of lists) {
    for (const key of new Set([...pairsOf(list)].map(([a, b]) => keyOf(a, b)))) {
      const known = orders.get(key);
      if (known) known.push(list);
      else orders.set(key, [list]);
    }
  }
  for (const list of lists) {
    for (const [a, b] of pairsOf(list)) {
      const others = orders.get(keyOf(b, a)) ?? [];
      const alike = orders.get(keyOf(a, b)) ?? [];
      const [other] = others;
      const isFewer = others.length > alike.length;
      const isLater = others.length === alike.length && (other?.index ?? 0) < (alike[0]?.index ?? 0);
      if (!other || !(isFewer || isLater)) continue;
      yield problemOf(a, b, other, others.length);
      break;
    }
  }
}

function* pairsOf({ points }: LabelledList): Generator<readonly [Point, Point]> {
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) if (a.position < b.position && a.name !== b.name) yield [a, b];
  }
}

const keyOf = (a: Point, b: Point): string => `${a.name}\n${b.name}`;

function problemOf(a: Point, b: Point, { points }: LabelledList, count: number): Problem {
  const [before, after] = [b, a].map(({ name }) => points.find((point) => point.name === name));
  const there = `“${before?.label ?? b.label}”, “${after?.label ?? a.label}”`;
  const here = `“${a.label}”, “${b.label}”`;
  return {
    place: a.place,
    message: {
      vi: `Thứ tự các ý ở đây là ${here}, trong khi ${officialCount(count)} mục ngang hàng ghi ${there}.`,
      en: `The points here run ${here}, but ${there} in ${count} parallel ${count === 1 ? 'part' : 'parts'}.`,
    },
    help: {
      vi: 'Xếp các ý của những mục ngang hàng theo cùng một thứ tự.',
      en: 'Put the points of parallel parts in the same order.',
    },
    related: before
      ? [{ place: before.place, message: { vi: 'thứ tự kia ở đây', en: 'the other order is here' } }]
      : [],
  };
}
