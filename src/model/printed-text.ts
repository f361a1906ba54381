import type { PlanDocument } from './document.ts';
import type { NodePath } from './place.ts';
import { pathKey } from './plan/read.ts';
import { textOf } from './references/mention.ts';
import { normalizeSpaces } from './text.ts';

/** Twenty rules ask for them; they are made once a document. */
const known = new WeakMap<PlanDocument, ReadonlyMap<string, string>>();

/** What a property prints by itself, its references followed; undefined where it holds no words. */
export function printedTexts(document: PlanDocument): (path: NodePath) => string | undefined {
  const texts = known.get(document) ?? textsOf(document);
  known.set(document, texts);
  return (path) => texts.get(pathKey(path));
}

const textsOf = ({ prose }: PlanDocument): ReadonlyMap<string, string> =>
  new Map(prose.map(({ path, lines }) => [pathKey(path), normalizeSpaces(lines.map(textOf).join(' '))]));
