import type { PlanDocument } from '../../model/document.ts';
import { romanFrom } from '../../model/expressions/roman.ts';
import type { Place } from '../../model/place.ts';
import { comparable } from '../../model/text.ts';
import { evenTones } from '../../model/tone-placement.ts';
import { defineRule } from '../rule.ts';
import { wordsAt, writtenLines } from '../written.ts';

export const ordinalStyle = defineRule({
  code: 'TD747',
  slug: 'ordinal-style',
  severity: 'info',
  since: '0.1.0',
  basis: { vi: 'Một tên gọi viết theo một cách', en: 'One name is written one way' },
  title: { vi: 'Lần thứ của một sự kiện viết theo một kiểu', en: 'The ordinal of one event has one kind of number' },
  why: {
    vi: 'Cùng một đại hội, khi viết “lần thứ V”, khi viết “lần thứ 5” thì trông như hai sự kiện và tìm kiếm bị sót.',
    en: 'One congress written “lần thứ V” here and “lần thứ 5” there looks like two, and searches miss it.',
  },
  *check({ document }) {
    for (const said of ordinalsOf(document).values()) {
      const kinds = [...new Set(said.map(({ kind }) => kind))].map((kind) => said.filter((each) => each.kind === kind));
      const [most, ...fewer] = kinds.sort((a, b) => b.length - a.length);
      const [usual] = most ?? [];
      const odd = fewer.at(-1)?.[0];
      if (!usual || !odd) continue;
      yield {
        place: odd.place,
        message: {
          vi: `Một sự kiện được viết là “${usual.text}” và “${odd.text}”.`,
          en: `One event is written “${usual.text}” and “${odd.text}”.`,
        },
        help: { vi: 'Viết số lần theo một kiểu trong cả văn bản.', en: 'Use one kind of number throughout.' },
        related: [{ place: usual.place, message: { vi: 'cách viết kia ở đây', en: 'the other way is here' } }],
        actual: odd.text,
        expected: usual.text,
      };
    }
  },
});

interface Ordinal {
  readonly kind: 'roman' | 'digits' | 'word';
  /** With the words before it by which the event is known. */
  readonly text: string;
  readonly place: Place;
}

const words = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ordinal = new RegExp(
  `(?<![a-zà-ỹ])lần thứ (?:(?<roman>[IVXLC]{1,7})|(?<digits>\\d{1,3})|(?<word>${words.join('|')})(?! (?:mươi|mốt|trăm)))(?![a-zà-ỹ\\d])`,
  'giu',
);
/** The words before it; the last three tell the event: "đua yêu nước lần thứ V" is not "Đảng bộ tỉnh lần thứ V". */
const name = /(?:[A-Za-zÀ-ỹ]+ ){3,5}$/u;

/** The ordinals by event and value, in order of print in the file. */
function ordinalsOf(document: PlanDocument): Map<string, Ordinal[]> {
  const events = new Map<string, Ordinal[]>();
  for (const line of writtenLines(document)) {
    for (const { 0: text, index, groups = {} } of line.text.matchAll(ordinal)) {
      const before = name.exec(line.text.slice(Math.max(0, index - 48), index))?.[0];
      const own = wordsAt(line, index, index + text.length);
      const kind = (['roman', 'digits', 'word'] as const).find((each) => groups[each] !== undefined);
      const value = kind && numberOf(kind, groups[kind] ?? '');
      if (before === undefined || !own || !kind || value === undefined) continue;
      const event = evenTones(comparable(before)).split(' ').slice(-3).join(' ');
      const key = `${value} ${event}`;
      const known = events.get(key);
      const found = { kind, text: before + text, place: own.place };
      if (known) known.push(found);
      else events.set(key, [found]);
    }
  }
  return events;
}

function numberOf(kind: Ordinal['kind'], text: string): number | undefined {
  if (kind === 'roman') return romanFrom(text);
  return kind === 'digits' ? Number(text) : words.indexOf(text.toLowerCase()) + 1;
}
