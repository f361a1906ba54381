import type { PlanDocument } from '../model/document.ts';
import type { Award } from '../model/generated/plan.ts';
import type { NodePath } from '../model/place.ts';
import type { Say } from '../model/say.ts';

/** Who receives awards, with the amount each of them has of its own. */
export const recipients = [
  { key: 'collectives', amount: 'collectiveAmount', name: { vi: 'tập thể', en: 'collectives' } },
  { key: 'households', amount: 'householdAmount', name: { vi: 'hộ gia đình', en: 'households' } },
  { key: 'individuals', amount: 'individualAmount', name: { vi: 'cá nhân', en: 'individuals' } },
] as const satisfies readonly { key: keyof Award; amount: keyof Award; name: Say }[];

export interface PlacedAward {
  readonly award: Award;
  readonly path: NodePath;
}

/** The forms of award in file order. */
export const awardsOf = ({ plan }: PlanDocument): PlacedAward[] =>
  (plan.awards?.forms ?? []).map((award, index) => ({ award, path: ['awards', 'forms', index] }));
