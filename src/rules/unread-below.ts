import type { PlanDocument } from '../model/document.ts';
import type { NodePath } from '../model/place.ts';

/** Is there a phrase there, or below, that could not be read? It was told once; it is not missing as well. */
export const unreadBelow = ({ unread }: PlanDocument, path: NodePath): boolean =>
  unread.some(({ path: at }) => path.every((step, index) => at[index] === step));
