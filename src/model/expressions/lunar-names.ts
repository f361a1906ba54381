const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];
const variants: Readonly<Record<string, string>> = {
  kỉ: 'kỷ',
  quí: 'quý',
  qúy: 'quý',
  tí: 'tý',
  tị: 'tỵ',
  mẹo: 'mão',
  vị: 'mùi',
};
const months = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Chạp'];
const monthVariants: Readonly<Record<string, number>> = { một: 11, bẩy: 7, 'mười hai': 12, 'mười một': 11 };

/** The name (0 Giáp Tý ... 59 Quý Hợi) of the lunar year that begins in a civil year; 1984 was Giáp Tý. */
export function yearNameOf(year: number): number {
  return (((year - 1984) % 60) + 60) % 60;
}

/** `Kỷ Hợi`. */
export function yearNameText(index: number): string {
  return `${stems[index % 10] ?? ''} ${branches[index % 12] ?? ''}`;
}

/**
 * The index of a year name with its spelling variants (Tị, Quí, Kỉ, Mẹo). `impossible`: both words are right but never meet
 * (only pairs of equal parity exist). Undefined: not a year name.
 */
export function yearNameFrom(text: string): number | 'impossible' | undefined {
  const [first = '', second = '', ...rest] = text.toLowerCase().split(' ');
  const stem = position(stems, first);
  const branch = position(branches, second);
  if (rest.length > 0 || stem < 0 || branch < 0) return undefined;
  // The one number below 60 with these remainders by 10 and 12.
  const index = (((stem * 6 - branch * 5) % 60) + 60) % 60;
  return (stem - branch) % 2 === 0 ? index : 'impossible';
}

function position(names: readonly string[], word: string): number {
  const usual = Object.hasOwn(variants, word) ? variants[word] : word;
  return names.findIndex((name) => name.toLowerCase() === usual);
}

/** `Giêng`, `Hai` ... `Chạp`. */
export function monthName(month: number): string {
  return months[month - 1] ?? String(month);
}

/** The month a word or number names; `Một` is the old name of the eleventh. */
export function monthFrom(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d{1,2}$/u.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  const index = months.findIndex((name) => name.toLowerCase() === word);
  return index >= 0 ? index + 1 : Object.hasOwn(monthVariants, word) ? monthVariants[word] : undefined;
}
