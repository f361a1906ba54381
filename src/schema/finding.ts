import type { Finding } from '../model/finding.ts';
import { schemaCodes } from './codes.ts';
import type { Mistake } from './mistake.ts';

/** A mistake in a file, with the name and severity of its code. */
export function findingOf(file: string, { path, anchor, related, ...mistake }: Mistake): Finding {
  const metadata = schemaCodes.find(({ code }) => code === mistake.code);
  if (!metadata) throw new Error(`no such code: ${mistake.code}`);
  const { slug, severity } = metadata;
  const other = related && {
    related: [{ place: { file, path: related.path, anchor: related.anchor }, message: related.message }],
  };
  return { ...mistake, slug, severity, place: { file, path, anchor }, ...other };
}
