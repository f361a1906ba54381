import type { Say } from '../model/say.ts';

/** What is wrong (`words` is the text at fault) and what to do. */
export interface Sentence {
  readonly message: (words: string) => Say;
  readonly help: Say;
}

export function sentence(vi: string, en: string, helpVi: string, helpEn: string): Sentence {
  const put = (text: string, words: string) => text.replaceAll('{}', () => words);
  return { message: (words) => ({ vi: put(vi, words), en: put(en, words) }), help: { vi: helpVi, en: helpEn } };
}

export const quoteIt = {
  vi: 'Đặt cả câu trong dấu nháy kép, hoặc viết câu ở dòng dưới sau dấu |.',
  en: 'Put the whole sentence in double quotes, or write it on the line below a |.',
};

/** A closer sentence for one of the library's messages; `ends` says that nothing after it can be trusted. */
export interface SyntaxCase {
  readonly message: RegExp;
  readonly sentence: Sentence;
  readonly ends?: boolean;
}
