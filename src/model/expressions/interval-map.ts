import type { Bounds } from './bounds.ts';
import { isEmpty } from './bounds.ts';
import type { Reading } from './expression.ts';
import { type MachineForm, numberIn, refusedEntry, refusedTogether, saidKeys } from './machine-form.ts';
import { accepted, refused } from './reading.ts';

/** The entries of the machine form that give an interval: at least, at most, about, exactly, more than, less than. */
export const intervalKeys = ['min', 'max', 'about', 'exactly', 'above', 'below'] as const;

/** An interval from `{min, max}`, `{above, below}`, `{exactly}`, `{about}`; `about: true` softens `min` and `max`. */
export function boundsFromMap(map: MachineForm): Reading<Bounds> {
  const softened = map['about'] === true || map['about'] === 'true';
  const said = saidKeys(map).filter(
    (key) => (intervalKeys as readonly string[]).includes(key) && !(key === 'about' && softened),
  );
  if (map['about'] === false || said.length === 0) {
    return refused('chưa ghi con số nào', 'no number is given');
  }
  const alone = said.find((key) => key === 'exactly' || key === 'about');
  const twice = (said.includes('min') && said.includes('above')) || (said.includes('max') && said.includes('below'));
  if (twice || (alone !== undefined && said.length > 1)) return refusedTogether(said);
  const numbers: Partial<Record<string, number>> = {};
  for (const key of said) {
    const number = numberIn(map[key]);
    if (number === undefined) return refusedEntry(key, map[key], 'một số', 'a number');
    numbers[key] = number;
  }
  return intervalOf(numbers, softened, said);
}

function intervalOf(
  numbers: Partial<Record<string, number>>,
  softened: boolean,
  said: readonly string[],
): Reading<Bounds> {
  const point = numbers['exactly'] ?? numbers['about'];
  const bounds: Bounds = {
    low: point ?? numbers['min'] ?? numbers['above'] ?? 0,
    high: point ?? numbers['max'] ?? numbers['below'] ?? Infinity,
    lowStrict: numbers['above'] !== undefined,
    highStrict: numbers['below'] !== undefined,
    about: softened || numbers['about'] !== undefined,
  };
  return isEmpty(bounds) ? refusedTogether(said) : accepted(bounds);
}
