import type { PlanDocument } from '../model/document.ts';
import type { NodePath } from '../model/place.ts';
import { pathKey } from '../model/plan/read.ts';
import { textOf } from '../model/references/mention.ts';
import { normalizeSpaces } from '../model/text.ts';

/** What a property prints by itself, its references followed; undefined where it holds no words. */
export function printedTexts({ prose }: PlanDocument): (path: NodePath) => string | undefined {
  const texts = new Map(
    prose.map(({ path, lines }) => [pathKey(path), normalizeSpaces(lines.map(textOf).join(' '))] as const),
  );
  return (path) => texts.get(pathKey(path));
}
