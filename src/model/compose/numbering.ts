import { romanNumeral } from '../expressions/roman.ts';

/** Letters of points in the decree's order: no f, j, w, z. */
const letters = [
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
  't',
  'u',
  'v',
  'x',
  'y',
];

/** `I`, then `1`, `1.1`, `1.1.1`: below the Roman level the path starts again. */
export const clauseNumber = (path: readonly number[]): string =>
  path.length === 1 ? romanNumeral(path[0] ?? 0) : path.slice(1).join('.');

export const articleMarker = (number: string): string => `Điều ${number}.`;

export type ItemNumbering = 'dash' | 'plus' | 'arabic' | 'alpha' | 'none';

/** The mark before an item of a list; `index` from 0. */
export function itemMarker(numbering: ItemNumbering, index: number): string {
  if (numbering === 'dash') return '-';
  if (numbering === 'plus') return '+';
  if (numbering === 'arabic') return `${index + 1}.`;
  if (numbering === 'alpha') return `${letters[index] ?? index + 1})`;
  return '';
}
