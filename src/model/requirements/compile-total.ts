import { sumOf } from '../expressions/bounds.ts';
import { quantity } from '../expressions/quantity.ts';
import type { Case, Meeting } from '../generated/plan.ts';
import type { NodePath } from '../place.ts';
import { type Source, settled } from './settled.ts';
import type { Stipulation } from './stipulation.ts';

/**
 * The total a plan settles for itself by its parts alone: official delegates and guests, or the groups of the single axis
 * where each has a count. Nothing where it states a total, or where some of the parts are not known.
 */
export function totalOfParts(source: Source, whole: Meeting | Case, path: NodePath): Stipulation[] {
  const { official, guests, groups = [] } = whole;
  if (!source.own || whole.total || whole.summoned) return [];
  const isSplit = official !== undefined || guests !== undefined;
  const parts = isSplit ? [official, guests] : groups.map(({ count }) => count);
  const known = parts.filter((part) => part !== undefined);
  const [first, second] = known;
  if (!first || !second || known.length < parts.length) return [];
  const plain = { ...sumOf(known), noun: first.noun };
  const value = { ...plain, written: quantity.normal({ ...plain, written: '' }) };
  const said = known.map(({ written }) => written.trim());
  const at = [...path, isSplit ? 'id' : 'groups'];
  return [settled(source, { kind: 'amount', subject: 'total', value, parts: said }, at)];
}
