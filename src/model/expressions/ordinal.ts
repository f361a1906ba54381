import type { Say } from '../say.ts';
import { agreeing, differing } from './agreement.ts';
import type { Agreement, Expression, Reading } from './expression.ts';
import { type MachineForm, refusedEntry, refusedKeys, wholeIn } from './machine-form.ts';
import { numberFromWords, numberInWords } from './number-words.ts';
import { accepted, guarded, quoted, refused, squeeze } from './reading.ts';
import { romanFrom, romanLike, romanNumeral } from './roman.ts';

/** The place of one congress in its series: `V`, `lần thứ 5`, `thứ nhất`; 1 to 3999. */
export interface Ordinal {
  readonly written: string;
  readonly value: number;
}

const opening = /^(?:,? ?lần thứ|thứ|lần|khóa|khoá) /iu;
const wordsOfOrder: Readonly<Record<string, number>> = { nhất: 1, nhì: 2, tư: 4, 'đầu tiên': 1, đầu: 1 };

function read(text: string): Reading<Ordinal> {
  return guarded(text, (plain) => {
    const words = plain.replace(opening, '');
    const value = valueFrom(words, words !== plain);
    return typeof value === 'number' ? accepted({ written: text, value }) : (value ?? whyNot(plain));
  });
}

/** Bare words (`nhất`, `năm`) are ordinals only after `thứ` or `lần`. */
function valueFrom(words: string, introduced: boolean): number | ReturnType<typeof refused> | undefined {
  if (/^\d{1,4}$/u.test(words)) return inRange(Number(words));
  if (romanLike(words)) {
    const value = romanFrom(words);
    return (
      value ??
      refused(`${quoted(words)} không phải là số La Mã viết đúng`, `${quoted(words)} is not a correct Roman numeral`)
    );
  }
  if (!introduced) return undefined;
  const word = words.toLowerCase();
  return Object.hasOwn(wordsOfOrder, word) ? wordsOfOrder[word] : numberFromWords(word);
}

function inRange(value: number): number | undefined {
  return value >= 1 && value <= 3999 ? value : undefined;
}

function whyNot(plain: string) {
  return refused(
    `${quoted(plain)} không phải là số thứ tự; viết như “V”, “lần thứ V”, “lần thứ nhất”`,
    `${quoted(plain)} is not an ordinal; write it as “V”, “lần thứ V”, “lần thứ nhất”`,
  );
}

function fromMap(map: MachineForm): Reading<Ordinal> {
  const keys = refusedKeys(map, ['value']);
  if (keys) return keys;
  const entry = map['value'];
  const number = wholeIn(entry, 1, 3999);
  const reading = number === undefined && typeof entry === 'string' ? read(entry) : undefined;
  const value = number ?? (reading?.ok ? reading.value.value : undefined);
  if (value === undefined) return refusedEntry('value', entry, 'số thứ tự từ 1 đến 3999', 'an ordinal from 1 to 3999');
  return accepted({ written: romanNumeral(value), value });
}

/** An ordinal inside longer words, and where it stands (UTF-16 offsets of `lần thứ V` in `words`). */
export interface FoundOrdinal {
  readonly ordinal: Ordinal;
  readonly start: number;
  readonly end: number;
}

const inside = /(?<![a-zà-ỹ0-9])(lần(?:\s+thứ)?)(?=((?:\s+[a-zà-ỹ0-9]{1,15}){1,3}))/giu;

/** Finds the last `lần thứ ...` in words such as `Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ V`. */
export function findOrdinal(words: string): FoundOrdinal | undefined {
  let found: FoundOrdinal | undefined;
  for (const match of words.slice(0, 2000).matchAll(inside)) {
    found = longestAt(match.index, match[1] ?? '', match[2] ?? '') ?? found;
  }
  return found;
}

/** Reads as many of the next words as make an ordinal: `lần thứ năm` in `lần thứ năm năm 2020`. */
function longestAt(start: number, head: string, next: string): FoundOrdinal | undefined {
  let words = head + next;
  while (words.length > head.length) {
    const reading = read(words);
    if (reading.ok) return { ordinal: reading.value, start, end: start + words.length };
    words = words.replace(/\s+\S+$/u, '');
  }
  return undefined;
}

function agree(fact: Ordinal, words: string): Agreement {
  const said = findOrdinal(words)?.ordinal ?? readBare(words);
  if (!said) {
    return differing(
      undefined,
      `${quoted(words)} không nêu lần thứ mấy, số liệu đã khai là ${describe(fact).vi}`,
      `${quoted(words)} does not say which one it is, the stated fact is ${describe(fact).en}`,
    );
  }
  if (said.value === fact.value) return agreeing;
  const says = describe(said);
  return differing(
    says,
    `lời văn ghi ${says.vi}, số liệu đã khai là ${describe(fact).vi}`,
    `the words say ${says.en}, the stated fact is ${describe(fact).en}`,
  );
}

function readBare(words: string): Ordinal | undefined {
  const reading = read(squeeze(words).replace(/^, ?/u, ''));
  return reading.ok ? reading.value : undefined;
}

function describe({ value }: Ordinal): Say {
  return { vi: `lần thứ ${romanNumeral(value)}`, en: `number ${romanNumeral(value)} (${value})` };
}

/** Negative when a is earlier in the series. */
export function compareOrdinals(a: Ordinal, b: Ordinal): number {
  return a.value - b.value;
}

function inWords({ value }: Ordinal): string {
  if (value === 1) return 'lần thứ nhất';
  if (value === 4) return 'lần thứ tư';
  return value < 100 ? `lần thứ ${numberInWords(value)}` : `lần thứ ${value}`;
}

export const ordinal: Expression<Ordinal> = {
  name: 'ordinal',
  read,
  fromMap,
  phrase: (value) => value.written,
  normal: ({ value }) => romanNumeral(value),
  forms: {
    long: ({ value }) => `lần thứ ${romanNumeral(value)}`,
    number: ({ value }) => String(value),
    words: inWords,
  },
  equal: (a, b) => a.value === b.value,
  agree,
  describe,
};
