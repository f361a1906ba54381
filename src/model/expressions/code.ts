import type { Say } from '../say.ts';
import { agreeing, differing, unreadable } from './agreement.ts';
import { issuerCase, typeCase } from './document-types.ts';
import type { Agreement, Expression, Reading } from './expression.ts';
import { type MachineForm, numberIn, refusedEntry, refusedKeys, textIn, wholeIn } from './machine-form.ts';
import { pad2 } from './plain-number.ts';
import { accepted, dash, guarded, quoted, refused, squeeze } from './reading.ts';

/** The number and notation of a document: `57/2018/QĐ-UBND`, `169/KH-UBND`, or the Party's `34-CT/TW`. */
export interface Code {
  readonly written: string;
  readonly number: number;
  /** A letter after the number: `30a/2008/NQ-CP`. */
  readonly letter?: string;
  readonly year?: number;
  /** `KH-UBND`, `CT/TW`, `QH15`, without spaces, in official capitals. */
  readonly notation: string;
  /** `KH`, `QĐ`; absent where the notation names none (công văn `UBND-NC`, `QH15`). */
  readonly typeAbbreviation?: string;
  readonly issuerAbbreviation?: string;
  /** The Party's order, type after the number. */
  readonly party: boolean;
  /** The author's spacing, dashes or capitals differ from the normal form. */
  readonly untidy: boolean;
}

const lead = /^(?:số(?: hiệu)? ?:? ?)/iu;
const name = '[a-zà-ỹ][a-zà-ỹ0-9]{0,29}';
const notation = `${name}(?:-${name}){0,5}`;
const state = new RegExp(`^(?<number>\\d{1,6})(?<letter>[a-zđ])?/(?:(?<year>\\d{4})/)?(?<notation>${notation})$`, 'iu');
const party = new RegExp(`^(?<number>\\d{1,6})(?<letter>[a-zđ])?-(?<notation>${name}/${notation})$`, 'iu');

function read(text: string): Reading<Code> {
  return guarded(text, (plain) => {
    const bare = plain.replace(lead, '');
    const tidy = bare.replace(new RegExp(` ?${dash} ?`, 'gu'), '-').replace(/ ?\/ ?/gu, '/');
    const found = (state.exec(tidy) ?? party.exec(tidy))?.groups;
    const number = Number(found?.['number'] ?? 0);
    if (!found || number < 1) return whyNot(plain);
    if (found['year'] === undefined && !/[-/]/u.test(found['notation'] ?? '')) return noIssuer(plain);
    const value = codeOf(found, number);
    return accepted({ ...value, written: text, untidy: bare !== normal({ ...value, written: '', untidy: false }) });
  });
}

function whyNot(plain: string) {
  if (/^(?:số ?:? ?)?[/-]/iu.test(plain))
    return refused(`${quoted(plain)} thiếu số`, `${quoted(plain)} lacks its number`);
  return refused(
    `${quoted(plain)} không phải là số, ký hiệu văn bản; viết như “169/KH-UBND”, “57/2018/QĐ-UBND”, “34-CT/TW”`,
    `${quoted(plain)} is not a document number and notation; write it as “169/KH-UBND”, “57/2018/QĐ-UBND”, “34-CT/TW”`,
  );
}

/** Only laws (33/2024/QH15) have a notation of one group, and they have a year. */
function noIssuer(plain: string) {
  return refused(
    `${quoted(plain)}: ký hiệu thiếu loại văn bản hoặc cơ quan ban hành; viết như “169/KH-UBND”`,
    `${quoted(plain)}: the notation lacks the type or the issuer; write it as “169/KH-UBND”`,
  );
}

function codeOf(found: Readonly<Record<string, string | undefined>>, number: number): Omit<Code, 'written' | 'untidy'> {
  const raw = found['notation'] ?? '';
  const year = found['year'];
  return {
    number,
    ...(found['letter'] && { letter: found['letter'].toLowerCase() }),
    ...(year !== undefined && { year: Number(year) }),
    ...notationOf(raw),
  };
}

/** The groups of a notation in official capitals, and what they name. */
function notationOf(raw: string): Pick<Code, 'notation' | 'typeAbbreviation' | 'issuerAbbreviation' | 'party'> {
  const isParty = raw.includes('/');
  const [first = '', ...rest] = raw.split(isParty ? '/' : '-');
  const type = typeCase(first);
  if (rest.length === 0) return { notation: issuerCase(first), issuerAbbreviation: issuerCase(first), party: false };
  const issuer = rest.map((group) => group.split('-').map(issuerCase).join('-')).join('-');
  if (!type && !isParty)
    return { notation: `${issuerCase(first)}-${issuer}`, issuerAbbreviation: issuerCase(first), party: false };
  const kind = type ?? issuerCase(first);
  return {
    notation: kind + (isParty ? '/' : '-') + issuer,
    typeAbbreviation: kind,
    issuerAbbreviation: issuer,
    party: isParty,
  };
}

function fromMap(map: MachineForm): Reading<Code> {
  const keys = refusedKeys(map, ['number', 'notation', 'year']);
  if (keys) return keys;
  const number = wholeIn(map['number'], 1, 999999);
  if (number === undefined) return refusedEntry('number', map['number'], 'số văn bản', 'a document number');
  const year = map['year'] === undefined || map['year'] === null ? undefined : numberIn(map['year']);
  const words = squeeze(textIn(map['notation']) ?? '');
  const isParty = words.includes('/');
  const reading = read(`${pad2(number)}${isParty ? '-' : '/'}${year === undefined ? '' : `${year}/`}${words}`);
  if (!reading.ok)
    return refusedEntry('notation', map['notation'], 'ký hiệu văn bản (KH-UBND, CT/TW)', 'a notation (KH-UBND, CT/TW)');
  return accepted({ ...reading.value, written: normal(reading.value), untidy: false });
}

/** Without spaces, the number padded below ten (Decree 30/2020 Annex I.II.3). */
function normal({ number, letter, year, notation: sign, party: isParty }: Code): string {
  const head = pad2(number) + (letter ?? '');
  if (isParty) return `${head}-${sign}`;
  return year === undefined ? `${head}/${sign}` : `${head}/${year}/${sign}`;
}

/** Equal for equal codes. */
export function codeKey(value: Code): string {
  return normal(value).toUpperCase();
}

function agree(fact: Code, words: string): Agreement {
  const reading = read(words);
  if (!reading.ok) return unreadable(reading.why);
  if (codeKey(reading.value) === codeKey(fact)) return agreeing;
  const part = differingPart(fact, reading.value);
  return differing(
    describe(reading.value),
    `khác ở ${part.vi}: lời văn ghi ${quoted(normal(reading.value))}, số liệu đã khai là ${quoted(normal(fact))}`,
    `a different ${part.en}: the words say ${quoted(normal(reading.value))}, the stated fact is ${quoted(normal(fact))}`,
  );
}

function differingPart(a: Code, b: Code): Say {
  if (a.number !== b.number || a.letter !== b.letter) return { vi: 'số', en: 'number' };
  return a.year === b.year ? { vi: 'ký hiệu', en: 'notation' } : { vi: 'năm', en: 'year' };
}

function describe(value: Code): Say {
  return { vi: `số ${normal(value)}`, en: `No. ${normal(value)}` };
}

export const code: Expression<Code> = {
  name: 'code',
  read,
  fromMap,
  phrase: (value) => value.written,
  normal,
  forms: {},
  equal: (a, b) => codeKey(a) === codeKey(b),
  agree,
  describe,
};
