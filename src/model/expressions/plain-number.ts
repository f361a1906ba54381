import { numberFromWords } from './number-words.ts';
import { squeeze } from './reading.ts';

const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

const digits = String.raw`(?:\d{1,3}(?:[. ]\d{3})+(?![\d])|\d{1,15})(?:,\d{1,4}(?!\d))?`;
const scale = '(?: ?(?:nghìn|ngàn|triệu|tỷ|tỉ)(?![a-zà-ỹ0-9]))?';
/** Source of a regular expression (flags `iu`) for one number in digits: `1.100`, `1,5`, `50 triệu`. No groups. */
export const numberPattern = `(?:${digits}${scale})`;

const scaled = /^(.*?)(?: ?(nghìn|ngàn|triệu|tỷ|tỉ))?$/iu;
const decimal = /^(\d{1,15}|\d{1,3}(?:[. ]\d{3})+)(?:,(\d{1,4}))?$/u;

/** The value of a number as officials write it: dot or space for thousands, comma for decimals, or words. */
export function countFrom(text: string): number | undefined {
  const plain = squeeze(text);
  if (plain.length > 60) return undefined;
  const [, number = '', scaleWord = ''] = scaled.exec(plain) ?? [];
  const factor = scales[scaleWord.toLowerCase()] ?? 1;
  const [, whole = '', fraction = ''] = decimal.exec(number) ?? [];
  // One division at the end keeps 32,7 and 1,5 tỷ exact where a product of fractions would not be.
  const value =
    whole === ''
      ? (numberFromWords(plain) ?? Number.NaN)
      : (Number(whole.replace(/[. ]/gu, '') + fraction) * factor) / 10 ** fraction.length;
  return value <= 1e15 ? value : undefined;
}

/** The number in official digits: `01`, `300`, `1.100`, `1,5`. Below ten is padded as counts are (`01 buổi`), zero is not. */
export function officialCount(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? pad2(value) : plainCount(value);
}

/** As `officialCount`, without padding: for the two ends of a range and for decimals. */
export function plainCount(value: number): string {
  const [whole = '0', fraction] = decimalText(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Two digits at least: Decree 30/2020 pads numbers below ten in codes and days. */
export function pad2(value: number): string {
  return String(value).padStart(2, '0');
}

/** At most four decimals, the most a reader accepts, without trailing zeros. */
function decimalText(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(4).replace(/\.?0+$/u, '');
}

/** The number of a document: one digit alone takes a zero (Decree 30/2020, Annex I, part II, 3). */
export const codeNumberWords = (number: string): string => (/^\d$/.test(number) ? `0${number}` : number);
