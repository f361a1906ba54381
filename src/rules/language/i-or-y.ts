import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import { isInside, quotedParts } from '../quoted-parts.ts';
import { defineRule, type Problem } from '../rule.ts';
import { writtenBothWays } from '../two-ways.ts';
import { type WrittenLine, wordsAt, writtenLines } from '../written.ts';

export const iOrY = defineRule({
  code: 'TD716',
  slug: 'i-or-y',
  severity: 'info',
  since: '0.1.0',
  basis: {
    vi: 'Chính tả thông dụng trong văn bản hành chính: “quý”; một văn bản viết một âm tiết theo một cách',
    en: 'Usual spelling in official documents: “quý”; one document writes one syllable one way',
  },
  title: { vi: 'Viết “i” hay “y” theo một cách', en: 'One way to write “i” or “y”' },
  why: {
    vi: 'Văn bản của các cơ quan viết “quý I”; “sĩ” và “sỹ”, “kĩ” và “kỹ” đều gặp, nhưng viết lẫn thì tìm kiếm và đối chiếu bị sót.',
    en: 'Offices write “quý I”; “sĩ” and “sỹ”, “kĩ” and “kỹ” are both met, but mixed they escape searches.',
  },
  *check({ document }) {
    const spelt = [...writtenLines(document)].flatMap((line) => [...speltIn(line)]);
    const quarters = spelt.filter(({ isQuarter, isI }) => isQuarter && isI);
    yield* quarterProblem(quarters);
    for (const syllable of new Set(spelt.map((each) => each.syllable))) {
      const isTold = syllable === 'quí' && quarters.length > 0;
      if (!isTold) yield* mixedProblem(spelt.filter((each) => each.syllable === syllable));
    }
  },
});

interface Spelt {
  readonly isI: boolean;
  readonly isQuarter: boolean;
  /** With i, in small letters. */
  readonly syllable: string;
  readonly text: string;
  /** With the word beside it. */
  readonly phrase: string;
  readonly place: Place;
}

/** Syllables that are one word in either spelling; "ti vi" and "công ty" are not. */
const syllables =
  /(?<![a-zà-ỹ])(?:k[íìỉĩýỳỷỹ]|[sm][ĩỹ]|l[íý](?! (?:nhí|lắc))|t[ỉỷ](?! (?:mỉ|tê))|qu[iíĩyýỹ]|h[iy](?= (?:sinh|vọng|hữu)))(?![a-zà-ỹ])/giu;
const quarter = /^ (?:IV|I{1,3}|[1-4])(?![a-zà-ỹ\d])/iu;
const withI: Readonly<Record<string, string>> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ' };

function* speltIn(line: WrittenLine): Generator<Spelt> {
  const quotes = quotedParts(line.text);
  for (const { 0: text, index } of line.text.matchAll(syllables)) {
    const before = line.text.slice(Math.max(0, index - 12), index);
    const after = line.text.slice(index + text.length, index + text.length + 12);
    const isQuarter = /^qu/i.test(text) && quarter.test(after);
    const own = wordsAt(line, index, index + text.length);
    if (!own || own.origin === 'fact') continue;
    const isOfOthers = line.prose.path[0] === 'citations' || line.prose.path.at(-1) === 'fullName';
    if (!isQuarter && (isOfOthers || isInside(quotes, index) || isName(text, before, after))) continue;
    const small = text.toLowerCase();
    const last = small.slice(-1);
    yield {
      isI: !(last in withI),
      isQuarter,
      syllable: small.slice(0, -1) + (withI[last] ?? last),
      text,
      phrase: phraseOf(text, before, after),
      place: own.place,
    };
  }
}

/** A capital that begins no sentence, or another one beside it: people, places and bodies write themselves as they do. */
function isName(text: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return !/(?:^|[.!?:] ?|[“"(])$/u.test(before) || /^ \p{Lu}/u.test(after);
}

/** "chiến sĩ", "quản lý" are known by the word before, the others by the one after. */
function phraseOf(text: string, before: string, after: string): string {
  const [, left] = /(?:^| )([A-Za-zÀ-ỹ]+) $/u.exec(before) ?? [];
  const [, right] = /^ ([A-Za-zÀ-ỹ]+)(?:[^A-Za-zÀ-ỹ]|$)/u.exec(after) ?? [];
  if (/^[sl]/i.test(text) && left) return `${left} ${text}`;
  return right ? `${text} ${right}` : text;
}

function* quarterProblem([first, ...others]: readonly Spelt[]): Generator<Problem> {
  if (!first) return;
  const right = first.text.replace('í', 'ý').replace('Í', 'Ý');
  const count = others.length + 1;
  yield {
    place: first.place,
    message: {
      vi: `Văn bản viết “${first.text}” (${officialCount(count)} chỗ); cách viết thông dụng là “${right}”.`,
      en: `The document writes “${first.text}” (${count}); the usual spelling is “${right}”.`,
    },
    help: { vi: 'Thay “quí” bằng “quý”.', en: 'Replace “quí” with “quý”.' },
    related: others.map(({ place }) => ({ place, message: { vi: 'cũng viết như vậy', en: 'the same spelling' } })),
    actual: first.text,
    expected: right,
  };
}

function* mixedProblem(all: readonly Spelt[]): Generator<Problem> {
  const [i, y] = [all.filter(({ isI }) => isI), all.filter(({ isI }) => !isI)];
  const [few, many] = i.length < y.length ? [i, y] : [y, i];
  const [odd] = few;
  const [usual] = many;
  if (!odd || !usual) return;
  yield writtenBothWays(
    { text: odd.phrase, place: odd.place, count: few.length },
    { text: usual.phrase, place: usual.place, count: many.length },
  );
}
