import type { Norm } from '../model/norm.ts';

/** Twentieths of a point, in which WordprocessingML counts. */
export const fromPoints = (points: number): number => Math.round(points * 20);

export const fromMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Width of the text area in twips. */
export function textAreaWidth({ page }: Norm, orientation: 'portrait' | 'landscape'): number {
  const paper = orientation === 'portrait' ? page.width : page.height;
  return fromMillimetres(paper) - fromMillimetres(page.left) - fromMillimetres(page.right);
}
