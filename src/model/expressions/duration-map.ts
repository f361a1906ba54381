import { type Length, scaledLength } from './duration-words.ts';
import type { Reading } from './expression.ts';
import { boundsFromMap, intervalKeys } from './interval-map.ts';
import { type MachineForm, refusedEntry, refusedKeys, refusedTogether, saidKeys } from './machine-form.ts';
import { accepted } from './reading.ts';

/** How many sessions or minutes one of each machine unit is. */
const units: Readonly<Record<string, readonly [Length['unit'], number]>> = {
  sessions: ['session', 1],
  days: ['session', 2],
  hours: ['minute', 60],
  minutes: ['minute', 1],
};

/** `{sessions: 1}`, `{minutes: 30, about: true}`, or `{min: 5, max: 7, unit: minutes}`. */
export function durationFromMap(map: MachineForm): Reading<Length> {
  const names = Object.keys(units);
  const keys = refusedKeys(map, [...names, ...intervalKeys, 'unit']);
  if (keys) return keys;
  const said = saidKeys(map);
  const amounts = said.filter((key) => names.includes(key));
  const [amount] = amounts;
  if (amount === undefined) return rangeFrom(map);
  if (said.some((key) => key !== amount && key !== 'about')) return refusedTogether(said);
  const interval = map['about'] === true || map['about'] === 'true' ? { about: map[amount] } : { exactly: map[amount] };
  return inUnit(boundsFromMap(interval), amount, map[amount]);
}

function rangeFrom(map: MachineForm): Reading<Length> {
  const { unit, ...interval } = map;
  const name = typeof unit === 'string' ? unit : '';
  if (!Object.hasOwn(units, name))
    return refusedEntry('unit', unit, Object.keys(units).join(', '), Object.keys(units).join(', '));
  return inUnit(boundsFromMap(interval), name, interval['max'] ?? interval['min']);
}

function inUnit(bounds: ReturnType<typeof boundsFromMap>, name: string, shown: unknown): Reading<Length> {
  const [unit, factor] = units[name] ?? ['minute', 1];
  if (!bounds.ok) return bounds;
  const length = scaledLength(bounds.value, unit, factor);
  return length ? accepted(length) : refusedEntry(name, shown, 'một thời lượng lớn hơn 0', 'a length above 0');
}
