/** An open syllable in oa, oe or uy whose tone stands on the first vowel (`hóa`, `ủy`) or on the second (`hoá`, `uỷ`). */
export interface TonedSyllable {
  readonly index: number;
  readonly text: string;
  readonly on: 'first' | 'second';
}

// After q the u belongs to the consonant: "quý" and "quỹ" are written one way only.
const syllable =
  /(?<![a-zà-ỹ])(?!q)[bcdđghklmnprstvx]{0,3}(?:(?<first>[óòỏõọ][ae]|[úùủũụ]y)|o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?![a-zà-ỹ])/giu;
const onSecond = /(?<!q)(?:o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ])(?![a-zà-ỹ])/giu;

export function* tonedSyllables(text: string): Generator<TonedSyllable> {
  for (const { 0: found, index, groups } of text.matchAll(syllable)) {
    yield { index, text: found, on: groups?.['first'] === undefined ? 'second' : 'first' };
  }
}

/** The same text with every such tone on the first vowel, so that both ways compare equal. */
export const evenTones = (text: string): string => text.replace(onSecond, moveTone);

function moveTone(vowels: string): string {
  const [first = '', second = '', tone = ''] = vowels.normalize('NFD');
  return `${(first + tone).normalize('NFC')}${second}`;
}
