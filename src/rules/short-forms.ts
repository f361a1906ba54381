import { evenTones } from '../model/tone-placement.ts';

/** A short form introduced in brackets after the words whose initials it holds: "thi đua, khen thưởng (TĐKT)". */
export interface ShortForm {
  readonly short: string;
  /** The full form, tones in one place. */
  readonly words: readonly string[];
  /** Of the brackets. */
  readonly start: number;
  readonly end: number;
}

const introduced = /\((?:(?:sau đây |sau đây được )?(?:gọi|viết) tắt là )?(\p{Lu}{3,10})\)/gu;
/** No full form of ten words is longer. */
const longest = 120;

/** Only where initials show how far back the full form goes: of “(gọi tắt là Hội nghị)” nobody can tell. */
export function* shortFormsIn(text: string): Generator<ShortForm> {
  for (const { 0: brackets, 1: short = '', index } of text.matchAll(introduced)) {
    const before = text.slice(Math.max(0, index - longest), index);
    const words = before
      .match(new RegExp(`(?:[A-Za-zÀ-ỹ]+[\\s,–-]{1,3}){${short.length}}$`, 'u'))?.[0]
      .match(/[A-Za-zÀ-ỹ]+/gu);
    if (!words || plain(words.map((word) => word.charAt(0)).join('')) !== plain(short)) continue;
    yield { short, words: words.map(evenTones), start: index, end: index + brackets.length };
  }
}

/** "Ủ" stands as U in short forms, "Đ" as itself. */
const plain = (letters: string): string => letters.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
