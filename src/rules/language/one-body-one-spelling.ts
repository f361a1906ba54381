import { isHeader } from '../../model/compose/header.ts';
import type { PlanDocument } from '../../model/document.ts';
import { officialCount } from '../../model/expressions/plain-number.ts';
import type { Place } from '../../model/place.ts';
import type { Say } from '../../model/say.ts';
import { bodySpeller } from '../body-spellings.ts';
import { defineRule, type Problem } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const oneBodyOneSpelling = defineRule({
  code: 'TD710',
  slug: 'one-body-one-spelling',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một văn bản gọi một cơ quan theo một cách', en: 'One document calls one body one way' },
  title: { vi: 'Một cơ quan viết theo một cách', en: 'One body, one spelling' },
  why: {
    vi: 'Tên đầy đủ rồi tên viết tắt là bình thường; hai cách viết tắt cho một cơ quan thì trông như hai cơ quan.',
    en: 'The full name and then a short one are usual; two short forms of one body look like two bodies.',
  },
  *check({ document }) {
    for (const [zone, bodies] of zonesOf(document)) {
      for (const spellings of bodies.values()) {
        const short = spellings.filter(({ isShort }) => isShort);
        const full = spellings.filter(({ isShort }) => !isShort);
        const several = short.length > 1 ? short : full;
        if (several.length > 1) yield* problemOf(zone, several);
      }
    }
  },
});

/** One way to write a body, with all its places in one zone. */
interface Spelling {
  readonly text: string;
  readonly isShort: boolean;
  readonly places: Place[];
}

type Bodies = Map<string, Spelling[]>;

/** Recipients are usually shortened and the text is not: each is judged by itself. */
function zonesOf(document: PlanDocument): (readonly [Say, Bodies])[] {
  const recipients: Bodies = new Map();
  const text: Bodies = new Map();
  const spell = bodySpeller(document.norm);
  for (const line of writtenLines(document)) {
    const { path } = line.prose;
    if (path[0] === 'citations') continue;
    const zone = isHeader(path) && path[1] === 'toPlaces' ? recipients : text;
    for (const { start, end, text: spelt, key: body, isShort } of spell(line.text)) {
      const own = wordsAt(line, start, end);
      if (own && own.origin !== 'fact') add(zone, body, spelt, isShort, own.place);
    }
  }
  return [
    [{ vi: 'trong Nơi nhận', en: 'among the recipients' }, recipients],
    [{ vi: 'trong lời văn', en: 'in the text' }, text],
  ];
}

function add(zone: Bodies, body: string, text: string, isShort: boolean, place: Place): void {
  const known = zone.get(body) ?? [];
  zone.set(body, known);
  const same = known.find((spelling) => spelling.text === text);
  if (same) same.places.push(place);
  else known.push({ text, isShort, places: [place] });
}

function* problemOf(zone: Say, spellings: readonly Spelling[]): Generator<Problem> {
  const rarest = spellings.reduce((least, each) => (each.places.length <= least.places.length ? each : least));
  const other = spellings.find((each) => each !== rarest);
  const [place] = rarest.places;
  const [usual] = other?.places ?? [];
  if (!place || !usual) return;
  const names = spellings.map(({ text }) => `“${text}”`).join(', ');
  yield {
    place,
    message: {
      vi: `Một cơ quan được viết theo ${officialCount(spellings.length)} cách ${zone.vi}: ${names}.`,
      en: `One body is spelt in ${spellings.length} ways ${zone.en}: ${names}.`,
    },
    help: { vi: 'Chọn một cách viết.', en: 'Choose one spelling.' },
    related: [{ place: usual, message: { vi: 'cách viết khác ở đây', en: 'another way is here' } }],
    actual: rarest.text,
  };
}
