import type { Norm } from '../../model/norm.ts';
import type { Stipulation } from '../../model/requirements/stipulation.ts';
import { comparable } from '../../model/text.ts';
import type { Register } from '../../model/units/register.ts';
import { nameWords } from '../body-name.ts';
import type { Demand } from './demands.ts';

interface Known {
  readonly norm: Norm;
  readonly register: Register;
}

/**
 * Which allocations are meant by what a unit says it sends? Several plans above may each allocate for a meeting of their
 * own: those whose meeting is called most like the one named, and where that leaves it open, those of the nearest plan.
 */
export function allocationsMeant(
  binding: readonly Demand[],
  known: Known,
): (demand: Demand, own: Stipulation) => boolean {
  const all = binding.filter(({ stipulation }) => stipulation.kind === 'allocation');
  return (demand, own) => {
    if (own.kind !== 'allocation') return true;
    const [closest] = all
      .map((each) => rank(each, own.to, known))
      .sort((a, b) => b.closeness - a.closeness || a.far - b.far);
    const { closeness, far } = rank(demand, own.to, known);
    return closeness > 0 && closeness === closest?.closeness && far === closest.far;
  };
}

const rank = ({ stipulation, distance }: Demand, to: readonly string[] | undefined, known: Known) => ({
  closeness: closenessOf(to, stipulation.kind === 'allocation' ? stipulation.to : undefined, known),
  far: distance,
});

/** Are two meetings one by their names? 3 in the same words, 2 of the same level and place, 1 nobody says, 0 another one. */
export function closenessOf(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
  { norm, register }: Known,
): number {
  if (!a || !b) return 1;
  const levels = levelWords(register);
  const [first, second] = [a, b].map((names) => names.map((name) => nameWords(name, norm)));
  return Math.max(0, ...(first ?? []).flatMap((one) => (second ?? []).map((other) => closeness(one, other, levels))));
}

/** "huyện", "tỉnh": the names of kinds in one word; "sở, ban, ngành" are three. */
const levelWords = ({ kinds }: Register): ReadonlySet<string> =>
  new Set(kinds.flatMap(({ name }) => comparable(name).split(', ')).filter((word) => !word.includes(' ')));

function closeness(a: readonly string[], b: readonly string[], levels: ReadonlySet<string>): number {
  if (isBeginning(a, b)) return 3;
  const [first, second] = [a, b].map((words) => words.findIndex((word) => levels.has(word))) as [number, number];
  if (first < 0 || second < 0) return 1;
  return a[first] === b[second] && isBeginning(a.slice(first + 1), b.slice(second + 1)) ? 2 : 0;
}

/** One of the two begins with the other. */
const isBeginning = (a: readonly string[], b: readonly string[]): boolean =>
  Array.from({ length: Math.min(a.length, b.length) }, (_, index) => index).every((index) => a[index] === b[index]);
