import type { CodeMetadata } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import { codeNamed, codes } from './codes.ts';

export type Explained =
  | { readonly known: true; readonly metadata: CodeMetadata }
  | { readonly known: false; readonly suggestion: string | undefined };

/** Looks a finding up by its code (`TD120`, `td120`, `120`) or its slug. */
export function explain(asked: string): Explained {
  const wanted = asked.trim().toUpperCase();
  const code = /^\d{3}$/.test(wanted) ? `TD${wanted}` : wanted;
  const metadata = codeNamed(code) ?? codes.find(({ slug }) => slug === asked.trim().toLowerCase());
  if (metadata) return { known: true, metadata };
  const names = codes.flatMap((known) => [known.code, known.slug]);
  return { known: false, suggestion: nearest(code, names) };
}
