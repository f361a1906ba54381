import type { PlanDocument } from './document.ts';
import type { NodePath } from './place.ts';
import { pathKey } from './plan/read.ts';
import { textOf } from './references/mention.ts';
import { normalizeSpaces } from './text.ts';

/** What a property prints by itself, its references followed; undefined where it holds no words. */
export function printedTexts({ prose }: PlanDocument): (path: NodePath) => string | undefined {
  const texts = new Map(
    prose.map(({ path, lines }) => [pathKey(path), normalizeSpaces(lines.map(textOf).join(' '))] as const),
  );
  return (path) => texts.get(pathKey(path));
}
