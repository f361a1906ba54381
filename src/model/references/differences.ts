import { expandAbbreviations } from '../abbreviations.ts';
import type { Agreement } from '../expressions/expression.ts';
import type { Norm } from '../norm.ts';
import type { Say } from '../say.ts';
import { comparable } from '../text.ts';

export const agrees: Agreement = { agrees: true };
export const differs = (why: Say): Agreement => ({ agrees: false, says: undefined, why });

/** A name as names are compared: abbreviations written out, one case. */
export const nameKey = (name: string, norm: Norm): string => comparable(expandAbbreviations(name, norm));
