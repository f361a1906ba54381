import type { Tdkt } from '../model/generated/tdkt.ts';
import { validate } from '../schema/validate.ts';
import { parse } from '../source/parse.ts';
import { readRegular } from './read.ts';

/** What `tdkt.yaml` asks for. What it says wrongly counts as not said; its own findings are told with the other files'. */
export interface Config extends Tdkt {
  /** Nothing in the file can be used. */
  readonly unusable: boolean;
}

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
  const { lang, ignore } = Object.fromEntries(Object.entries(value as Tdkt).filter(([key]) => !wrong.has(key))) as Tdkt;
  return { unusable: false, ...(lang !== undefined && { lang }), ...(ignore !== undefined && { ignore }) };
}
