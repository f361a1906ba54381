import nd30 from '../../templates/norms/nd30-2020.yaml';
import tt01 from '../../templates/norms/tt01-2011.yaml';
import type { Norm } from '../model/norm.ts';
import { readNorm } from '../model/norm-reader.ts';

type Data = Readonly<Record<string, unknown>>;

/** Every norm profile of `templates/norms/`. */
export const norms: readonly Norm[] = resolve([nd30, tt01] as Data[]).map(readNorm);

/** A profile that is `like` another says only what differs. */
function resolve(profiles: readonly Data[]): Data[] {
  return profiles.map((profile) => {
    const base = profiles.find(({ id }) => id === profile['like']);
    return base ? merge(base, profile) : profile;
  });
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(base: Data, over: Data): Data {
  const changed = Object.entries(over).map(([key, value]) => {
    const before = base[key];
    return [key, isMap(before) && isMap(value) ? merge(before, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(changed) };
}
