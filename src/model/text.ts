/** Runs of blanks, line breaks and no-break spaces as one space, none at the ends. */
export const normalizeSpaces = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Capitals as offices write them: `toUpperCase` knows every Vietnamese letter and no locale is asked. */
export const upper = (text: string): string => text.toUpperCase();

/** Text as it is compared: one case, single spaces, plain hyphens, no mark at the end. */
export function comparable(text: string): string {
  const plain = normalizeSpaces(text).toLowerCase().replace(/[–—]/g, '-');
  let end = plain.length;
  while (end > 0 && '.;,:'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
