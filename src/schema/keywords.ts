import type { SchemaError } from 'tdkt:validators';
import { missingKey, unknownKey } from './keys.ts';
import type { Mistake, Site } from './mistake.ts';
import { blank, wrongType } from './types.ts';
import { noContent, notAllowed, tooLong, wrongForm } from './values.ts';

/**
 * A sentence for every keyword of our schemas that can refuse a value, the most telling first: of several complaints
 * about one value only the first is told. A test holds this list and the schemas together.
 */
export const keywords = {
  type: wrongType,
  enum: notAllowed,
  pattern: (error, site) => (isBlank(site) ? blank(site) : wrongForm(error, site)),
  minLength: noContent,
  maxLength: tooLong,
  minProperties: noContent,
  minItems: noContent,
  additionalProperties: unknownKey,
  required: missingKey,
} as const satisfies Readonly<Record<string, (error: SchemaError, site: Site) => Mistake>>;

const isBlank = ({ value }: Site): boolean => typeof value === 'string' && value.trim() === '';

export type Keyword = keyof typeof keywords;

export const isKeyword = (name: string): name is Keyword => Object.hasOwn(keywords, name);

/** Complaints about the keys of a map stand side by side; all others are about the value as a whole. */
export const isAboutKeys = (keyword: string): boolean => keyword === 'additionalProperties' || keyword === 'required';

export const rank = (keyword: string): number => Object.keys(keywords).indexOf(keyword);
