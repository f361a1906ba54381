import type { Severity } from '../model/finding.ts';
import type { Tdkt } from '../model/generated/tdkt.ts';
import { validate } from '../schema/validate.ts';
import { parse } from '../source/parse.ts';
import { readRegular } from './read.ts';

/** What `tdkt.yaml` asks for. What it says wrongly counts as not said; its own findings are told with the other files'. */
export interface Config extends Tdkt {
  /** Nothing in the file can be used. */
  readonly unusable: boolean;
}

/** Of files without a `tdkt.yaml`. */
export const noConfig: Config = { unusable: false };

/** What it makes graver, by code; of two that it names the graver. */
export const raisedBy = ({ severities: { error = [], warning = [] } = {} }: Config): ReadonlyMap<string, Severity> =>
  new Map([...warning.map((code) => [code, 'warning'] as const), ...error.map((code) => [code, 'error'] as const)]);

/** Reads a `tdkt.yaml`; absolute path. */
export function readConfig(path: string): Config {
  const read = readRegular(path, path);
  return 'bytes' in read ? configIn(path, read.bytes) : { unusable: true };
}

/** What the bytes of a `tdkt.yaml` say; `path` names it. */
export function configIn(path: string, bytes: Uint8Array): Config {
  const { value } = parse(path, bytes);
  if (value === undefined) return { unusable: true };
  const wrong = new Set(validate('tdkt', value, path).findings.map(({ place }) => place.path[0]));
  // Keys without a finding fit the schema, which the type is made of.
  const right = Object.fromEntries(Object.entries(value as Tdkt).filter(([key]) => !wrong.has(key))) as Tdkt;
  return { ...right, unusable: false };
}
