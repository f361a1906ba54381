import type { PlanDocument } from '../../model/document.ts';
import type { Unit } from '../../model/generated/units.ts';
import type { Place } from '../../model/place.ts';
import { evenTones } from '../../model/tone-placement.ts';
import type { Register, Registered } from '../../model/units/register.ts';
import { nameWords } from '../body-name.ts';
import { keptNames } from '../kept-names.ts';
import { defineRule, type Problem } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const unitByTwoNames = defineRule({
  code: 'TD418',
  slug: 'unit-by-two-names',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một văn bản gọi một cơ quan theo một cách', en: 'A document calls one body by one name' },
  title: {
    vi: 'Một đơn vị được gọi bằng hai tên khác nhau',
    en: 'One unit is called by two different names',
  },
  why: {
    vi: 'Theo danh bạ, hai tên ấy là một đơn vị, nhưng người đọc có thể tưởng là hai. Viết tắt hoặc viết gọn tên đầy đủ thì không tính.',
    en: 'By the register both names are one unit, but a reader may take them for two. Abbreviations and shortened names do not count.',
  },
  *check({ document, repository: { register } }) {
    if (register.units.length === 0) return;
    const uses = new Map<string, Use[]>();
    for (const use of usesIn(document, register)) uses.set(use.unit.id, [...(uses.get(use.unit.id) ?? []), use]);
    for (const list of uses.values()) {
      const alias = list.find(({ alias: other }) => other !== undefined);
      const name = list.find(({ alias: other }) => other === undefined);
      if (alias && name) yield problemOf(alias, name);
    }
  },
});

interface Use {
  readonly unit: Registered<Unit>;
  /** Which alias, where the words are not its name. */
  readonly alias: number | undefined;
  readonly text: string;
  readonly place: Place;
}

interface Name {
  readonly words: readonly string[];
  readonly unit: Registered<Unit>;
  readonly alias: number | undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words as they are compared; "và" is left out in some names of one body and not in others. */
const wordsIn = (text: string): Word[] =>
  [...evenTones(text.toLowerCase()).matchAll(/[a-zà-ỹ\d]+/gu)]
    .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))
    .filter((word) => word.text !== 'và');

/** Every unit the author names in words of his own, the longest name where several begin alike. */
function* usesIn(document: PlanDocument, register: Register): Generator<Use> {
  const names = namesByStart(register, document.norm);
  for (const line of writtenLines(document)) {
    const words = wordsIn(line.text);
    for (let at = 0; at < words.length; at += 1) {
      const found = longestAt(words, at, names);
      const [first, last] = [words[at], words[at + (found?.words.length ?? 1) - 1]];
      if (!found || !first || !last) continue;
      at += found.words.length - 1;
      const own = wordsAt(line, first.start, last.end);
      if (own?.origin !== 'typed') continue;
      yield { unit: found.unit, alias: found.alias, text: line.text.slice(first.start, last.end), place: own.place };
    }
  }
}

type Names = ReadonlyMap<string, readonly Name[]>;

const startOf = (words: readonly string[]): string => words.slice(0, 2).join(' ');

function longestAt(words: readonly Word[], at: number, names: Names): Name | undefined {
  const [first, second] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  const candidates = [...(names.get(`${first} ${second}`) ?? []), ...(names.get(first) ?? [])];
  return candidates.find((name) => name.words.every((word, index) => words[at + index]?.text === word));
}

/** By their first two words, the longest first; a name of two units says nothing. */
const namesByStart = keptNames((register, norm): Names => {
  const all = new Map<string, Name | undefined>();
  for (const unit of register.units) {
    const { name, shortName, aliases = [] } = unit;
    const own = [name, ...(shortName === undefined ? [] : [shortName])];
    const isOther = (alias: string): boolean => own.every((each) => !isShortened(alias, each, norm));
    const listed = [
      ...own.map((text) => ({ text, alias: undefined })),
      ...aliases.map((text, alias) => ({ text, alias: isOther(text) ? alias : undefined })),
    ];
    for (const { text, alias } of listed) {
      const words = wordsIn(text).map((word) => word.text);
      const key = words.join(' ');
      const known = all.get(key);
      if (words.length > 0)
        all.set(key, all.has(key) && known?.unit !== unit ? undefined : (known ?? { words, unit, alias }));
    }
  }
  const names = new Map<string, Name[]>();
  for (const name of all.values()) {
    if (name) names.set(startOf(name.words), [...(names.get(startOf(name.words)) ?? []), name]);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
});

/** "Sở VH, TT&DL", "UBND tỉnh": the same name with words abbreviated or left out. */
function isShortened(alias: string, name: string, norm: PlanDocument['norm']): boolean {
  if (/\p{Lu}{2}/u.test(alias)) return true;
  const short = nameWords(alias, norm);
  let at = 0;
  for (const word of nameWords(name, norm)) if (word === short[at]) at += 1;
  return at === short.length;
}

const problemOf = (alias: Use, name: Use): Problem => ({
  place: alias.place,
  message: {
    vi: `“${alias.text}” và “${name.text}” là một đơn vị theo danh bạ.`,
    en: `“${alias.text}” and “${name.text}” are one unit by the register.`,
  },
  help: {
    vi: `Gọi bằng một tên trong cả văn bản, ví dụ “${name.text}”.`,
    en: `Use one name in the whole document, for example “${name.text}”.`,
  },
  related: [
    { place: name.place, message: { vi: 'tên kia ở đây', en: 'the other name' } },
    {
      place: { file: alias.unit.file, path: [...alias.unit.path, 'aliases', alias.alias ?? 0] },
      message: { vi: 'theo danh bạ', en: 'as the register has it' },
    },
  ],
  actual: alias.text,
  expected: name.text,
});
