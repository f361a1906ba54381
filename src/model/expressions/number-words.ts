const units = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const variants: Readonly<Record<string, number>> = { bẩy: 7 };
const afterTens: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const scales: readonly (readonly [string, number])[] = [
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
];

const numberWords = new RegExp(
  '(?<![a-zà-ỹ])(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)' +
    '(?: (?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mươi|mười|linh|lẻ|không|trăm|nghìn|ngàn|triệu|tỷ|tỉ))*(?![a-zà-ỹ])',
  'giu',
);

/**
 * A phrase without any digit, with its number (and the second end of a range) in digits: `từ ba đến năm người`.
 * Only then are words tried: patterns that take words and digits alike cost a cold start ten milliseconds.
 */
export function numbersAsDigits(plain: string): string {
  if (/\d/u.test(plain)) return plain;
  let found = 0;
  return plain.replace(numberWords, (words: string, at: number) => {
    const value = numberFromWords(words);
    const isPlace = found === 0 || (found === 1 && /(?:đến|tới|-) ?(?:dưới )?$/iu.test(plain.slice(0, at)));
    if (value === undefined || !isPlace) return words;
    found++;
    return String(value);
  });
}

/** The number a Vietnamese phrase says (`ba trăm`, `một nghìn hai trăm linh năm`); undefined for anything else. */
export function numberFromWords(text: string): number | undefined {
  const words = text.toLowerCase().split(' ');
  return words.length <= 20 ? numberOf(words) : undefined;
}

function numberOf(words: readonly string[]): number | undefined {
  for (const [name, worth] of scales) {
    const at = words.indexOf(name);
    if (at < 0) continue;
    const head = numberOf(words.slice(0, at));
    const rest = at + 1 < words.length ? numberOf(words.slice(at + 1)) : 0;
    return head === undefined || rest === undefined || rest >= worth ? undefined : head * worth + rest;
  }
  return belowThousand(words);
}

function belowThousand(words: readonly string[]): number | undefined {
  if (words[1] !== 'trăm') return belowHundred(words);
  const hundreds = words[0] === 'không' ? 0 : unit(words[0]);
  const rest = words.slice(2);
  const odd = rest[0] === 'linh' || rest[0] === 'lẻ';
  const value = rest.length === 0 ? 0 : odd && rest.length === 2 ? unit(rest[1]) : belowHundred(rest);
  return hundreds === undefined || value === undefined ? undefined : hundreds * 100 + value;
}

function belowHundred([first, second, third, ...rest]: readonly string[]): number | undefined {
  if (rest.length > 0) return undefined;
  if (first === 'mười') return third === undefined ? ending(10, second) : undefined;
  const tens = unit(first);
  if (tens === undefined || second === undefined) return tens;
  return second === 'mươi' ? ending(tens * 10, third) : undefined;
}

function ending(tens: number, word: string | undefined): number | undefined {
  if (word === undefined) return tens;
  // After tens five is said `lăm`; `mười năm` is ten years.
  const value =
    word === 'năm' ? undefined : (unit(word) ?? (Object.hasOwn(afterTens, word) ? afterTens[word] : undefined));
  return value === undefined ? undefined : tens + value;
}

function unit(word: string | undefined): number | undefined {
  const index = word === undefined || word === '' ? -1 : units.indexOf(word);
  if (index > 0) return index;
  return word !== undefined && Object.hasOwn(variants, word) ? variants[word] : undefined;
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
