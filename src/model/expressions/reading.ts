import type { Say } from '../say.ts';
import type { Reading } from './expression.ts';

/** No official phrase is longer (UTF-16 units after blanks are joined); more is refused unread, which keeps every reader linear. */
const longestPhrase = 400;

// Letters in this folder are [a-zà-ỹ] with flag i, all of Vietnamese: \p{L} with iu takes V8 milliseconds to compile, each time.

/** Source text of a character class: every dash a keyboard or Word puts between two numbers. */
export const dash = '[-–—‑−]';

export function accepted<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refused(vi: string, en: string): { readonly ok: false; readonly why: Say } {
  return { ok: false, why: { vi, en } };
}

/** The text with every run of blanks (non-breaking and zero-width ones too) as one space, none at the ends. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}

/** Squeezed and in lower case: for comparing words, never for printing. */
export function folded(text: string): string {
  return squeeze(text).toLowerCase();
}

/** The words in quotation marks for a message, cut where a clerk has seen enough to find them. */
export function quoted(text: string): string {
  const plain = squeeze(text);
  const characters = [...plain.slice(0, 120)];
  return characters.length > 60 ? `“${characters.slice(0, 57).join('')}...”` : `“${plain}”`;
}

/** What no reader accepts: nothing at all, far too much, or the punctuation of the sentence around it. */
function refusedOutright(text: string): { readonly ok: false; readonly why: Say } | undefined {
  const plain = squeeze(text);
  if (plain === '') return refused('chưa ghi gì', 'nothing is written here');
  if (plain.length > longestPhrase) {
    return refused(
      `${quoted(plain)} quá dài; chỉ ghi các chữ nêu số liệu`,
      `${quoted(plain)} is too long; write only the words that state the fact`,
    );
  }
  if (/[.;,:]$/u.test(plain) && !/\.{2,}$/u.test(plain)) {
    return refused(
      `bỏ dấu “${plain.slice(-1)}” ở cuối ${quoted(plain)}; dấu câu thuộc về câu văn`,
      `remove the “${plain.slice(-1)}” at the end of ${quoted(plain)}; punctuation belongs to the sentence`,
    );
  }
  return undefined;
}

/** A reader's result for `text`, guarded by what no reader accepts. `read` gets the squeezed text. */
export function guarded<T>(text: string, read: (plain: string) => Reading<T>): Reading<T> {
  return refusedOutright(text) ?? read(squeeze(text));
}
