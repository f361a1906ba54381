import { type CivilDate, lastDayOfMonth } from '../model/expressions/civil-date.ts';
import { romanFrom } from '../model/expressions/roman.ts';

/** Words that look like a fact of a plan: a date, a share, a count of delegates ... Equal facts have equal keys. */
export interface FactLike {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  /** The last day of words about time. */
  readonly until?: CivilDate;
}

type Kind = 'time' | 'years' | 'share' | 'ordinal' | 'people' | 'duration' | 'count' | 'code';

interface Pattern {
  readonly kind: Kind;
  readonly words: RegExp;
  readonly read: (groups: readonly string[]) => Pick<FactLike, 'key' | 'until'> | undefined;
}

const quarters = ['I', 'II', 'III', 'IV'];

const time = (year: number, month: number, day: number, unit: string): Pick<FactLike, 'key' | 'until'> => ({
  key: `time ${year} ${unit}`,
  until: { year, month, day },
});

const dayOf = ([, day, month, year]: readonly string[]) =>
  time(Number(year), Number(month), Number(day), `day ${Number(month)}/${Number(day)}`);

const monthOf = ([, month, year]: readonly string[]) =>
  time(Number(year), Number(month), lastDayOfMonth(Number(year), Number(month)), `month ${Number(month)}`);

function quarterOf([, quarter = '', year]: readonly string[]) {
  const number = /\d/.test(quarter) ? Number(quarter) : quarters.indexOf(quarter.toUpperCase()) + 1;
  return time(Number(year), number * 3, lastDayOfMonth(Number(year), number * 3), `quarter ${number}`);
}

const patterns: readonly Pattern[] = [
  { kind: 'time', words: /(?<![a-zà-ỹ\d/.,-])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/a-zà-ỹ])/giu, read: dayOf },
  { kind: 'time', words: /(?<![a-zà-ỹ\d])(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})(?!\d)/giu, read: dayOf },
  { kind: 'time', words: /(?<![a-zà-ỹ])tháng (\d{1,2})(?:\/|,? năm )(\d{4})(?!\d)/giu, read: monthOf },
  { kind: 'time', words: /(?<![a-zà-ỹ])qu[ýí] (IV|I{1,3}|[1-4])(?:\/|,? năm )(\d{4})(?!\d)/giu, read: quarterOf },
  {
    kind: 'years',
    words: /(?<!\d)(\d{4}) ?[-–] ?(\d{4})(?!\d)/gu,
    read: ([, from, to]) => yearsKey(Number(from), Number(to)),
  },
  {
    kind: 'years',
    words: /(?<![a-zà-ỹ])năm (\d{4})(?! ?[-–]|\d)/giu,
    read: ([, year]) => yearsKey(Number(year), Number(year)),
  },
  {
    kind: 'share',
    words: /(?<![\d.,])(\d{1,3}(?:,\d{1,2})?) ?%/gu,
    read: ([, percent]) => ({ key: `share ${percent}` }),
  },
  {
    kind: 'ordinal',
    words: /(?<![a-zà-ỹ])lần thứ ([IVXLC]{1,7}|\d{1,3})(?![a-zà-ỹ\d])/giu,
    read: ([, place = '']) => ordinalKey(place),
  },
  {
    kind: 'people',
    words: /(?<![a-zà-ỹ\d.,/-])(\d{1,3}(?:\.\d{3})+|\d{1,6}) đại biểu(?![a-zà-ỹ])/giu,
    read: ([, count = '']) => peopleKey(Number(count.replaceAll('.', ''))),
  },
  {
    kind: 'duration',
    words: /(?<![a-zà-ỹ\d.,/-]|giờ )(\d{1,3})(?: ?[-–] ?(\d{1,3}))? phút(?![a-zà-ỹ])/giu,
    read: ([, low, high]) => ({ key: `minutes ${Number(low)} ${Number(high ?? low)}` }),
  },
  {
    kind: 'duration',
    words: /(?<![a-zà-ỹ\d.,/-])(?:(\d{1,2}) buổi|1\/2 ngày)(?![a-zà-ỹ])/giu,
    read: ([, count]) => ({ key: `sessions ${Number(count ?? 1)}` }),
  },
  { kind: 'count', words: /\((\d{2})\)/gu, read: ([, count]) => countKey(Number(count)) },
  {
    kind: 'code',
    words: /(?<![A-Za-zÀ-ỹ\d/.-])\d{1,5}(?:\/\d{4})?\/\p{Lu}[A-Za-zÀ-ỹ]{0,9}(?:-[A-Za-zÀ-ỹ\d]{1,20}){1,4}/gu,
    read: ([code = '']) => codeKey(code),
  },
  {
    kind: 'code',
    words: /(?<![A-Za-zÀ-ỹ\d/.-])\d{1,5}-\p{Lu}{2,5}\/\p{Lu}{2,5}(?![A-Za-zÀ-ỹ\d])/gu,
    read: ([code = '']) => codeKey(code),
  },
];

export const yearsKey = (from: number, to: number) => ({ key: `years ${from} ${to}` });
export const peopleKey = (count: number) => ({ key: `people ${count}` });
export const countKey = (count: number) => ({ key: `count ${count}` });
const codeKey = (code: string) => ({ key: `code ${code.toUpperCase().replace(/^0+/, '')}` });

function ordinalKey(words: string) {
  const place = /\d/.test(words) ? Number(words) : romanFrom(words);
  return place === undefined ? undefined : placeKey(place);
}

export const placeKey = (place: number) => ({ key: `ordinal ${place}` });

/** What every pattern needs; most lines of a plan have none of it. */
const needed = /\d|lần thứ/iu;

/** In order of the text; of two that overlap the first and longer one. */
export function factLikeWords(text: string): FactLike[] {
  if (!needed.test(text)) return [];
  const found = patterns.flatMap(({ kind, words, read }) =>
    [...text.matchAll(words)].flatMap((match) => {
      const value = read(match);
      const place = { start: match.index, end: match.index + match[0].length };
      return value ? [{ kind, text: match[0], ...place, ...value }] : [];
    }),
  );
  let last = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= last;
      if (isFree) last = end;
      return isFree;
    });
}
