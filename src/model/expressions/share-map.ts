import type { Reading } from './expression.ts';
import {
  type MachineForm,
  numberIn,
  refusedEntry,
  refusedKeys,
  refusedTogether,
  saidKeys,
  textIn,
} from './machine-form.ts';
import { type Ratio, ratioOf } from './ratio.ts';
import { accepted } from './reading.ts';
import type { Share, ShareMode } from './share-value.ts';
import { between, normalShare, percentRatio, ratioText, readShare } from './share-words.ts';

const mapModes: Readonly<Record<string, ShareMode>> = {
  exactly: 'exact',
  about: 'about',
  min: 'atLeast',
  max: 'atMost',
  above: 'above',
  below: 'below',
};

/** `{exactly: 70}`, `{about: 70%}`, `{min: 2/3}`: one entry only, but `{min: 60, max: 70}`. */
export function shareFromMap(map: MachineForm): Reading<Share> {
  const keys = refusedKeys(map, Object.keys(mapModes));
  if (keys) return keys;
  const said = saidKeys(map);
  const key = said[0] ?? '';
  if (said.length === 2 && map['min'] !== undefined && map['max'] !== undefined) return rangeFromMap(map);
  if (said.length > 1) return refusedTogether(said);
  const ratio = entryRatio(map[key]);
  if (!ratio) return refusedShare(key, map);
  const value: Share = { written: '', mode: mapModes[key] ?? 'exact', ...ratio };
  return accepted({ ...value, written: normalShare(value) });
}

function rangeFromMap(map: MachineForm): Reading<Share> {
  const [min, max] = [entryRatio(map['min']), entryRatio(map['max'])];
  if (!min || !max) return refusedShare(min ? 'max' : 'min', map);
  return between(min, max, false, `từ ${ratioText(min)} đến ${ratioText(max)}`);
}

const refusedShare = (key: string, map: MachineForm) =>
  refusedEntry(
    key,
    map[key],
    'một tỷ lệ (70%, 2/3; số không có dấu được hiểu là phần trăm)',
    'a share (70%, 2/3; a bare number is a percentage)',
  );

/** A bare number is a percentage; one between 0 and 1 could be meant either way and is refused. */
function entryRatio(entry: unknown): Ratio | undefined {
  const text = textIn(entry) ?? '';
  const number = numberIn(/^\d+\.\d+$/u.test(text) ? Number(text) : entry);
  if (number !== undefined) {
    return number <= 100 && (number >= 1 || number === 0) ? percentRatio(String(number)) : undefined;
  }
  const reading = readShare(text);
  return reading.ok && reading.value.mode === 'exact'
    ? ratioOf(reading.value.numerator, reading.value.denominator)
    : undefined;
}
