import type { PlanDocument } from '../model/document.ts';
import type { NodePath } from '../model/place.ts';
import { pathKey } from '../model/plan/read.ts';

/** Names serve messages and need not be printed; those of citations are their text. */
export const servesMessages = (path: NodePath): boolean =>
  ['name', 'shortName'].includes(String(path.at(-1))) && path[0] !== 'citations';

/** Is the fact printed, by itself or with a list, series or header that holds it? */
export function printedFacts({ composition }: PlanDocument): (path: NodePath) => boolean {
  const printed = new Set(composition.printings.map(({ path }) => pathKey(path)));
  return (path) => path.some((_step, index) => printed.has(pathKey(path.slice(0, index + 1))));
}
