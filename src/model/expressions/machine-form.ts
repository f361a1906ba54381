import { countFrom } from './plain-number.ts';
import { quoted, refused } from './reading.ts';

/** A map as YAML gives it: the machine form of an expression. */
export type MachineForm = Readonly<Record<string, unknown>>;

/** The keys that hold something: an absent key, null and an empty text are all "not said". */
export function saidKeys(map: MachineForm): string[] {
  return Object.keys(map).filter((key) => map[key] !== undefined && map[key] !== null && map[key] !== '');
}

/** Refuses a map with a key outside `known`, or with nothing said. */
export function refusedKeys(map: MachineForm, known: readonly string[]) {
  const said = saidKeys(map);
  const stranger = Object.keys(map).find((key) => !known.includes(key));
  const list = known.join(', ');
  if (stranger !== undefined) {
    return refused(
      `không có mục ${quoted(stranger)} ở đây; các mục được dùng: ${list}`,
      `there is no entry ${quoted(stranger)} here; the entries are: ${list}`,
    );
  }
  if (said.length === 0)
    return refused(`chưa ghi mục nào; các mục được dùng: ${list}`, `no entry is filled in; the entries are: ${list}`);
  return undefined;
}

/** The entry cannot be read as what the key promises. */
export function refusedEntry(key: string, value: unknown, vi: string, en: string) {
  const shown = quoted(textIn(value) ?? '');
  return refused(`mục ${key}: ${shown} không phải là ${vi}`, `entry ${key}: ${shown} is not ${en}`);
}

/** Two entries of one map cannot both hold. */
export function refusedTogether(keys: readonly string[]) {
  const list = keys.join(', ');
  return refused(
    `các mục ${list} không đi cùng nhau; chỉ giữ một cách ghi`,
    `the entries ${list} do not go together; keep one of them`,
  );
}

/** The text of an entry, numbers as digits; anything else is undefined. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** The number of an entry: 300, "300", "1.100", "1,5"; not below zero, at most four decimals, as many as the printed forms have. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number')
    return value >= 0 && value <= 1e15 && Number(value.toFixed(4)) === value ? value : undefined;
  return typeof value === 'string' ? countFrom(value) : undefined;
}

/** A whole number within limits. */
export function wholeIn(value: unknown, low: number, high: number): number | undefined {
  const number = numberIn(value);
  return number !== undefined && Number.isInteger(number) && number >= low && number <= high ? number : undefined;
}

/** A yes-or-no entry; undefined when it is neither (absent reads as no). */
export function flagIn(value: unknown): boolean | undefined {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  return value === 'false' ? false : undefined;
}
