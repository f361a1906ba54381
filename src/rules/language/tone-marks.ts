import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { NodePath, Place } from '../../model/place.ts';
import { evenTones, type TonedSyllable, tonedSyllables } from '../../model/tone-placement.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const toneMarks = defineRule({
  code: 'TD708',
  slug: 'tone-marks',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một văn bản viết theo một cách', en: 'One document is spelt one way' },
  title: { vi: 'Dấu thanh đặt theo một cách', en: 'Tone marks are placed one way' },
  why: {
    vi: '“hóa” và “hoá”, “ủy” và “uỷ” đều đọc được nhưng viết lẫn thì tìm kiếm, đối chiếu tên cơ quan đều sót.',
    en: '“hóa” and “hoá”, “ủy” and “uỷ” read alike, but mixed they escape searches and comparisons of names.',
  },
  *check({ document }) {
    const spelt = speltIn(document);
    const first = spelt.filter(({ on }) => on === 'first');
    const second = spelt.filter(({ on }) => on === 'second');
    const [less, more] = first.length < second.length ? [first, second] : [second, first];
    const [odd] = less;
    const usual = odd && likest(odd, more);
    if (!odd || !usual) return;
    yield {
      place: odd.place,
      message: {
        vi: `Văn bản đặt dấu thanh theo hai cách: ${officialCount(less.length)} chỗ như “${odd.phrase}”, ${officialCount(more.length)} chỗ như “${usual.phrase}”.`,
        en: `The document places tone marks in two ways: ${less.length} as in “${odd.phrase}”, ${more.length} as in “${usual.phrase}”.`,
      },
      help: {
        vi: `Đặt dấu theo một cách trong cả văn bản, ví dụ “${evenTones(odd.phrase)}”.`,
        en: `Place them one way throughout, for example “${evenTones(odd.phrase)}”.`,
      },
      related: [{ place: usual.place, message: { vi: 'cách viết kia ở đây', en: 'the other way is here' } }],
      actual: odd.phrase,
      expected: usual.phrase,
    };
  },
});

interface Spelt {
  readonly on: TonedSyllable['on'];
  readonly syllable: string;
  /** With the word beside it, by which people know it: "Tỉnh uỷ", "Uỷ ban". */
  readonly phrase: string;
  readonly place: Place;
}

function speltIn(document: PlanDocument): Spelt[] {
  const found: Spelt[] = [];
  for (const line of writtenLines(document)) {
    if (isOfOthers(line.prose.path)) continue;
    for (const { index, text, on } of tonedSyllables(line.text)) {
      const before = /(?:([A-Za-zÀ-ỹ]{1,10}) )?$/u.exec(line.text.slice(Math.max(0, index - 12), index))?.[1];
      const after = /^ ([A-Za-zÀ-ỹ]{1,10})/u.exec(line.text.slice(index + text.length, index + text.length + 12))?.[1];
      const own = wordsAt(line, index, index + text.length);
      if (!own || own.origin === 'fact' || isName(text, before, after)) continue;
      found.push({
        on,
        syllable: text.toLowerCase(),
        phrase: before ? `${before} ${text}` : after ? `${text} ${after}` : text,
        place: own.place,
      });
    }
  }
  return found;
}

/** Cited documents and persons keep the spelling they have. */
const isOfOthers = (path: NodePath): boolean => path[0] === 'citations' || path.at(-1) === 'fullName';

/** "Thanh Hoá", "Lê Thuý Hoà": names of people and places, each syllable with a capital. */
const isName = (text: string, before: string | undefined, after: string | undefined): boolean =>
  isCapital(text) && (isCapital(before) || isCapital(after));

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}*$/u.test(word) && word.length > 1;

/** The same words spelt the other way, else the same syllable, else any. */
function likest({ phrase, syllable }: Spelt, others: readonly Spelt[]): Spelt | undefined {
  const key = (text: string): string => evenTones(text.toLowerCase());
  return (
    others.find((other) => key(other.phrase) === key(phrase)) ??
    others.find((other) => key(other.syllable) === key(syllable)) ??
    others[0]
  );
}
