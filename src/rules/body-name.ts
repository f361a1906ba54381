import { expandAbbreviations } from '../model/abbreviations.ts';
import type { Norm } from '../model/norm.ts';
import { comparable } from '../model/text.ts';
import { evenTones } from '../model/tone-placement.ts';

/** Names of bodies are short; longer words are no name and are not compared. */
const longest = 300;

/** The same few hundred names stand in every plan of a repository. */
const known = new WeakMap<Norm, Map<string, readonly string[]>>();
/** More names than a province has bodies are not remembered, so that memory does not grow with what is judged. */
const mostKnown = 20_000;

/** A name as it is compared: abbreviations in full, tones in one place, i for y, no case, no punctuation, no "và". */
export function nameWords(name: string, norm: Norm): readonly string[] {
  if (name.length > longest) return [];
  const names = known.get(norm) ?? new Map<string, readonly string[]>();
  known.set(norm, names);
  const before = names.get(name);
  if (before) return before;
  const words = wordsOf(expandAbbreviations(name, norm));
  if (names.size < mostKnown) names.set(name, words);
  return words;
}

export const nameKey = (name: string, norm: Norm): string => nameWords(name, norm).join(' ');

const wordsOf = (text: string): string[] =>
  evenTones(comparable(text))
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map(evenVowel);

/** "Chiến sĩ" and "chiến sỹ", "kĩ" and "kỹ" are one word in two spellings. */
const evenVowel = (word: string): string =>
  /^(?:[bcdđghklmnpqrstvx]+|qu)[yýỳỷỹỵ]$/u.test(word)
    ? word.slice(0, -1) + word.slice(-1).normalize('NFD').replace('y', 'i').normalize('NFC')
    : word;

/** A word of a name, and all it may stand for. */
interface Token {
  readonly plain: string;
  /** Lower case letters of a word in capitals. */
  readonly initials: readonly string[];
  readonly full: readonly string[];
}

/** Does the text name the body of these words: in the same words, in abbreviations, or by initials ("Sở VH, TT&DL")? */
export function holderOf(text: string, norm: Norm): (words: readonly string[]) => boolean {
  const tokens = text.length > longest ? [] : tokensOf(text, norm);
  const common = tokens.findIndex(({ plain }) => plain === 'các') + 1;
  return (words) => {
    if (words.length === 0) return false;
    if (tokens.some((_token, start) => matches(tokens, start, words))) return true;
    // "Các phòng: Nội vụ, Tài chính" names "Phòng Nội vụ".
    const [head, ...rest] = words;
    const isCommon = common > 0 && tokens[common]?.plain === head && rest.length > 0;
    return isCommon && tokens.some((_token, start) => start > common && matches(tokens, start, rest));
  };
}

const tokensOf = (text: string, norm: Norm): Token[] =>
  text
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và')
    .map((word) => ({
      plain: evenVowel(evenTones(word.toLowerCase())),
      initials: /^\p{Lu}{2,}$/u.test(word) ? [...word.toLowerCase()] : [],
      full: wordsOf(expandAbbreviations(word, norm)),
    }));

function matches(tokens: readonly Token[], start: number, words: readonly string[]): boolean {
  let at = 0;
  for (let index = start; at < words.length; index += 1) {
    const token = tokens[index];
    const taken = token ? wordsTaken(token, words, at) : 0;
    if (taken === 0) return false;
    at += taken;
  }
  return true;
}

/** How many of the words, from `at` on, the token stands for. */
function wordsTaken({ plain, initials, full }: Token, words: readonly string[], at: number): number {
  if (plain === words[at]) return 1;
  const fits = initials.length > 0 && initials.every((letter, index) => words[at + index]?.startsWith(letter));
  if (fits) return initials.length;
  return full.length > 1 && full.every((word, index) => word === words[at + index]) ? full.length : 0;
}

const heads =
  'Sở|Phòng|Ban|Văn phòng|Đài|Công an|Trung tâm|Trường|Hội|Đoàn|UBND|Ủy ban|Uỷ ban|Kho bạc|Bộ Chỉ huy|Liên đoàn|Mặt trận|Chi cục|Cục|Trạm';
/** The office of council and committee is one body. */
const office = 'Văn phòng (?:HĐND|Hội đồng nhân dân)';
const apart = new RegExp(`(?:,|;|(?<!${office}) và) (?=(?:${heads}|[Cc]ác|(?:sở|phòng|ban) \\p{Lu})(?!\\p{Ll}))`, 'u');

/** "Phòng Nội vụ, Phòng Tài chính" are two; "Sở Văn hóa, Thể thao và Du lịch" is one. What stands in brackets is an addition. */
export const namesIn = (unit: string): string[] =>
  unit.length > longest || /^các /iu.test(unit)
    ? [unit]
    : unit
        .replace(/\([^()]*\)/g, '')
        .replace(/^(?:đề nghị|giao|yêu cầu) /iu, '')
        .split(apart)
        .map((name) => name.trim())
        .filter((name) => name !== '');
