const numerals: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 1 to 3999 as a Roman numeral: `XVI`. */
export function romanNumeral(value: number): string {
  let rest = value;
  let text = '';
  for (const [numeral, worth] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** Only letters of Roman numerals, right or wrong, and no longer than the longest (MMMDCCCLXXXVIII). */
export function romanLike(text: string): boolean {
  return /^[ivxlcdm]{1,15}$/iu.test(text);
}

/** The value of a correctly written numeral in either case; `IIII` and `VX` have none. */
export function romanFrom(text: string): number | undefined {
  if (!romanLike(text)) return undefined;
  const upper = text.toUpperCase();
  let value = 0;
  let at = 0;
  for (const [numeral, worth] of numerals) {
    while (upper.startsWith(numeral, at)) {
      value += worth;
      at += numeral.length;
    }
  }
  return at === upper.length && value < 4000 && romanNumeral(value) === upper ? value : undefined;
}
