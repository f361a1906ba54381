const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const variants: Readonly<Record<string, number>> = { bẩy: 7 };
const afterTens: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };

/** The number a Vietnamese phrase from `một` to `chín mươi chín` says; undefined for anything else. */
export function numberFromWords(text: string): number | undefined {
  const [first, second, third, ...rest] = text.toLowerCase().split(' ');
  if (rest.length > 0 || first === undefined) return undefined;
  if (first === 'mười') return third === undefined ? ending(10, second) : undefined;
  const tens = unit(first);
  if (tens === undefined) return undefined;
  if (second === undefined) return tens;
  return second === 'mươi' ? ending(tens * 10, third) : undefined;
}

/** The number in words, 1 to 99: for ordinals (`lần thứ hai mươi mốt`). */
export function numberInWords(value: number): string {
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? 'mười' : `${units[tens] ?? ''} mươi`;
  if (rest === 0) return head;
  if (tens === 0) return units[rest] ?? '';
  if (rest === 5) return `${head} lăm`;
  return `${head} ${tens > 1 && rest === 1 ? 'mốt' : (units[rest] ?? '')}`;
}

function ending(tens: number, word: string | undefined): number | undefined {
  if (word === undefined) return tens;
  // After tens five is said `lăm`; `mười năm` is ten years.
  const value = word === 'năm' ? undefined : (unit(word) ?? afterTens[word]);
  return value === undefined ? undefined : tens + value;
}

function unit(word: string): number | undefined {
  const index = units.indexOf(word);
  return index > 0 ? index : variants[word];
}
