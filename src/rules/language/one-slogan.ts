import type { PlanDocument } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { normalizeSpaces } from '../../model/text.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { quotedParts } from '../quoted-parts.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const oneSlogan = defineRule({
  code: 'TD752',
  slug: 'one-slogan',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Lời dẫn trong ngoặc kép giữ nguyên văn', en: 'What stands in quotation marks is word for word' },
  title: { vi: 'Một chủ đề, khẩu hiệu dẫn giống nhau ở mọi chỗ', en: 'One theme or slogan, quoted alike everywhere' },
  why: {
    vi: 'Chủ đề, tên phong trào được in lên phông, băng rôn theo văn bản; dẫn hai cách thì không biết cách nào đúng.',
    en: 'Themes and movements go on banners as the document has them; quoted in two ways, nobody knows which is right.',
  },
  *check({ document }) {
    const known = new Map<string, Quoted>();
    for (const quoted of quotedIn(document)) {
      const other = keysOf(quoted.words)
        .map((key) => known.get(key))
        .find((each) => each !== undefined);
      if (other && !isAlike(other, quoted)) {
        yield {
          place: quoted.place,
          message: {
            vi: `Ở đây dẫn “${quoted.text}”, chỗ khác dẫn “${other.text}”.`,
            en: `Quoted here as “${quoted.text}”, elsewhere as “${other.text}”.`,
          },
          help: { vi: 'Dẫn nguyên văn, giống nhau ở mọi chỗ.', en: 'Quote it word for word, alike everywhere.' },
          related: [{ place: other.place, message: { vi: 'chỗ kia ở đây', en: 'the other one is here' } }],
          actual: quoted.text,
          expected: other.text,
        };
      }
      for (const key of keysOf(quoted.words)) if (!known.has(key)) known.set(key, quoted);
    }
  },
});

interface Quoted {
  readonly text: string;
  readonly words: readonly string[];
  readonly place: Place;
}

/** Shorter quotations are terms, longer ones are no slogans. */
const [fewestWords, mostWords] = [4, 40];

/** Themes, and quotations the author typed; one nested in another counts as part of it. */
function* quotedIn(document: PlanDocument): Generator<Quoted> {
  for (const line of writtenLines(document)) {
    const isTheme = line.prose.path.at(-1) === 'theme';
    const parts = isTheme ? [{ start: -1, end: line.text.length + 1 }] : quotedParts(line.text);
    for (const { start, end } of parts) {
      if (end - start > 400) continue;
      const text = normalizeSpaces(line.text.slice(start + 1, end - 1)).replace(/[.,;]$/, '');
      const words = evenTones(text.toLowerCase()).match(/[A-Za-zÀ-ỹ\d]+/gu) ?? [];
      const own = wordsAt(line, start + 1, end - 1);
      const isTyped = own?.origin === 'typed' && wordsAt(line, end - 2, end - 1)?.origin === 'typed';
      if (own && isTyped && words.length >= fewestWords && words.length <= mostWords) {
        yield { text, words, place: own.place };
      }
    }
  }
}

/** Of longer ones also the words without any one of them: a word left out is the usual slip. A number is none. */
function keysOf(words: readonly string[]): string[] {
  const whole = words.join(' ');
  if (words.length < 8) return [whole];
  const without = words.flatMap((word, index) => (/\d/.test(word) ? [] : words.toSpliced(index, 1).join(' ')));
  return [whole, ...without];
}

/** Spelt alike but for tones, in capitals for a banner, or of one length with another word: two things. */
function isAlike(one: Quoted, two: Quoted): boolean {
  const isBanner = [one, two].some(({ text }) => text === text.toUpperCase());
  const isSame = one.words.join(' ') === two.words.join(' ');
  if (isSame) return isBanner || evenTones(one.text) === evenTones(two.text);
  return one.words.length === two.words.length;
}
