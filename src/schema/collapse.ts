import type { SchemaError } from 'tdkt:validators';
import { nearestKey } from './keys.ts';
import { isAboutKeys, isKeyword, keywords, rank } from './keywords.ts';
import type { Mistake, Site } from './mistake.ts';
import type { SchemaKind } from './property.ts';

/** One mistake, one finding: what the validator lists, by node, without its echoes. */
export function mistakesOf(errors: readonly SchemaError[], kind: SchemaKind, root: unknown): Mistake[] {
  const byNode = new Map<string, SchemaError[]>();
  // What an `else` demands is told where it is missing; that it failed says nothing more.
  for (const error of errors.filter(({ keyword }) => keyword !== 'if')) {
    const known = byNode.get(error.instancePath);
    if (known) known.push(error);
    else byNode.set(error.instancePath, [error]);
  }
  return [...byNode].flatMap(([pointer, group]) => {
    const site = siteAt(pointer, kind, root);
    return withoutEchoes(group, site).map((error) => mistakeOf(error, site));
  });
}

function mistakeOf(error: SchemaError, site: Site): Mistake {
  if (!isKeyword(error.keyword)) throw new Error(`no sentence for the keyword ${error.keyword}`);
  return keywords[error.keyword](error, site);
}

function withoutEchoes(group: readonly SchemaError[], site: Site): readonly SchemaError[] {
  const aboutValue = group.filter(({ keyword }) => !isAboutKeys(keyword));
  const [first] = aboutValue.sort((a, b) => rank(a.keyword) - rank(b.keyword));
  if (first) return [first];
  // A misspelt key is one mistake, not an unknown key and a missing one.
  const unknown = group.filter(({ keyword }) => keyword === 'additionalProperties');
  const meant = new Set(unknown.map(({ params }) => nearestKey(site, String(params.additionalProperty))));
  return group.filter(({ keyword, params }) => keyword !== 'required' || !meant.has(String(params.missingProperty)));
}

/** From a JSON pointer to the node; steps into lists become numbers. */
function siteAt(pointer: string, kind: SchemaKind, root: unknown): Site {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of pointer.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(name) : name;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    path.push(step);
  }
  return { kind, path, value };
}
