/** Roman numerals of parts (Decree 30/2020, Annex I, part II, 6); 0 and below print as nothing. */
export function roman(value: number): string {
  const figures: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, letters] of figures) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

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
  path.length === 1 ? roman(path[0] ?? 0) : path.slice(1).join('.');

export type ItemNumbering = 'dash' | 'plus' | 'arabic' | 'alpha' | 'none';

/** The mark before an item of a list; `index` from 0. */
export function itemMarker(numbering: ItemNumbering, index: number): string {
  if (numbering === 'dash') return '-';
  if (numbering === 'plus') return '+';
  if (numbering === 'arabic') return `${index + 1}.`;
  if (numbering === 'alpha') return `${letters[index] ?? index + 1})`;
  return '';
}
